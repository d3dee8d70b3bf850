"""Reads one page after the other with PDFium."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pypdfium2.raw as c

from easyread.errors import PdfError
from easyread.pdf.facts import colours
from easyread.pdf.facts.canvas import MAX_IMAGE_PIXELS, Canvas, canvas
from easyread.pdf.facts.groups import Found
from easyread.pdf.facts.matrix import Matrix, shown
from easyread.pdf.facts.objects import Walk
from easyread.pdf.facts.pdfium import Handle
from easyread.pdf.facts.pieces import Content, Widget

_MAX_WIDGETS = 5_000
_LONGEST_PT = 20_000.0  # PDF allows 14,400


class Opened(NamedTuple):
    """A PDF opened by PDFium, and what draws its fields (None: it has none)."""

    file: Handle
    form: Handle | None


@contextmanager
def document(path: Path) -> Iterator[Opened]:
    """Give a PDF opened by PDFium.

    Raises:
        PdfError: PDFium cannot open it.
    """
    c.FPDF_InitLibrary()
    opened = c.FPDF_LoadDocument(str(path).encode(), None)
    if not opened:
        raise PdfError(f"PDFium cannot open this file ({c.FPDF_GetLastError()}).")
    settings = c.FPDF_FORMFILLINFO(version=2)  # PDFium asks it for as long as the form is there
    form = c.FPDFDOC_InitFormFillEnvironment(opened, settings) if _has_form(opened) else None
    try:
        yield Opened(opened, form)
    finally:
        if form:
            c.FPDFDOC_ExitFormFillEnvironment(form)
        c.FPDF_CloseDocument(opened)


def _has_form(file: Handle) -> bool:
    return bool(c.FPDF_GetFormType(file) != c.FORMTYPE_NONE)


def pages(opened: Opened) -> int:
    """Return the number of pages."""
    return max(int(c.FPDF_GetPageCount(opened.file)), 0)


def content(opened: Opened, number: int) -> Content | None:
    """Return what lies on a page; None where the page cannot be read."""
    page = c.FPDF_LoadPage(opened.file, number - 1)
    if not page:
        return None
    try:
        return _content(page, opened.form, number)
    finally:
        c.FPDF_ClosePage(page)


def _content(page: Handle, form: Handle | None, number: int) -> Content | None:
    box = c.FS_RECTF()
    if not c.FPDF_GetPageBoundingBox(page, box):
        return None
    turned = max(c.FPDFPage_GetRotation(page), 0) % 4 * 90
    seen = shown((box.left, box.bottom, box.right, box.top), turned)
    whole = seen.box(box.left, box.bottom, box.right, box.top)
    if not (0 < whole.width <= _LONGEST_PT and 0 < whole.height <= _LONGEST_PT):
        return None
    words = c.FPDFText_LoadPage(page)
    try:
        walk = Walk(page, words, whole)
        found = walk.all(seen)
        made = Content(number, whole.width, whole.height, turned, whole=walk.whole)
        return _coloured(page, form, made, found, seen)
    finally:
        c.FPDFText_ClosePage(words)


def _coloured(
    page: Handle, form: Handle | None, made: Content, found: Found, seen: Matrix
) -> Content:
    made = made._replace(
        texts=tuple(found.texts),
        images=tuple(found.images),
        paths=tuple(found.paths),
        groups=tuple(found.groups),
    )
    pixels = sum(wide * high for _, (wide, high), *_ in found.images)
    if pixels > MAX_IMAGE_PIXELS or not made.whole:  # drawing it may take minutes
        return made
    with canvas(page, form, made.width, made.height) as drawn:
        if drawn is None:
            return made
        return made._replace(
            drawn=True,
            texts=colours.on_paper(found.texts, drawn),
            images=tuple(one._replace(photo=colours.photo(one, drawn)) for one in found.images),
            widgets=tuple(_widgets(page, seen, drawn)),
        )


def _widgets(page: Handle, seen: Matrix, drawn: Canvas) -> Iterator[Widget]:
    for at in range(min(c.FPDFPage_GetAnnotCount(page), _MAX_WIDGETS)):
        note = c.FPDFPage_GetAnnot(page, at)
        if not note:
            continue
        rectangle = c.FS_RECTF()
        if c.FPDFAnnot_GetSubtype(note) == c.FPDF_ANNOT_WIDGET and c.FPDFAnnot_GetRect(
            note, rectangle
        ):
            corners = (rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            if all(-_LONGEST_PT < one < _LONGEST_PT for one in corners):
                yield colours.widget(seen.box(*corners), drawn)
        c.FPDFPage_CloseAnnot(note)
