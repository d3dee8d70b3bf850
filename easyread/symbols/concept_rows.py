"""Reads the files in concepts/: one line a concept, with tabs between its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.place import Place

COLUMNS = ("concept", "terms", "symbols", "generic", "not", "note")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file of concepts."""

    name: str
    terms: tuple[str, ...]
    symbols: tuple[str, ...]
    generic: str
    opposite: str
    place: Place


def rows(path: Path) -> Iterator[Row]:
    """Yield the lines of a file.

    Raises:
        PictureError: the file is not text, or a line has too many parts.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PictureError("We cannot read this list.", Place(str(path)), str(error)) from None
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if cells[0] == COLUMNS[0]:
            continue
        place = Place(path.as_posix(), number)
        if len(cells) > len(COLUMNS):
            hint = f"A line has: {', '.join(COLUMNS)}, with a tab between them."
            raise PictureError("This line has too many parts.", place, hint)
        name, terms, symbols, generic, opposite, _ = [*cells, *[""] * len(COLUMNS)][: len(COLUMNS)]
        yield Row(name, _parts(terms), _parts(symbols), generic, opposite, place)


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
