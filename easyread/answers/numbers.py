"""The last part of the report: the same counts as tables, for screen readers and staff."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.answers import charts, lines, small
from easyread.answers.counts import Counted
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.model.document import plain

# More answers make a table too wide for a page.
_MOST_COLUMNS = 4
_HEADING = "## The numbers {colour=grey}"


def numbers(found: Results) -> list[str]:
    """Return the part; empty when nothing may be told."""
    if not found.tellable:
        return []
    shown = [_HEADING, "", *_about(found), *_replies(found)]
    for alike in _alike(found):
        shown += _ticks(alike, found)
    return shown + _written(found)


def _about(found: Results) -> list[str]:
    """Say why some numbers are not there."""
    if not found.few:
        return []
    few = f"A few people means fewer than {found.few}."
    return lines.statement("private", few, "We do not tell small numbers.",
                           "So no one can find out who it was.")  # fmt: skip


def _replies(found: Results) -> list[str]:
    rows = [("People who answered", f"{found.total:,}")]
    if found.collected.set_aside:
        rows.append(("Not counted", f"{len(found.collected.set_aside):,}"))
    if found.written:
        rows.append(("Written answers", f"{len(found.written):,}"))
    if found.to_read:
        rows.append(("Written answers that we still have to read", f"{found.to_read:,}"))
    return lines.table("All answers", ("What", "How many"), rows)


def _alike(found: Results) -> list[list[Counted]]:
    """Return the questions to tick; those with the same few answers share a table."""
    groups: dict[object, list[Counted]] = {}
    for one in found.counted.values():
        values = tuple(plain(choice.text) for choice in one.question.choices)
        if values:
            shared = one.question.kind == "one" and len(values) <= _MOST_COLUMNS
            groups.setdefault(values if shared else one.question.name, []).append(one)
    return list(groups.values())


def _ticks(alike: list[Counted], found: Results) -> list[str]:
    """Return a table: an answer a row, or a question a row where several have the same answers."""
    names = [lines.written(one.text) for one in alike[0].question.choices]
    told = [[_cell(cell) for cell in _told(one, found)] for one in alike]
    asked = [lines.written(one.question.text) for one in alike]
    if len(alike) == 1:
        rows = list(zip([*names, "No answer"], told[0], strict=True))
        return lines.table(asked[0], ("Answer", "People"), rows)
    header = ("Question", *names, "No answer")
    return lines.table("Questions with the same answers", header,
                       [(words, *cells) for words, cells in zip(asked, told, strict=True)])  # fmt: skip


def _told(counted: Counted, found: Results) -> Sequence[Told | None]:
    many = counted.question.kind == "many"
    told = (charts.told_of_many if many else charts.told_of_one)(counted, found.few)
    return told or [None] * (len(counted.people) + 1)


def _written(found: Results) -> list[str]:
    rows = []
    for one in found.counted.values():
        if not one.people:
            counts = [
                small.alone(count, one.total, found.few) for count in (one.answered, one.blank)
            ]
            rows.append((lines.written(one.question.text), *map(_cell, counts)))
    header = ("Question", "Answered", "No answer")
    return lines.table("Questions to write about", header, rows) if rows else []


def _cell(told: Told | None) -> str:
    if told is None:
        return "Not told"
    return f"{told:,}" if isinstance(told, int) else "Few" if told == "a few" else told.capitalize()
