"""A table as a spreadsheet or an editor saved it → its rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from easyread.answers.cells import unguarded
from easyread.answers.form import UnfitError
from easyread.content.names import slug
from easyread.errors import EasyReadError
from easyread.model.place import Place
from easyread.readers.decode import decoded

_BETWEEN = (",", ";", "\t", "|")
_LONGEST_CELL = 10_000_000
_SAVE = "Save it again as CSV (UTF-8)."


class Row(NamedTuple):
    """A row under the first one, with its number as a spreadsheet shows it."""

    number: int
    cells: tuple[str, ...]


class Sheet(NamedTuple):
    """A table: the names of its columns, and its rows that are not empty."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...]


def sheet(data: bytes, known: Iterable[str]) -> Sheet:
    """Return the table in a file. Its cells stand between the marks that give most `known` names.

    Raises:
        UnfitError: it is no text, or its quotation marks do not end.
    """
    text, notes = _text(data)
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) <= 5:
        text = rest  # a line for Excel, which does not show it
    between = _between(text, frozenset(known))
    found = list(_rows(text, between))
    header = found[0].cells if found else ()
    return Sheet(tuple(map(name, header)), tuple(found[1:]), notes)


def name(cell: str) -> str:
    """Return the name of a column as the form writes it; any case, spaces for hyphens."""
    return slug(cell) or cell.strip()


def column(at: int) -> str:
    """Return a column's letters, as a spreadsheet shows them; 0 is A."""
    letters = ""
    while at >= 0:
        at, left = divmod(at, 26)
        letters = chr(ord("A") + left) + letters
        at -= 1
    return letters


def _text(data: bytes) -> tuple[str, tuple[str, ...]]:
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not data[start:200:2].strip(b"\0"):
            return data.decode(encoding, "replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        found = decoded(data, Place(""))
    except EasyReadError as error:
        raise UnfitError(error.message, hint=_SAVE) from None
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return found.text, () if utf16 else found.notes


def _between(text: str, known: frozenset[str]) -> str:
    """Return what stands between cells: the mark that gives most names in the first row."""

    def names(mark: str) -> int:
        first = next(iter(_rows(text[:100_000].partition("\n")[0], mark)), None)
        return len({name(cell) for cell in first.cells} & known) if first else 0

    return max(_BETWEEN, key=names)


def _rows(text: str, between: str) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    number = 0
    try:
        for cells in reader:
            number += 1
            if any(cell.strip() for cell in cells):
                yield Row(number, tuple(unguarded(cell) for cell in cells))
    except csv.Error:
        message = f'A quotation mark (") in it has no end, or stands alone, after row {number}.'
        raise UnfitError(message, hint=_SAVE) from None
