"""Which files have pages that can be looked at."""

from __future__ import annotations

from pathlib import Path

PDF, PAGES = ".pdf", (".html", ".htm", ".xhtml")
_MARK, _START = b"%PDF-", 1024


def has_pages(path: Path) -> bool:
    """Return whether a file is a PDF or an HTML page."""
    return path.suffix.lower() in PAGES or is_pdf(path)


def is_pdf(path: Path) -> bool:
    """Return whether a file says at its start, or in its name, that it is a PDF."""
    if path.suffix.lower() == PDF:
        return True
    try:
        with path.open("rb") as file:
            return holds_pdf(file.read(_START))
    except OSError:
        return False  # whoever reads it says what is wrong


def holds_pdf(raw: bytes) -> bool:
    """Return whether bytes start as a PDF does; some programs put a little before it."""
    return _MARK in raw[:_START]
