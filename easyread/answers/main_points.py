"""The first part of the report: who answered, how many, and the answer that most people gave."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.answers import charts, lines, votes
from easyread.answers.counts import Counted
from easyread.answers.parts import people
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.model.document import Choice, HardWord, Text, plain

_MOST_POINTS = 8
_HEADING = "## The main points {colour=teal}"


def main_points(found: Results) -> list[str]:
    """Return the part, and the hard words of the form that the report needs."""
    shown = [_HEADING, "", *_who(found)]
    if found.tellable:
        for question, choice, sentence in top_answers(found)[:_MOST_POINTS]:
            picture = lines.name(choice.picture)
            shown += lines.statement(picture, lines.written(found.counted[question].question.text), sentence)
    return [*shown, *_privacy(found), *_words_to_know(found)]


def _who(found: Results) -> list[str]:
    title = lines.escaped(found.document.meta.title)
    kind = found.document.meta.kind if found.document.meta.kind in ("booklet", "letter") else "form"
    shown = lines.statement("booklet", f"We asked people to fill in a {kind}.", f"It is called {title}.")
    if found.tellable:
        return [*shown, *lines.statement("people", f"{people(found.total, 0)} answered.")]
    if found.total:
        few = f"Fewer than {found.few} people answered."
        why = "We do not tell what they said, to keep it private."
        return [*shown, *lines.statement("private", few, why)]
    if found.votes:
        return lines.statement("vote", "People voted at an event.")
    return [*shown, *lines.statement("people", "No one has answered yet.")]


def top_answers(found: Results) -> list[tuple[str, Choice, str]]:
    """Return the answer that most people gave to each question, and its sentence.

    Where 2 answers are level, or nothing may be told, there is none.
    """
    return [top for counted in found.counted.values() for top in _top(counted, found)]


def _top(counted: Counted, found: Results) -> Iterator[tuple[str, Choice, str]]:
    many = counted.question.kind == "many"
    told = charts.told_of_many(counted, found.few) if many else charts.told_of_one(counted, found.few)
    if not counted.people or told is None:
        return
    ranked = charts.ranking(counted, told)
    choice, count = ranked[0]
    level = len(ranked) > 1 and ranked[1][1] == count
    if not level and count and count != "a few" and (many or _leads(count, told[-1])):
        did = "ticked" if many else "said"
        sentence = f"{people(count, counted.total)} {did} {lines.inside(choice.text)}."
        yield counted.question.name, choice, sentence


def _leads(count: Told, blank: Told) -> bool:
    """Say whether more people gave this answer than gave none, for all that is told."""
    return count == "most" or (isinstance(count, int) and (blank == "a few" or (
        isinstance(blank, int) and blank < count)))  # fmt: skip


def _privacy(found: Results) -> list[str]:
    if not found.tellable or not found.few:
        return []
    return lines.statement(
        "private",
        f"When we say a few people, it is fewer than {found.few}.",
        "We do not tell small numbers.",
        "So no one can find out who it was.",
    )


def _words_to_know(found: Results) -> list[str]:
    said = " ".join(plain(one.question.text) for one in found.counted.values()).lower()
    kept: dict[str, HardWord] = {}
    for block in found.document.blocks():
        if isinstance(block, HardWord) and _used(block.word, said):
            kept.setdefault(block.word.lower(), block)
    if not kept:
        return []
    shown = ["## Words to know {colour=teal}", ""]
    for block in kept.values():
        shown += [f":::{{hard-word}} {lines.escaped(block.word)}"]
        for one in block.meaning:
            marked = [_marked(line) for line in one.lines]
            shown += [lines.pictured(lines.name(one.picture), marked[0]), *marked[1:]]
        shown += [":::", ""]
    return shown


def _used(word: str, said: str) -> bool:
    return any(part in said for part in word.lower().split(" or "))


def _marked(line: Text) -> str:
    return "".join(f"**{_text(run.text)}**" if run.strong else _text(run.text) for run in line)


def _text(words: str) -> str:
    """Escape the words of a run, and keep the spaces at its ends."""
    inside = words.strip()
    return words.replace(inside, lines.escaped(inside), 1) if inside else words
