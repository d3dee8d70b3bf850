"""The last part of the report: the same counts as tables, for screen readers and staff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.answers import charts, lines, small
from easyread.answers.counts import Counted
from easyread.answers.results import Results
from easyread.answers.small import Told
from easyread.model.document import plain

# More answers make a table too wide for a page.
_MOST_COLUMNS = 4
# Sizes on a page at 16pt. They only choose the order of the tables.
_PAGE_MM, _HEADING_MM, _ROW_MM, _WRAP_MM, _AROUND_MM = 249.0, 26.0, 11.5, 8.0, 6.0
_LINE, _NARROW_LINE = 44, 15
_HEADING = "## The numbers {colour=grey}"


def numbers(found: Results) -> list[str]:
    """Return the part; empty when nothing may be told."""
    if not found.tellable:
        return []
    tables = [_replies(found), *(_ticks(alike, found) for alike in _alike(found))]
    return [_HEADING, "", *(line for table in _packed(tables) for line in table)]


def _packed(tables: Sequence[list[str]]) -> Iterator[list[str]]:
    """Yield the tables page by page: no table parts, so one that still fits goes before."""
    left, room = list(tables), _PAGE_MM - _HEADING_MM
    while left:
        fits = next((one for one in left if _height_mm(one) <= room), None)
        if fits is None:
            fits, room = left[0], _PAGE_MM
        left.remove(fits)
        room -= _height_mm(fits)
        yield fits


def _height_mm(table: list[str]) -> float:
    """Guess how high a table is: the first column of many is narrow, so that its words wrap."""
    rows = [line.split(" | ") for line in table if line.startswith("|")]
    letters = _LINE if len(rows[0]) == 2 else _NARROW_LINE
    wraps = sum(-(-len(row[0]) // letters) - 1 for row in rows)
    return _ROW_MM * len(rows) + _WRAP_MM * wraps + _AROUND_MM


def _replies(found: Results) -> list[str]:
    rows = [("People who answered", f"{found.total:,}")]
    if found.collected.set_aside:
        rows.append(("Not counted", f"{len(found.collected.set_aside):,}"))
    if found.written:
        rows.append(("Written answers", f"{len(found.written):,}"))
    if found.to_read:
        unread = "Some" if _gives_away(found) else f"{found.to_read:,}"
        rows.append(("Written answers that we still have to read", unread))
    return lines.table("All answers", ("What", "How many"), rows)


def _gives_away(found: Results) -> bool:
    """Say whether the number of unread answers would tell a theme's hidden count.

    What is read has a theme at least, so it is no more than all themes together; and each
    question has as many as its most common theme.
    """
    read = len(found.written) - found.to_read
    ranges = {
        (question, theme.name): small.meaning(told, found.total, found.few)
        for question in found.people
        for theme, told in found.themes(question)
    }
    for key, (low, high) in ranges.items():
        others = sum(high for other, (_, high) in ranges.items() if other != key)
        elsewhere = sum(
            max(low for (other, _), (low, _) in ranges.items() if other == question)
            for question in found.people
            if question != key[0] and found.themes(question)
        )
        if low != high and max(low, read - others) >= min(high, read - elsewhere):
            return True
    return False


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
        return lines.table(
            asked[0], ("Answer", "People"), zip([*names, "No answer"], told[0], strict=True)
        )
    header = ("Question", *names, "No answer")
    several = [(words, *cells) for words, cells in zip(asked, told, strict=True)]
    return lines.table("Questions with the same answers", header, several)


def _told(counted: Counted, found: Results) -> Sequence[Told | None]:
    many = counted.question.kind == "many"
    told = (charts.told_of_many if many else charts.told_of_one)(counted, found.few)
    return told or [None] * (len(counted.people) + 1)


def _cell(told: Told | None) -> str:
    if told is None:
        return "Not told"
    return f"{told:,}" if isinstance(told, int) else "Few" if told == "a few" else told.capitalize()
