"""Bytes → text: finds out how a file was saved, and refuses what is no text."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from easyread.errors import ContentError
from easyread.model.place import Place

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
_NAMES = {"cp1252": "Windows-1252", "mac_roman": "Mac Roman", "utf-16": "UTF-16",
          "utf-32": "UTF-32", "latin_1": "Latin-1"}  # fmt: skip
_LIKELY = ("cp1252", "mac_roman", "utf_16", "utf_16_le", "utf_16_be")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 200_000
_MOST_CONTROLS = 0.002
HINT = "We read Word files (.docx), web pages and plain text."


class Decoded(NamedTuple):
    """A file as text, its line ends all the same, and what to tell about it."""

    text: str
    notes: tuple[str, ...] = ()


def decoded(raw: bytes, place: Place) -> Decoded:
    """Return a file as text.

    Raises:
        ContentError: the file is no text, or we cannot find out how it was saved.
    """
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "utf-8")
    notes: tuple[str, ...] = ()
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        encoding, text = _guessed(raw, place)
    if not encoding.startswith("utf-8"):
        name = _NAMES.get(encoding, encoding)
        notes = (f"This file is not saved as UTF-8. We read it as {name}. Please check the words.",)
    if len(_CONTROL.findall(text, 0, _SAMPLE)) > _MOST_CONTROLS * min(len(text), _SAMPLE):
        raise ContentError("This is not a text file.", place, HINT)
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), notes)


def _guessed(raw: bytes, place: Place) -> tuple[str, str]:
    """Where several guesses fit, the likeliest for English text is taken."""
    from charset_normalizer import from_bytes

    sample = raw[:_SAMPLE]
    best = from_bytes(sample).best()
    if best is not None:
        fitting = [best.encoding, *best.could_be_from_charset]
        wanted = [name for name in _LIKELY if name in fitting]
        for name in dict.fromkeys([*wanted, *fitting]):
            try:
                return name, raw.decode(name)
            except (UnicodeDecodeError, LookupError):
                continue
    hint = "In your editor, choose “Save with encoding” and then UTF-8."
    raise ContentError("We cannot find out how this file was saved.", place, hint)
