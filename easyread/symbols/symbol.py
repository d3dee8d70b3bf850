"""Reads words.csv: what each drawing of a pack shows, and where it comes from."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.place import Place

COLUMNS = ("name", "terms", "file", "alt")
# May be left out, as a column or in a row: then it is as pack.toml says.
MORE_COLUMNS = ("set", "id", "hash", "licence", "author", "source", "commercial", "sensitive",
                "changed", "who", "agreed", "tags")  # fmt: skip
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ANSWERS = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a symbol comes from, and how it may be used.

    `set` and `id`: what its maker calls it. `hash`: SHA-256 of its file when it came in.
    `sensitive`: shows sex or violence. `changed`: looks different from what its maker made.
    `who` is in the photograph, and whether they `agreed`.
    """

    set: str = ""
    id: str = ""
    hash: str = ""
    licence: str = ""
    author: str = ""
    source: str = ""
    commercial: bool = True
    sensitive: bool = False
    changed: bool = False
    who: str = ""
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing in a pack.

    It stands for its terms. Its tags only say what kind of thing it shows: a picture of a bacon
    rasher has the tag “food”, and would be wrong for that word. `line`: where words.csv has it.
    """

    name: str
    terms: tuple[str, ...]
    file: Path
    alt: str
    origin: Origin = field(default_factory=Origin)
    tags: tuple[str, ...] = ()
    line: int = 0


def symbols(path: Path, files: Path, usual: Origin) -> Iterator[Symbol]:
    """Walk the symbols that a words.csv names; what a row leaves out is as in `usual`.

    Raises:
        PictureError: the list cannot be read, or a row in it cannot be right.
    """
    seen: set[str] = set()
    for row, place in _rows(path):
        name, file = row["name"], row["file"]
        if not NAME.fullmatch(name) or name in seen:
            fault = "stands here twice" if name in seen else "cannot be a name"
            hint = "Use small letters, numbers and hyphens. Use each name once."
            raise PictureError(f"“{name}” {fault}.", place, hint)
        if not file:
            raise PictureError(f"“{name}” has no file.", place, "Write the file's name.")
        seen.add(name)
        terms, tags = _listed(row["terms"]), _listed(row["tags"])
        origin = _origin(row, usual, place)
        yield Symbol(name, terms, files / file, row["alt"], origin, tags, place.line)


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _origin(row: dict[str, str], usual: Origin, place: Place) -> Origin:
    return Origin(
        set=row["set"] or usual.set,
        id=row["id"] or Path(row["file"]).stem,
        hash=row["hash"],
        licence=row["licence"] or usual.licence,
        author=row["author"] or usual.author,
        source=row["source"] or usual.source,
        commercial=_answer(row, "commercial", usual.commercial, place),
        sensitive=_answer(row, "sensitive", usual.sensitive, place),
        changed=_answer(row, "changed", usual.changed, place),
        who=row["who"],
        agreed=_answer(row, "agreed", usual.agreed, place),
    )


def _answer(row: dict[str, str], column: str, usual: bool, place: Place) -> bool:
    written = row[column].strip().lower()
    if written and written not in _ANSWERS:
        raise PictureError(f"“{column}” is yes or no.", place, f"Write yes or no in {column}.")
    return _ANSWERS.get(written, usual)


def _rows(path: Path) -> Iterator[tuple[dict[str, str], Place]]:
    place = Place(path.as_posix())
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines, restval="", strict=True)
            if not set(COLUMNS) <= set(rows.fieldnames or ()):
                hint = f"Its first line needs: {','.join(COLUMNS)}"
                raise PictureError("A column is missing.", place, hint)
            for row in rows:
                cells = {column: row.get(column, "") for column in (*COLUMNS, *MORE_COLUMNS)}
                yield cells, Place(place.file, rows.line_num)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PictureError("We cannot read this list of pictures.", place, str(error)) from None
