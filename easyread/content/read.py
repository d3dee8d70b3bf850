"""Reads a content file from disk, with care for its size, its encoding and its tabs."""

from pathlib import Path

from easyread.content import front_matter, sections
from easyread.content.markdown import tokens
from easyread.errors import ContentError, LimitError
from easyread.model.document import Document, Place

MAX_BYTES = 1_000_000


def read(path: Path) -> Document:
    """Return the document that a content file holds.

    Raises:
        ContentError: the file is missing, is not UTF-8, or holds a construct we do not know.
        LimitError: the file is larger than 1 MB, or holds more than 5,000 blocks.
    """
    source = _source(path)
    file = path.as_posix()
    found = tokens(source)
    front = front_matter.read(found, file)
    document = Document(
        name=path.stem,
        meta=front.meta,
        language=front.language,
        sections=sections.read(found, file),
        place=Place(file),
    )
    _refuse_twins(document)
    return document


def _refuse_twins(document: Document) -> None:
    """Two questions with one name would give one answer."""
    seen: dict[str, Place] = {}
    for question in document.questions():
        if question.name in seen:
            message = f"The name “{question.name}” stands on line {seen[question.name].line} too."
            raise ContentError(message, question.place, "Give each question its own name.")
        seen[question.name] = question.place


def _source(path: Path) -> str:
    place = Place(path.as_posix())
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            hint = "Split it into several files."
            raise LimitError(f"This file is too large ({size:,} bytes; 1 MB at most).", place, hint)
        raw = path.read_bytes()
    except FileNotFoundError:
        hint = "Check the name and the folder."
        raise ContentError("There is no such file.", place, hint) from None
    except IsADirectoryError:
        hint = "Name a file that ends in .md."
        raise ContentError("This is a folder.", place, hint) from None
    except OSError as error:
        raise ContentError(f"We cannot read this file: {error.strerror}.", place) from None
    return _decode(raw, place)


def _decode(raw: bytes, place: Place) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        hint = "In your editor, choose “Save with encoding” and then UTF-8."
        raise ContentError(
            "This file is not saved as UTF-8.", Place(place.file, line), hint
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for number, line_text in enumerate(text.split("\n"), 1):
        for column, character in enumerate(line_text, 1):
            if character < " " or character in "\x7f\u2028\u2029":
                _refuse_control(character, Place(place.file, number, column))
    if not text.strip():
        raise ContentError("This file is empty.", place, "Start one with: easyread new NAME")
    return text


def _refuse_control(character: str, place: Place) -> None:
    if character == "\t":
        raise ContentError("There is a tab here.", place, "Use spaces in place of the tab.")
    hint = "Delete it. If the whole file looks odd, it may not be a text file."
    raise ContentError(f"There is a hidden character here (U+{ord(character):04X}).", place, hint)
