"""A table as a spreadsheet or an editor saved it → its rows."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from easyread.answers.cells import unguarded
from easyread.answers.form import UnfitError
from easyread.content.names import slug

_BETWEEN = (",", ";", "\t", "|")
_LONGEST_CELL = 10_000_000
_SAVE = "Save it again as CSV (UTF-8)."
_LOOK = 1000
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NOTES = {
    encoding: (f"It is not saved as UTF-8. We read it as {name}. Please check the words.",)
    for encoding, name in (("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"))
}


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
    """Return a file as text, and what to tell about it."""
    encodings = ["utf-8-sig", "cp1252", "mac_roman"]  # Excel on Windows, and on a Mac
    if data.startswith(codecs.BOM_UTF8):
        encodings = encodings[:1]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\0" in data[:_LOOK]:  # letters of 2 bytes, most of them with a 0
        first, second = (data[at:_LOOK:2].count(0) for at in (0, 1))
        encodings = ["utf-16-be" if first > second else "utf-16-le"]
    for encoding in encodings:
        with contextlib.suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if encoding in _NOTES and _CONTROL.search(text):
                break  # a picture, or a file of some program
            return text, _NOTES.get(encoding, ())
    raise UnfitError("It is no table.", hint=_SAVE)


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
