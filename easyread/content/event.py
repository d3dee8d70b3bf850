"""The one file of facts about an event → what its content files take from it. Reads TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from easyread.content.mistakes import Mistakes
from easyread.content.names import PICTURE, did_you_mean
from easyread.errors import ContentError
from easyread.model.place import Place

MAX_BYTES = 100_000
MAX_ROWS = 1000
ENDING = ".event.toml"
_LISTS = ("names", "agenda")
_ROW = ("time", "what", "who", "picture")
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
# Control characters, and those that turn the direction of writing or cannot be seen.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
_BESIDE = "Write the name of a file in the same folder, for example: my-event.event.toml"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the agenda, as it was typed. `who` and `picture` may be empty."""

    time: str
    what: str
    who: str
    picture: str


@dataclass(frozen=True, slots=True)
class Event:
    """Facts about an event. `words` are what placeholders stand for, by name."""

    file: str
    words: Mapping[str, str]
    names: tuple[str, ...]
    agenda: tuple[Row, ...]

    @property
    def place(self) -> Place:
        """The file as a whole."""
        return Place(self.file)


def read(name: str, place: Place) -> Event:
    """Return the facts in a file that lies beside the content file in which `place` is.

    Raises:
        ContentError: the file lies elsewhere, is missing, or holds what we do not know.
    """
    folder = Path(place.file).parent
    path = folder / name
    if Path(name).name != name or not name.endswith(ENDING) or "\\" in name:
        raise ContentError(f"“{name}” cannot be an event file.", place, _BESIDE)
    if not path.is_file():
        hint = "Check the name. Start all files of an event: easyread new my-event --kind event"
        raise ContentError(f"There is no file “{name}” here.", place, hint)
    if path.resolve().parent != folder.resolve():
        raise ContentError(f"“{name}” lies in another folder.", place, _BESIDE)
    return _event(_table(path), path.as_posix())


def _table(path: Path) -> dict[str, object]:
    place = Place(path.as_posix())
    try:
        raw = path.read_bytes()
        if len(raw) > MAX_BYTES:
            raise ContentError("This event file is too large.", place, "100 KB at most.")
        return tomllib.loads(raw.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        raise ContentError("This file is not saved as UTF-8.", place, "Save it as UTF-8.") from None
    except (OSError, ValueError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        here = Place(place.file, int(found[1])) if found else place
        hint = 'Write each fact like this: date = "2 June 2026"'
        raise ContentError("We cannot read this event file.", here, hint) from None


def _event(table: Mapping[str, object], file: str) -> Event:
    place = Place(file)
    words: dict[str, str] = {}
    mistakes = Mistakes()
    for name, value in table.items():
        with mistakes.noted():
            if name not in _LISTS:
                words[_known(name, place)] = _words(value, name, place)
    names: tuple[str, ...] = ()
    agenda: tuple[Row, ...] = ()
    with mistakes.noted():
        names = tuple(_words(one, "names", place) for one in _list(table, "names", place))
    with mistakes.noted():
        agenda = tuple(_row(one, place) for one in _list(table, "agenda", place))
    mistakes.refuse()
    return Event(file, words, names, agenda)


def _known(name: str, place: Place) -> str:
    if not _NAME.fullmatch(name):
        hint = "Use small letters, numbers and hyphens."
        raise ContentError(f"“{name}” cannot be the name of a fact.", place, hint)
    return name


def _words(value: object, name: str, place: Place) -> str:
    """Return a text on one line: a line break must not start a point or a heading."""
    if not isinstance(value, str) or _HIDDEN.search(value):
        hint = f'Put the words in quotes: {name} = "…"'
        raise ContentError(f"“{name}” needs plain words.", place, hint)
    words = " ".join(value.split())
    if not words:
        raise ContentError(f"“{name}” is empty.", place, "Write words in it, or delete it.")
    return words


def _list(table: Mapping[str, object], name: str, place: Place) -> list[object]:
    found = table.get(name, [])
    if not isinstance(found, list) or len(found) > MAX_ROWS:
        hint = 'Example: names = ["Sam Lee, Our group"] or [[agenda]] on its own line.'
        raise ContentError(f"“{name}” needs a list.", place, hint)
    return found


def _row(table: object, place: Place) -> Row:
    if not isinstance(table, Mapping):
        raise ContentError("“agenda” needs rows.", place, "Write [[agenda]] on its own line.")
    for key in table:
        if key not in _ROW:
            message = f"We do not know “{key}” in the agenda."
            raise ContentError(message, place, did_you_mean(str(key), _ROW))
    row = Row(*(_words(table[key], key, place) if key in table else "" for key in _ROW))
    if not row.time or not row.what:
        hint = 'Example: time = "1pm" and what = "Welcome"'
        raise ContentError("A row of the agenda needs a time and what it is.", place, hint)
    if row.picture and not PICTURE.fullmatch(row.picture):
        hint = 'Write its name alone: picture = "meeting"'
        raise ContentError(f"“{row.picture}” cannot be a picture.", place, hint)
    return row
