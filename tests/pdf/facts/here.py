"""Reads a PDF in this process, as the children do in theirs; a bad file can fell it."""

from __future__ import annotations

from pathlib import Path

from easyread.errors import PdfError
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts.assemble import assembled
from easyread.pdf.facts.contents import content, document, pages
from easyread.pdf.facts.told import told

MAX_PAGES = 500


def read_here(path: Path, name: str, max_pages: int = MAX_PAGES) -> PdfFacts:
    """Return the facts of a file.

    Raises:
        PdfError: it is no PDF, or it is locked.
    """
    unread: list[str] = []
    said = told(path, name, unread)
    with document(path) as opened:
        count = pages(opened)
        found = []
        for number in range(1, min(count, max_pages) + 1):
            one = content(opened, number)
            if one is None:
                unread.append(f"We could not read page {number}.")
            else:
                found.append(one)
    if not found:
        raise PdfError(f"{name} has no page that we can read.")
    return assembled(found, said, name, unread)
