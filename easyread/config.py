"""easyread.toml as a frozen value. Every default stands here and only here."""

import difflib
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Literal, TypeVar, get_args

from easyread.errors import ContentError
from easyread.model.document import Place

FILE = "easyread.toml"
Room = TypeVar("Room")
Scheme = Literal["white", "cream", "contrast"]
EditionName = Literal["easy-read", "large-print", "simple-text"]


@dataclass(frozen=True, slots=True)
class Edition:
    """How one document is shown: the size of its words, and whether it has pictures."""

    name: EditionName
    size_pt: float
    pictures: bool


EDITIONS: dict[str, Edition] = {
    "easy-read": Edition("easy-read", 16, True),
    "large-print": Edition("large-print", 18, True),
    "simple-text": Edition("simple-text", 16, False),
}


@dataclass(frozen=True, slots=True)
class Build:
    """What `easyread build` makes."""

    content: str = "content"
    output: str = "output"
    scheme: Scheme = "white"


@dataclass(frozen=True, slots=True)
class Symbols:
    """Which packs to take pictures from, the first first. Packs not named come after."""

    packs: tuple[str, ...] = ("together", "openmoji")


@dataclass(frozen=True, slots=True)
class Limits:
    """Where we stop rather than run on."""

    seconds: int = 180
    memory_mb: int = 2048
    pages: int = 400


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of a project."""

    build: Build = field(default_factory=Build)
    symbols: Symbols = field(default_factory=Symbols)
    limits: Limits = field(default_factory=Limits)


def read(project: Path) -> Config:
    """Return a project's settings; without an easyread.toml, the defaults.

    Raises:
        ContentError: the file is not TOML, or holds a key or a value that we do not know.
    """
    path = project / FILE
    place = Place(path.as_posix())
    if not path.is_file():
        return Config()
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError("We cannot read the settings.", place, str(error)) from None
    _refuse_unknown(values, [room.name for room in fields(Config)], "", place)
    return Config(
        build=_room(Build, values, "build", place),
        symbols=_room(Symbols, values, "symbols", place),
        limits=_room(Limits, values, "limits", place),
    )


def _room(kind: type[Room], tables: dict[str, object], name: str, place: Place) -> Room:
    values = tables.get(name, {})
    if not isinstance(values, dict):
        raise ContentError(f"“{name}” is not a table.", place, f"Write [{name}] on its own line.")
    defaults = kind()
    known = {part.name: getattr(defaults, part.name) for part in fields(kind)}  # type: ignore[arg-type]  # one of ours
    _refuse_unknown(values, known, f"{name}.", place)
    checked = {
        key: _value(value, known[key], f"{name}.{key}", place) for key, value in values.items()
    }
    return kind(**checked)


def _value(value: object, default: object, name: str, place: Place) -> object:
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return tuple(value)
    elif type(value) is type(default):
        if name == "build.scheme" and value not in get_args(Scheme):
            hint = f"You can use: {', '.join(get_args(Scheme))}."
            raise ContentError(f"“{value}” is not a colour scheme.", place, hint)
        return value
    raise ContentError(f"“{name}” has the wrong kind of value.", place, f"Example: {default!r}")


def _refuse_unknown(values: dict[str, object], known: object, prefix: str, place: Place) -> None:
    names = list(known)  # type: ignore[call-overload]  # any mapping of names
    for key in values:
        if key not in names:
            near = difflib.get_close_matches(key, names, 1)
            hint = f"Did you mean “{prefix}{near[0]}”?" if near else f"Known: {', '.join(names)}."
            raise ContentError(f"We do not know the setting “{prefix}{key}”.", place, hint)
