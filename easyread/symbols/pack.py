"""Reads a pack: pack.toml (whose it is) and words.csv (what each file shows)."""

import csv
import importlib.util
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from easyread.errors import PictureError
from easyread.model.document import Credit
from easyread.model.place import Place

COLUMNS = ("name", "terms", "file", "alt")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SKIN_TONE = re.compile(r"-1F3F[B-F]")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A drawing in a pack."""

    name: str
    terms: tuple[str, ...]
    file: Path
    alt: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of symbols by one maker, under one licence. All its files lie in its folder."""

    name: str
    credit: Credit
    symbols: Mapping[str, Symbol]
    folder: Path
    never: Mapping[str, str]

    def why_never(self, file: Path) -> str:
        """Return why a drawing must not be used; "" when it may be.

        Skin tones do not matter, and a stem in `never` stands for every longer one that starts
        with it and a hyphen.
        """
        stem = _SKIN_TONE.sub("", file.stem.upper())
        reasons = (why for never, why in self.never.items() if f"{stem}-".startswith(f"{never}-"))
        return next(reasons, "")


def read(folder: Path) -> Pack:
    """Return the pack that a folder holds.

    Raises:
        PictureError: pack.toml or words.csv is missing, or holds what we cannot read.
    """
    place = Place((folder / "pack.toml").as_posix())
    try:
        about = tomllib.loads((folder / "pack.toml").read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise PictureError("We cannot read this pack.", place, str(error)) from None
    credit = Credit(
        pack=folder.name,
        title=_said(about, "title", place),
        author=_said(about, "author", place),
        licence=_said(about, "licence", place),
        licence_url=_said(about, "licence_url", place, ""),
        source=_said(about, "source", place, ""),
        sentence=_said(about, "credit", place),
    )
    files = _files(folder, _said(about, "files", place, "."), place)
    never = {stem.upper(): why for stem, why in _table(about, "never", place).items()}
    symbols = {symbol.name: symbol for symbol in _symbols(folder / "words.csv", files)}
    return Pack(folder.name, credit, symbols, files, never)


def _said(about: Mapping[str, object], key: str, place: Place, default: str | None = None) -> str:
    value = about.get(key, default)
    if value is None:
        hint = "A pack needs: title, author, licence, credit."
        raise PictureError(f"This pack does not say its “{key}”.", place, hint)
    if not isinstance(value, str):
        raise PictureError(f"“{key}” needs words.", place, f'Example: {key} = "words"')
    return value


def _table(about: Mapping[str, object], key: str, place: Place) -> dict[str, str]:
    table = about.get(key, {})
    if not isinstance(table, dict) or not all(isinstance(why, str) for why in table.values()):
        raise PictureError(f"“{key}” needs words.", place, f'Example: [{key}] then name = "why"')
    return table


def _files(folder: Path, where: str, place: Place) -> Path:
    """`package:name/sub/folder` is a folder inside an installed Python package."""
    home, inside = folder, where
    if where.startswith("package:"):
        package, _, inside = where.removeprefix("package:").partition("/")
        home = _package(package, place)
    files = (home / inside).resolve()
    if not files.is_relative_to(home.resolve()):
        hint = "Put the drawings into the pack's own folder."
        raise PictureError("The drawings lie outside of this pack.", place, hint)
    return files


def _package(name: str, place: Place) -> Path:
    spec = importlib.util.find_spec(name) if name.isidentifier() else None
    if spec is None or not spec.submodule_search_locations:
        hint = "Set up the project again: make"
        raise PictureError(f"The pictures of “{name}” are not installed.", place, hint)
    return Path(next(iter(spec.submodule_search_locations)))


def _symbols(path: Path, files: Path) -> Iterator[Symbol]:
    seen: set[str] = set()
    for row, place in _rows(path):
        name, file = row["name"], row["file"]
        if not _NAME.fullmatch(name) or name in seen:
            fault = "stands here twice" if name in seen else "cannot be a name"
            hint = "Use small letters, numbers and hyphens. Use each name once."
            raise PictureError(f"“{name}” {fault}.", place, hint)
        if not file:
            raise PictureError(f"“{name}” has no file.", place, "Write the file's name.")
        seen.add(name)
        terms = tuple(term.strip() for term in row["terms"].split(";") if term.strip())
        yield Symbol(name, terms, files / file, row["alt"])


def _rows(path: Path) -> Iterator[tuple[dict[str, str], Place]]:
    place = Place(path.as_posix())
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines, restval="", strict=True)
            if not set(COLUMNS) <= set(rows.fieldnames or ()):
                hint = f"Its first line needs: {','.join(COLUMNS)}"
                raise PictureError("A column is missing.", place, hint)
            for row in rows:
                yield {column: row[column] for column in COLUMNS}, Place(place.file, rows.line_num)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PictureError("We cannot read this list of pictures.", place, str(error)) from None
