"""Reads a pack: pack.toml (whose it is) and words.csv (what each file shows)."""

import csv
import importlib.util
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.document import Credit, Place

COLUMNS = ("name", "terms", "file", "alt")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing in a pack."""

    name: str
    terms: tuple[str, ...]
    file: Path
    alt: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of symbols by one maker, under one licence."""

    name: str
    credit: Credit
    symbols: Mapping[str, Symbol]
    folder: Path


def read(folder: Path) -> Pack:
    """Return the pack that a folder holds.

    Raises:
        PictureError: pack.toml or words.csv is missing, or holds what we cannot read.
    """
    place = Place((folder / "pack.toml").as_posix())
    try:
        about = tomllib.loads((folder / "pack.toml").read_text("utf-8"))
        credit = Credit(
            pack=folder.name,
            title=str(about["title"]),
            author=str(about["author"]),
            licence=str(about["licence"]),
            licence_url=str(about.get("licence_url", "")),
            source=str(about.get("source", "")),
            sentence=str(about["credit"]),
        )
    except KeyError as error:
        hint = "A pack needs: title, author, licence, credit."
        raise PictureError(f"This pack does not say its {error}.", place, hint) from None
    except (OSError, ValueError) as error:
        raise PictureError("We cannot read this pack.", place, str(error)) from None
    files = _files(folder, str(about.get("files", ".")), place)
    symbols = {symbol.name: symbol for symbol in _symbols(folder / "words.csv", files)}
    return Pack(folder.name, credit, symbols, files)


def _files(folder: Path, where: str, place: Place) -> Path:
    """`package:name/sub/folder` is a folder inside an installed Python package."""
    if not where.startswith("package:"):
        return (folder / where).resolve()
    package, _, inside = where.removeprefix("package:").partition("/")
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        hint = "Set up the project again: make"
        raise PictureError(f"The pictures of “{package}” are not installed.", place, hint)
    return (Path(next(iter(spec.submodule_search_locations))) / inside).resolve()


def _symbols(path: Path, files: Path) -> list[Symbol]:
    place = Place(path.as_posix())
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PictureError("We cannot read this list of pictures.", place, str(error)) from None
    if rows and not set(COLUMNS) <= set(rows[0]):
        raise PictureError("A column is missing.", place, f"It needs: {', '.join(COLUMNS)}.")
    return [
        Symbol(
            name=row["name"],
            terms=tuple(term.strip() for term in (row["terms"] or "").split(";") if term.strip()),
            file=files / row["file"],
            alt=row["alt"] or "",
        )
        for row in rows
    ]
