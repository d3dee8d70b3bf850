"""Rows of pictures that count something, such as 7 of 10 people: they are no pictures of ideas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from easyread.model.page import Picture

_LEAST, _DRAWINGS = 5, 2
_AT_ONE_HEIGHT_PT, _ONE_SIZE = 4.0, 1.5


def without_charts(seen: Iterable[Picture]) -> tuple[Picture, ...]:
    """Return the pictures that stand in no such row, in their order; a row may be a short one."""
    listed = tuple(seen)
    rows = [_smallest(row) for row in _rows(listed)]
    often = Counter(one.digest for row in rows for one in row)
    counted = {one.digest for row in rows if _counts(row, often) for one in row}
    return tuple(one for one in listed if one.digest not in counted)


def _rows(seen: Iterable[Picture]) -> list[list[Picture]]:
    rows: list[list[Picture]] = []
    for one in sorted(seen, key=_middle):
        if rows and _middle(one) - _middle(rows[-1][-1]) <= _AT_ONE_HEIGHT_PT:
            rows[-1].append(one)
        else:
            rows.append([one])
    return rows


def _middle(one: Picture) -> float:
    return (one.box.top + one.box.bottom) / 2


def _smallest(row: list[Picture]) -> list[Picture]:
    """The small ones of a row: the picture of what is counted may stand before them."""
    least = min(one.box.height for one in row)
    return [one for one in row if one.box.height <= _ONE_SIZE * least]


def _counts(row: list[Picture], often: Counter[str]) -> bool:
    """Whether 1 or 2 drawings stand there again and again: in this row, or in all rows together.

    A chart may have few people in each row: those that are not filled are not seen as pictures.
    """
    drawings = {one.digest for one in row}
    again = len(row) > 1 and all(often[one] >= _LEAST for one in drawings)
    return (len(row) >= _LEAST or again) and len(drawings) <= _DRAWINGS
