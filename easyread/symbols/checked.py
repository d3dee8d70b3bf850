"""How many people understood each picture of a pack: checked.csv, beside its words.csv."""

import codecs
import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from easyread import files
from easyread.errors import PictureError
from easyread.model.place import Place
from easyread.symbols.pack import Pack, Symbol

FILE = "checked.csv"
RESULTS = ("name", "shown_to", "understood", "notes")
COLUMNS = (*RESULTS, "score", "drawing")
MOST = 1_000_000  # people; more is a slip of the keyboard


@dataclass(frozen=True, slots=True)
class Check:
    """What people made of one picture. `drawing` is the hash of the file that they saw."""

    name: str
    shown_to: int
    understood: int
    notes: str
    drawing: str = ""

    @property
    def score(self) -> int:
        """How many of 100 people understood it.

        Source: ISO 9186-1, the share of people who say what it means with no words beside it.
        """
        return round(100 * self.understood / self.shown_to)


def read(folder: Path) -> Mapping[str, Check]:
    """Return what is known of a pack's pictures, by name; empty when nobody has looked yet.

    Raises:
        PictureError: checked.csv cannot be read.
    """
    path = folder / FILE
    return {one.name: one for one in _checks(path)} if path.is_file() else {}


def told(symbol: Symbol, check: Check | None) -> str:
    """Say how well a picture is understood; a check of an older drawing does not count."""
    if check is None:
        return "not checked yet"
    if not counts(symbol, check):
        return "not checked since it changed"
    return f"understood by {check.understood} of {check.shown_to}"


def counts(symbol: Symbol, check: Check | None) -> bool:
    """Say whether people have seen a picture as it is now."""
    return check is not None and check.drawing == fingerprint(symbol.file)


def results(path: Path, pack: Pack) -> tuple[Check, ...]:
    """Return what a results file says; rows that are still empty are left out.

    Raises:
        PictureError: it cannot be read, names no picture of the pack, or its counts are wrong.
    """
    found = tuple(_checks(path))
    for line in found:
        if line.name not in pack.symbols:
            hint = f"Use a name of the pack “{pack.name}”."
            raise PictureError(f"There is no picture “{line.name}”.", Place(str(path)), hint)
    if not found:
        hint = "Write how many people saw each picture, and how many understood it."
        raise PictureError("There are no results in this file.", Place(str(path)), hint)
    return found


def store(folder: Path, pack: Pack, new: tuple[Check, ...]) -> None:
    """Keep results with the pack; new ones take the place of older ones of the same picture.

    Raises:
        OutputError: the pack's folder cannot be written to.
        PictureError: its checked.csv cannot be read.
    """
    known = {**read(folder), **{one.name: one for one in new}}
    fresh = {one.name for one in new}
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for name, one in sorted(known.items()):
        seen = fingerprint(pack.symbols[name].file) if name in fresh else one.drawing
        rows.writerow([name, one.shown_to, one.understood, one.notes, one.score, seen])
    files.write(folder / FILE, text.getvalue().encode())


def empty_results(symbols: tuple[Symbol, ...]) -> str:
    """Return a results file to fill in."""
    return "\n".join([",".join(RESULTS), *(f"{one.name},,," for one in symbols), ""])


def fingerprint(file: Path) -> str:
    """Return a short hash of a drawing; "" when it is missing."""
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16] if file.is_file() else ""


def _checks(path: Path) -> Iterator[Check]:
    seen: set[str] = set()
    for row, place in _rows(path):
        name, shown, understood = row["name"].strip(), row["shown_to"], row["understood"]
        if not shown.strip() and not understood.strip():
            continue
        if name in seen:
            raise PictureError(f"“{name}” stands here twice.", place, "Add up the 2 rows.")
        seen.add(name)
        counts = _count(shown, place), _count(understood, place)
        if not counts[1] <= counts[0] or not counts[0]:
            message = f"{counts[1]} of {counts[0]} people understood “{name}”: that cannot be."
            raise PictureError(message, place, "Count again.")
        yield Check(name, *counts, row["notes"].strip(), row["drawing"])


def _count(written: str, place: Place) -> int:
    number = written.strip()
    if not (number.isascii() and number.isdigit()) or int(number) > MOST:
        raise PictureError(f"“{number[:20]}” is not a count.", place, "Write a number, such as 8.")
    return int(number)


def _rows(path: Path) -> Iterator[tuple[dict[str, str], Place]]:
    place = Place(path.as_posix())
    try:
        text = _text(path.read_bytes())
        first = text.partition("\n")[0]
        between = ";" if first.count(";") > first.count(",") else ","
        rows = csv.DictReader(io.StringIO(text), delimiter=between, restval="", strict=True)
        if not {*RESULTS[:3]} <= {*(rows.fieldnames or ())}:
            hint = f"Its first line needs: {','.join(RESULTS)}"
            raise PictureError("A column is missing.", place, hint)
        for row in rows:
            cells = {column: row.get(column) or "" for column in COLUMNS}
            yield cells, Place(place.file, rows.line_num)
    except FileNotFoundError:
        hint = "There is no such file. Check the name and the folder."
        raise PictureError("We cannot read these results.", place, hint) from None
    except (OSError, UnicodeDecodeError, csv.Error):
        hint = "Close the program that made it, and save it as CSV again."
        raise PictureError("We cannot read these results.", place, hint) from None


def _text(data: bytes) -> str:
    """Return the words of a list, as Excel and others save it."""
    if data.startswith(codecs.BOM_UTF16_LE):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")
