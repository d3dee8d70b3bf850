"""HTML → PDF, and PDF → what it holds. The only package that imports WeasyPrint and pikepdf.

`write` makes a PDF in a child process that cannot run wild; `render` does the same in this one.
`read_form` reads what somebody answered; `fields`, `pages` and `text` read the rest. `facts` reads
all that rules ask of a finished PDF, whoever made it; `picture` draws a page of it.
Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import easyread.pdf.facts  # noqa: F401  see the function of that name below
from easyread.model.pdf import Field, FilledForm, FormMark, WrittenPdf
from easyread.model.tagged import PdfFacts

if TYPE_CHECKING:
    from easyread.pdf.caches import Caches
    from easyread.pdf.forms import FormReader

__all__ = [
    "Field",
    "FilledForm",
    "FormMark",
    "PdfFacts",
    "WrittenPdf",
    "facts",
    "fields",
    "form_reader",
    "missing_characters",
    "pages",
    "picture",
    "read_form",
    "render",
    "text",
    "write",
]


def write(
    html: str,
    *,
    base_url: str,
    folders: tuple[Path, ...],
    form: FormMark | None = None,
    timeout_s: float = 120,
    memory_mb: int = 2048,
) -> WrittenPdf:
    """Make a PDF of a finished page in a child process with limits on time and memory.

    Only files inside `folders` can be reached from the page.

    Raises:
        PdfError: the page holds something that cannot be put into a good PDF.
        LimitError: the page is too large or too deep, or the work too slow or too greedy.
        SetupError: Pango is missing on this machine.
    """
    from easyread.pdf.child import write_in_child

    return write_in_child(html, base_url, folders, form, timeout_s, memory_mb)


def render(
    html: str,
    *,
    base_url: str,
    folders: tuple[Path, ...],
    form: FormMark | None = None,
    caches: Caches | None = None,
) -> WrittenPdf:
    """Make a PDF as `write` does, in this process: for workers that are children already.

    Give the same `caches` to each call, so that the memory of a long-lived process stays flat.
    WeasyPrint is not for threads: one render at a time in a process.
    """
    from easyread.pdf.rendering import render

    return render(html, base_url=base_url, folders=folders, form=form, caches=caches)


def read_form(source: Path | bytes) -> FilledForm:
    """Return the answers that a filled PDF holds, whichever program filled it.

    Raises:
        PdfError: this is not a PDF, or it is broken or locked.
    """
    from easyread.pdf.read import read_form

    return read_form(source)


def form_reader(*, timeout_s: float = 20, memory_mb: int = 1024) -> FormReader:
    """Return what reads many filled PDFs in a child process: one bad file stops no other.

    Use it in a `with`. `timeout_s` is for each file.
    """
    from easyread.pdf.forms import FormReader

    return FormReader(timeout_s=timeout_s, memory_mb=memory_mb)


def fields(source: Path | bytes) -> tuple[Field, ...]:
    """Return every place for an answer, in reading order."""
    from easyread.pdf.read import fields

    return fields(source)


def pages(source: Path | bytes) -> int:
    """Return the number of pages."""
    from easyread.pdf.read import pages

    return pages(source)


def text(source: Path | bytes, page: int) -> str:
    """Return the words on a page, counted from 1."""
    from easyread.pdf.read import text

    return text(source, page)


def facts(
    source: Path | bytes, *, timeout_s: float = 60, memory_mb: int = 1024, workers: int = 2
) -> PdfFacts:
    """Read all that rules ask of a PDF, in child processes with limits on time and memory.

    What could not be read, `shown.unread` tells. `memory_mb` is for each of `workers` + 1 children.

    Raises:
        PdfError: this is not a PDF, or it is locked, or no page of it can be read.
        LimitError: it is too large, or reading it takes too long or too much memory.
    """
    # The package of the same name was imported above: the first import of a package puts it in
    # the place of whatever had its name here, and this function must have that place.
    from dataclasses import replace

    from easyread.pdf import validator
    from easyread.pdf.facts.read import facts
    from easyread.pdf.facts.team import Limits

    limits = Limits(timeout_s=timeout_s, memory_mb=memory_mb, workers=workers)
    found = facts(source, limits)
    return replace(found, validator=validator.faults(source, timeout_s=timeout_s / 2))


def picture(source: Path | bytes, page: int, dpi: int = 72) -> bytes:
    """Draw a page, counted from 1, in a child process. Returns a PNG.

    Raises:
        PdfError: this is not a PDF, or it is locked, or it has no such page.
        LimitError: drawing it takes too long or too much memory.
    """
    from easyread.pdf.facts.picture import picture

    return picture(source, page, dpi)


def missing_characters(text: str) -> tuple[str, ...]:
    """Return the characters that our font cannot draw, each once, in the order they come."""
    from easyread.pdf.fonts import missing_characters

    return missing_characters(text)
