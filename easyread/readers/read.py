"""Reads a file from disk, finds out what it is, and hands it to its reader.

Each reader is imported only for files that need it, so that a check of one page is quick.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import BinaryIO

from easyread.errors import ContentError, LimitError
from easyread.language.pattern import pattern
from easyread.model.place import Place
from easyread.model.prose import Prose
from easyread.readers import assemble, text
from easyread.readers.decode import HINT, decoded
from easyread.readers.unlike_text import refuse

MAX_TEXT = 5_000_000
# Pages and office files can hold pictures too: their words are measured once they are found.
MAX_FILE = 50_000_000
_PACKAGES = {".docx": "word", ".docm": "word", ".dotx": "word", ".odt": "opendocument",
             ".ott": "opendocument"}  # fmt: skip
ENDINGS = (".md", ".markdown", ".txt", ".text", ".html", ".htm", ".xhtml", *_PACKAGES)
_PAGES = (".html", ".htm", ".xhtml")
# Our own files start with lines between --- that say what kind of document they are, or they have
# marks that only we have: names of pictures, and fences.
_FRONT = pattern(r"---[ \t]*\n(?:(?!---)[^\n]*\n){0,60}---[ \t]*\n")
_KIND = pattern(r"^kind[ \t]*:", re.MULTILINE)
_MARKS = pattern(r"^(?:#+ |- )?(?::[a-z0-9-]+: |:::\{)", re.MULTILINE)
_BLANK = re.compile(r"[\s\u200b\ufeff]*")


def read(path: Path) -> Prose:
    """Return the words of a file.

    Raises:
        ContentError: there is no such file, or it is empty, broken, locked or no text.
        LimitError: it is too large: 5 MB of words, or 50 MB with its pictures.
    """
    place = Place(_shown(path))
    limit = _limit(path.suffix.lower())
    try:
        if path.is_dir():
            hint = "Name a file. Or name a folder that has text files in it."
            raise ContentError("This is a folder.", place, hint)
        if path.exists() and not path.is_file():
            raise ContentError("This is not a file.", place, "To read what is piped in: -")
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except FileNotFoundError:
        hint = "Check the name and the folder."
        raise ContentError("There is no such file.", place, hint) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "a bad name"
        raise ContentError(f"We cannot read this file: {reason}.", place) from None
    return read_bytes(raw, place.file, path.suffix.lower(), path)


def limited(stream: BinaryIO) -> bytes:
    """Return what is piped in, but no more than a file can have."""
    return stream.read(MAX_FILE + 1)


def read_passage(source: str, name: str = "text") -> Prose:
    """Return the words of a plain text that may be empty; places count in it as it is."""
    return assemble.prose(text.found(source), name, "text")


def read_bytes(raw: bytes, name: str, ending: str = "", path: Path | None = None) -> Prose:
    """Return the words of a file that has been read. Its ending tells what kind of file it is.

    Raises:
        ContentError: as for `read`.
        LimitError: as for `read`.
    """
    place = Place(name)
    kind = _PACKAGES.get(ending) or _looks_like(raw)
    if len(raw) > (MAX_FILE if kind else _limit(ending)):
        raise _too_large(place)
    if not raw:
        raise _empty(place)
    if raw.startswith(b"%PDF"):
        raise ContentError("This is a PDF file.", place, "Check the file that it was made from.")
    refuse(raw, ending, place)
    if kind:
        return _made(_office(kind, raw, place), name, kind)
    found = decoded(raw, place)
    made = read_text(found.text, name, ending, path)
    return made._replace(notes=(*found.notes, *made.notes))


def read_text(source: str, name: str = "text", ending: str = "", path: Path | None = None) -> Prose:
    """Return the words of a text; `ending` (.md, .html) says what is written in it.

    `path` is where the text was read from, if it was.

    Raises:
        ContentError: there are no words, or it is a content file of ours with a mistake.
    """
    if _BLANK.fullmatch(source):
        raise _empty(Place(name))
    start = source[:200].lstrip().lower()
    if ending in _PAGES or (not ending and start.startswith(("<!doctype html", "<html"))):
        from easyread.readers import page

        return _made(page.found(source), name, "html")
    if ending in (".md", ".markdown", "") and _ours(source):
        return _content(source, name, path)
    if ending in (".md", ".markdown"):
        from easyread.readers import markdown

        return _made(markdown.found(source), name, "markdown")
    return _made(text.found(source), name, "text")


def _ours(source: str) -> bool:
    front = _FRONT.match(source)
    return bool(front and (_KIND.search(front[0]) or _MARKS.search(source, front.end())))


def _office(kind: str, raw: bytes, place: Place) -> assemble.Found:
    from easyread.readers import opendocument, word

    return word.found(raw, place) if kind == "word" else opendocument.found(raw, place)


def _content(source: str, name: str, path: Path | None) -> Prose:
    from easyread import content
    from easyread.readers.document import prose

    if path is not None:
        return prose(content.read(path), source)
    return prose(content.parse(source, name, Path(name).stem), source)


def _made(found: assemble.Found, name: str, format_: str) -> Prose:
    made = assemble.prose(found, name, format_)
    if not made.units:
        # Nothing found must never look like nothing wrong.
        raise ContentError("We found no words in this file.", Place(name), HINT)
    if sum(len(unit.text) for unit in made.units) > MAX_TEXT:
        raise _too_large(Place(name))
    return made


def _limit(ending: str) -> int:
    """How large a file can be before we look into it."""
    return MAX_FILE if ending in _PACKAGES or ending in _PAGES else MAX_TEXT


def _too_large(place: Place) -> LimitError:
    message = f"This file is too large ({MAX_TEXT // 1_000_000} MB of words at most)."
    return LimitError(message, place, "Split it into several files.")


def _shown(path: Path) -> str:
    """The name of a file, as it can be printed."""
    return "".join(letter if letter.isprintable() else "�" for letter in path.as_posix())


def _looks_like(raw: bytes) -> str:
    """What a file is that came without a name."""
    if not raw.startswith(b"PK\x03\x04"):
        return "word" if raw.startswith(b"\xd0\xcf\x11\xe0") else ""
    return "opendocument" if b"opendocument.text" in raw[:200] else "word"


def _empty(place: Place) -> ContentError:
    return ContentError("This file is empty.", place, "Write some words in it first.")
