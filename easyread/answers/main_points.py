"""The first part of the report: who answered, how many, and the answer that most people gave."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from easyread.answers import charts, lines, small
from easyread.answers.counts import Counted
from easyread.answers.parts import people
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.model.document import Choice, HardWord, Text, plain

_MOST_POINTS = 4
_HEADING = "## The main points {colour=teal}"


def main_points(found: Results) -> list[str]:
    """Return the part, and a part with the hard words of the form that the report needs."""
    shown = [_HEADING, "", *_who(found)]
    for question, choice, sentence in strongest(found, _MOST_POINTS):
        words = lines.written(found.counted[question].question.text)
        shown += lines.statement(lines.name(choice.picture), words, sentence)
    return [*shown, *_words_to_know(found)]


def _who(found: Results) -> list[str]:
    title = lines.escaped(found.document.meta.title)
    kind = "booklet" if found.document.meta.kind == "booklet" else "form"
    called = f"It is called {title}."
    if found.tellable:
        return lines.statement("people", f"{people(found.total, 0)} filled in a {kind}.", called)
    if found.total:
        few = f"Fewer than {found.few} people filled in a {kind}."
        why = "We do not tell what they said, to keep it private."
        return lines.statement("private", few, called, why)
    if found.votes:
        return lines.statement("vote", "People voted. We counted the votes.")
    return lines.statement("booklet", f"We asked people to fill in a {kind}.", called,
                           "No one has filled it in yet.")  # fmt: skip


def strongest(found: Results, most: int) -> list[tuple[str, Choice, str]]:
    """Return the answers that the most people agree on, in the order of the form."""
    tops = top_answers(found) if found.tellable else []
    chosen = sorted(tops, key=lambda one: -small.rank(one.told, found.total))[:most]
    return [(one.question, one.choice, one.sentence) for one in tops if one in chosen]


class Top(NamedTuple):
    """The answer that most people gave to a question, and the sentence that says so."""

    question: str
    choice: Choice
    told: Told
    sentence: str


def top_answers(found: Results) -> list[Top]:
    """Return the answer that most people gave to each question, and its sentence.

    Where 2 answers are level, or nothing may be told, there is none.
    """
    return [top for counted in found.counted.values() for top in _top(counted, found)]


def _top(counted: Counted, found: Results) -> Iterator[Top]:
    many = counted.question.kind == "many"
    told = (
        charts.told_of_many(counted, found.few) if many else charts.told_of_one(counted, found.few)
    )
    if not counted.people or told is None:
        return
    ranked = charts.ranking(counted, told)
    choice, count = ranked[0]
    level = len(ranked) > 1 and ranked[1][1] == count
    if not level and count and count != "a few" and (many or _leads(count, told[-1])):
        words = lines.inside(choice.text)
        did = f"ticked: {words}" if many else charts.DID.get(choice.value, f"said {words}")
        sentence = f"{people(count, counted.total)} {did}."
        yield Top(counted.question.name, choice, count, sentence)


def _leads(count: Told, blank: Told) -> bool:
    """Say whether more people gave this answer than gave none, for all that is told."""
    return count == "most" or (isinstance(count, int) and (blank == "a few" or (
        isinstance(blank, int) and blank < count)))  # fmt: skip


def _words_to_know(found: Results) -> list[str]:
    said = " ".join(plain(one.question.text) for one in found.counted.values()).lower()
    kept: dict[str, HardWord] = {}
    for block in found.document.blocks():
        if isinstance(block, HardWord) and _used(block.word, said):
            kept.setdefault(block.word.lower(), block)
    if not kept:
        return []
    shown = ["## Words to know {colour=teal}", ""]
    for meaning in (one for block in kept.values() for one in block.meaning):
        shown += lines.statement(lines.name(meaning.picture), *map(_marked, meaning.lines))
    return shown


def _used(word: str, said: str) -> bool:
    return any(part in said for part in word.lower().split(" or "))


def _marked(line: Text) -> str:
    return "".join(f"**{_text(run.text)}**" if run.strong else _text(run.text) for run in line)


def _text(words: str) -> str:
    """Escape the words of a run, and keep the spaces at its ends."""
    inside = words.strip()
    return words.replace(inside, lines.escaped(inside), 1) if inside else words
