"""Reads a content file from disk, with care for its size, its encoding and its tabs."""

import re
from pathlib import Path

from easyread.content import front_matter, sections
from easyread.content.event import Event
from easyread.content.leftovers import POINT_HINT, POINTS
from easyread.content.markdown import tokens
from easyread.content.mistakes import Mistakes
from easyread.content.placeholders import filled
from easyread.content.source import Source
from easyread.content.top import top
from easyread.errors import ContentError, LimitError
from easyread.model.document import Document
from easyread.model.place import Place

MAX_BYTES = 1_000_000
MAX_LINES = 20_000
# Control characters, and those that turn the direction of writing or cannot be seen.
_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")


def read(path: Path) -> Document:
    """Return the document that a content file holds.

    Raises:
        ContentError: the file is missing, is not UTF-8, or holds a construct we do not know.
        LimitError: the file is larger than 1 MB, or has more than 20,000 lines.
    """
    file = path.as_posix()
    if not path.stem.isprintable():
        hint = "Use small letters, numbers and hyphens, for example: my-leaflet.md"
        raise ContentError("The name of this file has hidden characters.", Place(file), hint)
    return parse(_source(path), file, path.stem)


def parse(written: str, file: str, name: str) -> Document:
    """Return the document that a text holds; `file` is where it came from.

    Raises:
        ContentError: it holds a construct we do not know. All such mistakes are told together.
    """
    found = tokens(written)
    lines = top(found, file)
    mistakes = Mistakes()
    happening = None
    with mistakes.noted():
        front = front_matter.read(lines, file)
        happening = front.event
    with mistakes.noted():
        whole = _whole(written, happening, file, mistakes)
        source = Source(file, tuple(whole.split("\n")), event=happening)
        inside = sections.read(found if whole == written else tokens(whole), source)
    mistakes.refuse()
    document = Document(name, front.meta, front.language, inside, Place(file))
    _refuse_twins(document)
    return document


def _whole(written: str, happening: Event | None, file: str, mistakes: Mistakes) -> str:
    """The text with the words of its event. Where the event is not known, one mistake is enough."""
    if "{{" not in written or (mistakes and happening is None):
        return written
    return filled(written, happening, file)


def _refuse_twins(document: Document) -> None:
    """Two questions with one name would give one answer."""
    seen: dict[str, Place] = {}
    mistakes = Mistakes()
    for question in document.questions():
        with mistakes.noted():
            first = seen.setdefault(question.name, question.place)
            if first is not question.place:
                message = f"The name “{question.name}” stands on line {first.line} too."
                raise ContentError(message, question.place, "Give each question its own name.")
    mistakes.refuse()


def _source(path: Path) -> str:
    place = Place(path.as_posix())
    try:
        if path.is_dir():
            raise ContentError("This is a folder.", place, "Name a file that ends in .md")
        size = path.stat().st_size
        if size > MAX_BYTES:
            hint = "Split it into several files."
            raise LimitError(f"This file is too large ({size:,} bytes; 1 MB at most).", place, hint)
        if not path.is_file():
            raise ContentError("This is not a text file.", place, "Name a file that ends in .md")
        raw = path.read_bytes()
    except FileNotFoundError:
        hint = "Check the name and the folder."
        raise ContentError("There is no such file.", place, hint) from None
    except OSError as error:
        raise ContentError(f"We cannot read this file: {error.strerror}.", place) from None
    return _decode(raw, place)


def _decode(raw: bytes, place: Place) -> str:
    if raw.startswith(b"%PDF-"):
        hint = "Name the file that it was made from. Its name ends in .md"
        raise ContentError("This is a PDF, not a content file.", place, hint)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        hint = "In your editor, choose “Save with encoding” and then UTF-8."
        raise ContentError(
            "This file is not saved as UTF-8.", Place(place.file, line), hint
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    count = text.count("\n")
    if count > MAX_LINES:
        message = f"This file is too long ({count:,} lines; {MAX_LINES:,} at most)."
        raise LimitError(message, place, "Split it into several files.")
    hidden = _HIDDEN.search(text)
    if hidden:
        _refuse_hidden(text, hidden.start(), place.file)
    if not text.strip():
        raise ContentError("This file is empty.", place, "Start one with: easyread new NAME")
    return text


def _refuse_hidden(text: str, position: int, file: str) -> None:
    before = text[:position].split("\n")
    place = Place(file, len(before), len(before[-1]) + 1)
    if text[position] == "\t":
        pasted = before[-1].strip() in (*POINTS, *"–—*-")
        hint = POINT_HINT if pasted else "Use spaces in place of the tab."
        raise ContentError("There is a tab here.", place, hint)
    hint = "Delete it. If the whole file looks odd, it may not be a text file."
    code = f"U+{ord(text[position]):04X}"
    raise ContentError(f"There is a hidden character here ({code}).", place, hint)
