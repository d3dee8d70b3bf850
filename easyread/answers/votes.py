"""Counts that people made by hand, such as of stickers on a wall → lines of the report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from easyread.answers import charts, lines, small
from easyread.answers.counts import asked
from easyread.content.names import slug
from easyread.model.answers import Tally
from easyread.model.document import Choice, Document, Question, plain


class Vote(NamedTuple):
    """The tallies of one question, an answer of the form each, in the order of the form.

    `of` is how many people took part; None when nobody knows.
    """

    question: Question
    tallies: tuple[tuple[Choice, Tally], ...]
    of: int | None
    few: int


def votes(document: Document, tallies: Sequence[Tally], few: int) -> dict[str, Vote]:
    """Return what was voted, question by question. Tallies of other questions are left out."""
    return {
        question.name: vote
        for question in asked(document)
        if (vote := _vote(question, tallies, few)).tallies
    }


def _vote(question: Question, tallies: Sequence[Tally], few: int) -> Vote:
    mine = {slug(one.answer): one for one in tallies if one.question == question.name}
    found = tuple(
        (choice, mine[choice.value]) for choice in question.choices if choice.value in mine
    )
    numbers = [one.people for _, one in found if isinstance(one.people, int)]
    known = max((one.of for _, one in found if one.of), default=None)
    whole = len(numbers) == len(found)
    of = known
    if question.kind == "one" and whole and sum(numbers) > (known or 0):
        of = sum(numbers)
    if of is not None and max(numbers, default=0) > of:
        of = None
    return Vote(question, found, of, few)


def shown(vote: Vote) -> list[str]:
    """Return the lines for the votes on one question, without its words."""
    if _numbered(vote):
        return _chart(vote)
    rows = most(vote, "People voted on this.")
    points = [
        f"- {lines.pictured(lines.name(choice.picture), _counted(choice, tally, vote.few))}"
        for choice, tally in vote.tallies
        if tally.people != "most"
    ]
    return rows + ([*points, ""] if points else [])


def main_point(vote: Vote) -> list[str]:
    """Return the answer with the most votes; nothing where 2 are level, or it is not told."""
    words = lines.written(vote.question.text)
    told = _told(vote) if _numbered(vote) else None
    if told is None:
        return most(vote, words)
    numbers = [one for one in told[: len(vote.tallies)] if isinstance(one, int)]
    top = max(numbers, default=0)
    others = [one for one in told if one != top]
    if not top or numbers.count(top) > 1 or "most" in others:
        return []
    choice, _ = vote.tallies[told.index(top)]
    did = charts.DID.get(choice.value, f"voted for {lines.inside(choice.text)}")
    sentence = f"{charts.people(top, vote.of or 0)} {did}."
    return lines.statement(lines.name(choice.picture), words, sentence)


def most(vote: Vote, first: str) -> list[str]:
    """Return what got most votes, where that is all that was written down."""
    return [
        line
        for choice, tally in vote.tallies
        if tally.people == "most"
        for line in lines.statement(
            lines.name(choice.picture),
            first,
            f"Most votes were for {lines.escaped(plain(choice.text).rstrip('.'))}.",
        )
    ]


def _counted(choice: Choice, tally: Tally, few: int) -> str:
    words = lines.written(choice.text)
    if not isinstance(tally.people, int):
        return words
    if 0 < tally.people < few:
        return f"{words}: a few votes"
    return f"{words}: {tally.people} vote{'' if tally.people == 1 else 's'}"


def _chart(vote: Vote) -> list[str]:
    """Draw the votes as people; those who did not vote are a row too."""
    told = _told(vote)
    if told is None:
        return lines.statement("private", "Very few people voted.", "We do not tell the numbers.")
    rows = [
        line
        for at, (choice, _) in enumerate(vote.tallies)
        for line in charts.answer_row(choice, told[at], charts.DID.get(choice.value, ""))
    ]
    if vote.question.kind == "one" and told[-1]:
        rows += _rest(vote, told[-1])
    return lines.chart(lines.written(vote.question.text), vote.of or 0, "voted for …", rows)


def _numbered(vote: Vote) -> bool:
    """Say whether each answer has a number, out of a number that is known."""
    return bool(vote.of) and all(isinstance(one.people, int) for _, one in vote.tallies)


def _told(vote: Vote) -> tuple[small.Told, ...] | None:
    """Return what may be told of each answer; of a tick of one, also of all who are in none."""
    counts, total = [int(one.people) for _, one in vote.tallies], vote.of or 0
    if vote.question.kind == "one":
        return small.parts((*counts, total - sum(counts)), vote.few)
    return tuple(small.alone(count, total, vote.few) for count in counts)


def _rest(vote: Vote, told: small.Told) -> list[str]:
    """Return the row of those who are in no count: some may have chosen what nobody counted."""
    if len(vote.tallies) < len(vote.question.choices):
        return [
            f"- :speech-bubble: Something else: {told}",
            "  chose something else or did not vote",
        ]
    return [f"- :speech-bubble: No vote: {told}", "  did not vote"]
