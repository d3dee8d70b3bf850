"""The first part of the report: who answered, how many, and the answer that most people gave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from easyread.answers import charts, lines, small, votes
from easyread.answers.counts import Counted
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.language.pattern import pattern
from easyread.model.document import Choice, HardWord, Text, plain

_MOST_POINTS = 3
# Questions about how the form was filled in are no main points.
_ABOUT_FILLING_IN = pattern(
    r"\bwhose words\b|\b(?:some|any)(?:one|body) help\b|\bhelped you\b|\bfill(?:ed)? .{0,20}in\b",
    re.IGNORECASE,
)
_HEADING = "## The main points {colour=teal}"


def main_points(found: Results) -> list[str]:
    """Return the part, and a part with the hard words of the form that the report needs."""
    shown = [_HEADING, "", *_who(found)]
    for top in strongest(found, _MOST_POINTS):
        shown += told(top, found)
    for vote in list(found.votes.values())[:_MOST_POINTS]:
        shown += votes.main_point(vote)
    return [*shown, *_privacy(found), *_words_to_know(found)]


def _privacy(found: Results) -> list[str]:
    """Say why some numbers are not there."""
    if not (found.few and found.tellable):
        return []
    few = f"A few people means fewer than {found.few}."
    return lines.statement("private", few, "We do not tell small numbers.",
                           "So no one can find out who it was.")  # fmt: skip


def told(top: Top, found: Results) -> list[str]:
    """Return a question and the answer that most people gave, as one idea."""
    words = lines.written(found.counted[top.question].question.text)
    return lines.statement(lines.name(top.choice.picture), words, top.sentence)


def _who(found: Results) -> list[str]:
    title = lines.escaped(found.document.meta.title)
    kind = "booklet" if found.document.meta.kind == "booklet" else "form"
    called = f"It is called {title}."
    if found.tellable:
        return lines.statement(
            "people", f"{charts.people(found.total, 0)} filled in a {kind}.", called
        )
    if found.total:
        few = f"Fewer than {found.few} people filled in a {kind}."
        why = "We do not tell what they said, to keep it private."
        return lines.statement("private", few, called, why)
    if found.votes:
        return lines.statement("vote", "People voted. We counted the votes.")
    return lines.statement("booklet", f"We asked people to fill in a {kind}.", called,
                           "No one has filled it in yet.")  # fmt: skip


def strongest(found: Results, most: int) -> list[Top]:
    """Return the answers that the most people agree on, in the order of the form.

    One kind of question does not fill them all where there are others.
    """
    tops = top_answers(found) if found.tellable else []
    ranked = sorted(tops, key=lambda one: -small.rank(one.told, found.total))
    kinds = [next((one for one in ranked if one.many is many), None) for many in (True, False)]
    first = [one for one in kinds if one]
    chosen = [*first, *(one for one in ranked if one not in first)][:most]
    return [one for one in tops if one in chosen]


class Top(NamedTuple):
    """The answer that most people gave to a question, and the sentence that says so."""

    question: str
    choice: Choice
    told: Told
    sentence: str
    many: bool


def top_answers(found: Results) -> list[Top]:
    """Return the answer that most people gave to each question, and its sentence.

    Where 2 answers are level, or nothing may be told, there is none.
    """
    return [
        top
        for counted in found.counted.values()
        if not _ABOUT_FILLING_IN.search(plain(counted.question.text))
        for top in _top(counted, found)
    ]


def _top(counted: Counted, found: Results) -> Iterator[Top]:
    many = counted.question.kind == "many"
    counts = (charts.told_of_many if many else charts.told_of_one)(counted, found.few)
    if not counted.people or counts is None:
        return
    (choice, count), *others = charts.ranking(counted, counts)
    level = bool(others) and others[0][1] == count
    if not level and count and count != "a few" and (many or _leads(count, counts[-1])):
        words = lines.inside(choice.text)
        did = f"ticked: {words}" if many else charts.DID.get(choice.value, f"said {words}")
        sentence = f"{charts.people(count, counted.total)} {did}."
        yield Top(counted.question.name, choice, count, sentence, many)


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
