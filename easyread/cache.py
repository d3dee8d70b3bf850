"""Keeps finished PDFs, named by all that went into them. Safe to delete at any time."""

import hashlib
from pathlib import Path

from easyread import files
from easyread.model.pdf import WrittenPdf

FOLDER = ".cache"


def read(path: Path) -> WrittenPdf | None:
    """Return a PDF that was kept; None when it is not there or not whole."""
    try:
        first, data = path.read_bytes().split(b"\n", 1)
        digest, pages = first.decode("ascii").split(" ")
        written = WrittenPdf(data, int(pages))
    except (OSError, ValueError):
        return None
    return written if digest == hashlib.sha256(data).hexdigest() else None


def write(path: Path, written: WrittenPdf) -> None:
    """Keep a PDF behind a line with its checksum and its number of pages.

    Raises:
        OutputError: the folder cannot be written to, or the disk is full.
    """
    digest = hashlib.sha256(written.data).hexdigest()
    files.write(path, f"{digest} {written.pages}\n".encode() + written.data)
