"""Finds tables of statements that share one row of answers, such as “Agree” and “Disagree”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from easyread.language.answers import first_answer
from easyread.model.prose import Unit

_ROW, _STATEMENTS = ("cell", "choice"), ("cell", "step", "line", "bullet", "question", "heading")
_LEAST, _MOST_WORDS = 2, 40


class Grid(NamedTuple):
    """The numbers of the units with the answers, and of those with the statements."""

    answers: range
    statements: tuple[int, ...]


def grids(units: Sequence[Unit]) -> Iterator[Grid]:
    """Walk the tables of statements. In a table of facts, rows have more than 1 cell of words."""
    at = 0
    while at < len(units):
        end = _row_end(units, at)
        answers = _answers(units, at, end)
        statements = tuple(_statements(units, end)) if answers else ()
        if len(statements) >= _LEAST:
            yield Grid(answers, statements)
        at = end


def _row_end(units: Sequence[Unit], at: int) -> int:
    end = at + 1
    if units[at].kind in _ROW:
        while end < len(units) and units[end].kind in _ROW and units[end].block == units[at].block:
            end += 1
    return end


def _answers(units: Sequence[Unit], at: int, end: int) -> range:
    """The cells of a row from its first answer on, if all that follow can be answers."""
    if units[at].kind not in _ROW:
        return range(0)
    first = at + first_answer([one.text for one in units[at:end]])
    return range(first, end)


def _statements(units: Sequence[Unit], at: int) -> Iterator[int]:
    """Walk the first words of each row below the answers, as long as they are alone there."""
    first: Unit | None = None
    while at < len(units):
        end = _row_end(units, at)
        worded = next((n for n in range(at, end) if any(map(str.isalpha, units[n].text))), end)
        facts = any(any(map(str.isalnum, units[n].text)) for n in range(worded + 1, end))
        if worded == end or facts or not _goes_on(first, units[worded]):
            return
        first = first or units[worded]
        yield worded
        at = end


def _goes_on(first: Unit | None, unit: Unit) -> bool:
    if unit.kind not in _STATEMENTS or len(unit.text.split()) > _MOST_WORDS:
        return False
    if first is None:
        sure = unit.kind in ("cell", "step", "question") or unit.text[:1].isdecimal()
        return sure and len(unit.text.split()) > 1
    return unit.kind == first.kind and unit.group == first.group
