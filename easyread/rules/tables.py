"""The rows and cells of tables, from their tags."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import Tag
from easyread.rules.tag_places import inside

_PARTS = ("THead", "TBody", "TFoot")
_CELLS = ("TH", "TD")
_WIDEST = 200
_LARGEST = 1_000_000
_MOST_IN_A_CELL = 50
_MOST = 0.6

Tags = tuple[Tag, ...]


def rows(tags: Tags, table: int) -> list[list[int]]:
    """Return the cells of each row, in order."""
    found = []
    for part in inside(tags, table):
        inner = list(inside(tags, part)) if tags[part].role in _PARTS else [part]
        found += [_cells(tags, row) for row in inner if tags[row].role == "TR"]
    return found


def cells(tags: Tags, table: int) -> list[int]:
    """Return all cells of a table."""
    return [cell for row in rows(tags, table) for cell in row]


def grid(tags: Tags, found: list[list[int]]) -> list[set[int]] | None:
    """Return the columns that are taken in each row; None where spans are not to be believed."""
    taken: list[set[int]] = [set() for _ in found]
    area = 0
    for at, row in enumerate(found):
        column = 0
        for cell in row:
            wide, high = _span(tags[cell], "ColSpan"), _span(tags[cell], "RowSpan")
            area += wide * high
            if wide > _WIDEST or at + high > len(found) or area > _LARGEST:
                return None
            while column in taken[at]:
                column += 1
            for below in taken[at : at + high]:
                below.update(range(column, column + wide))
            column += wide
    return taken


def beside_pictures(tags: Tags, table: int) -> bool:
    """Say whether most rows have a picture in one cell and only words in another."""
    found = [row for row in rows(tags, table) if row]
    pairs = [row for row in found if _picture_and_words(tags, row)]
    heads = any(tags[cell].role == "TH" for row in found for cell in row)
    return len(pairs) > 0 and not heads and len(pairs) >= _MOST * len(found)


def _picture_and_words(tags: Tags, row: list[int]) -> bool:
    pictured = [any(tag.role == "Figure" for tag in _first(tags, cell)) for cell in row]
    return len(row) in (2, 3) and any(pictured) and not all(pictured)


def _first(tags: Tags, number: int) -> Iterator[Tag]:
    """Walk a cell and what is in it, but no further than a cell is likely to go."""
    left = [number]
    for _ in range(_MOST_IN_A_CELL):
        if not left:
            return
        tag = tags[left.pop()]
        yield tag
        left.extend(tag.kids)


def _cells(tags: Tags, row: int) -> list[int]:
    return [cell for cell in inside(tags, row) if tags[cell].role in _CELLS]


def _span(cell: Tag, name: str) -> int:
    said = cell.attributes.get(name, "1")
    return int(said) if said.isdecimal() and int(said) > 0 else 1
