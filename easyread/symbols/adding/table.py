"""Lists of pictures that people made: CSV in any order of columns, as their programs save it."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MAX_ROWS = 100_000
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
          (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
# What people call our columns; the first is our own word.
_CALLED: Mapping[str, tuple[str, ...]] = {
    "file": ("file", "filename", "file name", "image", "picture", "path"),
    "name": ("name", "title", "label"),
    "terms": ("terms", "keywords", "keyword", "tags", "words", "synonyms"),
    "alt": ("alt", "alt text", "description"),
    "id": ("id", "symbol-id", "number"),
    "licence": ("licence", "license"),
    "author": ("author", "artist", "creator", "by"),
    "source": ("source", "url", "source_url"),
    "commercial": ("commercial",),
    "sensitive": ("sensitive",),
    "changed": ("changed",),
    "who": ("who", "people"),
    "agreed": ("agreed", "consent"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a list, each by the names of its columns. `notes`: what we made of it."""

    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]
    notes: tuple[str, ...] = ()


def read(data: bytes, file: str) -> Table:
    """Return a list's rows: with `,`, `;` or tabs between cells, in UTF-8, UTF-16 or Windows.

    Columns get our names; those that we do not know keep theirs. An unreadable list is empty.
    """
    text, notes = _text(data, file)
    first, _, rest = text.partition("\n")
    text = rest if first.strip().lower().startswith("sep=") else text
    head = text.partition("\n")[0]
    between = max(",;\t", key=head.count)
    try:
        rows = list(_rows(text, between))
    except csv.Error as error:
        return Table((), (), (*notes, f"{file}: We cannot read this list ({error})."))
    if not rows:
        return Table((), (), notes)
    columns = tuple(_ours(column) for column in rows[0])
    named = tuple(dict(zip(columns, row, strict=False)) for row in rows[1:] if any(row))
    return Table(columns, named, notes)


def _rows(text: str, between: str) -> Iterator[list[str]]:
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=between):
        yield [cell.strip() for cell in row]


def _text(data: bytes, file: str) -> tuple[str, tuple[str, ...]]:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        note = f"{file}: This list is not saved as UTF-8. Look at letters such as é."
        return data.decode("cp1252", "replace"), (note,)


def _ours(column: str) -> str:
    asked = column.strip().lower()
    return next((ours for ours, called in _CALLED.items() if asked in called), asked)
