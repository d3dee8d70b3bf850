"""Tells what a file is that is no PDF that we can read, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from easyread.errors import PdfError

_MARK, _START, _END = b"%PDF-", 1024, b"%%EOF"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF")
_PACKED = b"PK\x03\x04"
_AGAIN = "Copy or download it again. Or make it again in the program that it came from."
_SAVE = "Make it again in the program that it came from."


def unreadable(source: Path | bytes, name: str) -> PdfError:
    """Return what is wrong with a file that could not be opened as a PDF."""
    start, end = _ends(source)
    if not (start.strip() or end.strip()):
        return PdfError(f"{name} is empty.", hint=_AGAIN)
    if _MARK not in start:
        kind, to_do = _kind(start)
        return PdfError(f"{name} is not a PDF.{kind}", hint=to_do)
    if cut_off(source):
        return PdfError(f"{name} is cut off. Its end is missing.", hint=_AGAIN)
    return PdfError(f"{name} is not a PDF that we can read. It is broken.", hint=_SAVE)


def cut_off(source: Path | bytes) -> bool:
    """Whether the mark that ends a PDF is missing."""
    return _END not in _ends(source)[1]


def _ends(source: Path | bytes) -> tuple[bytes, bytes]:
    """Return the first and the last bytes of a file, as many as a PDF's marks lie in."""
    if isinstance(source, bytes):
        return source[:_START], source[-_START:]
    try:
        with source.open("rb") as file:
            start = file.read(_START)
            file.seek(max(0, source.stat().st_size - _START))
            return start, file.read(_START)
    except OSError:
        return b"", b""


def _kind(start: bytes) -> tuple[str, str]:
    """Return what a file is by its first bytes, and what to do with it."""
    if start.startswith(_PICTURES):
        to_do = "We need the words, not a picture of them. Type them, and check that."
        return " It is a picture.", to_do
    if start.startswith(_PACKED):
        to_do = "Open it in its program, and save it as a PDF."
        return " It is a Word file, or some other office file.", to_do
    if _is_page(start):
        return " It is a web page.", "Change the end of its name to “.html”."
    if _is_text(start):
        return " It is a text.", "Change the end of its name to “.txt”."
    return "", _AGAIN


def _is_page(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith((b"<!doctype html", b"<html"))


def _is_text(start: bytes) -> bool:
    """Whether some bytes are words: a letter of more than one byte may be cut at their end."""
    words = start.decode("utf-8", "ignore")
    return len(words.encode()) > len(start) - 4 and all(
        letter.isprintable() or letter.isspace() for letter in words
    )
