"""Counts → charts of people, with only what may be told."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.answers import lines, small
from easyread.answers.counts import Counted
from easyread.answers.small import Told
from easyread.model.document import Choice

_NO_ANSWER = "speech-bubble"
# What is said of people in place of “said not sure”.
DID = {
    "not-sure": "were not sure",
    "i-am-not-sure": "were not sure",
    "don-t-know": "did not know",
    "i-do-not-know": "did not know",
    "i-don-t-know": "did not know",
}


def told_of_one(counted: Counted, few: int) -> tuple[Told, ...] | None:
    """Return what may be told of each answer of a tick of one, and of no answer, the last."""
    return small.parts((*counted.people, counted.blank), few)


def told_of_many(counted: Counted, few: int) -> tuple[Told, ...]:
    """Return what may be told of each answer of a tick of many, and of no answer, the last."""
    return small.ticks(counted.people, counted.blank, counted.total, few)


def chart_of_one(counted: Counted, few: int) -> list[str]:
    """Return the chart of a tick of one, in the order of the form."""
    told = told_of_one(counted, few)
    title = lines.written(counted.question.text)
    if told is None:
        return [f"### {title}", "", *not_told()]
    rows = [
        row
        for choice, count in zip(counted.question.choices, told, strict=False)
        for row in answer_row(choice, count, DID.get(choice.value, ""))
    ]
    return lines.chart(title, counted.total, "said …", [*rows, *_blank(told[-1], "gave no answer")])


def chart_of_many(counted: Counted, few: int) -> list[str]:
    """Return the chart of a tick of many, most first; what nobody ticked stands below it."""
    told = told_of_many(counted, few)
    ranked = ranking(counted, told)
    rows = [row for choice, count in ranked if count for row in answer_row(choice, count)]
    title = lines.written(counted.question.text)
    chart = lines.chart(title, counted.total, "ticked this", rows) if rows else [f"### {title}", ""]
    nobody = [choice for choice, count in ranked if not count]
    return [*chart, *_nothing(told[-1], counted.total), *_ticked_by_nobody(nobody)]


def ranking(counted: Counted, told: Sequence[Told]) -> list[tuple[Choice, Told]]:
    """Return the answers with what is told of them, most first, ties in the form's order."""
    both = list(zip(counted.question.choices, told, strict=False))
    return sorted(both, key=lambda one: -small.rank(one[1], counted.total))


def not_told() -> list[str]:
    """Return what is said where no count may be told."""
    return lines.statement(
        "private",
        "Very few people answered this.",
        "We do not tell what they said, to keep it private.",
    )


def _nothing(told: Told, total: int) -> list[str]:
    return [f"{people(told, total)} ticked nothing.", ""] if told else []


def _ticked_by_nobody(choices: Sequence[Choice]) -> list[str]:
    if not choices:
        return []
    top = "No one ticked this:" if len(choices) == 1 else "No one ticked these:"
    points = [lines.pictured(lines.name(one.picture), lines.written(one.text)) for one in choices]
    return [top, "", *(f"- {point}" for point in points), ""]


def people(told: Told, total: int) -> str:
    """Return a count as the start of a sentence: “7 out of 10 people”, “A few people”."""
    if not isinstance(told, int):
        return f"{told.capitalize()} people"
    if not told:
        return "No one"
    of = f" out of {total:,}" if total else ""
    return f"{told:,}{of} {'person' if told == 1 and not total else 'people'}"


def answer_row(choice: Choice, told: Told, did: str = "") -> list[str]:
    """Return the lines of an answer in a chart; `did` stands in place of what the chart says."""
    words = lines.pictured(lines.name(choice.picture), lines.written(choice.text))
    return [f"- {words}: {told}", *([f"  {did}"] if did else [])]


def _blank(told: Told, did: str) -> list[str]:
    return [f"- :{_NO_ANSWER}: No answer: {told}", f"  {did}"] if told else []
