"""Reads what a PDF holds: answers, places for answers, pages, words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf

from easyread.errors import PdfError
from easyread.model.pdf import Field, FieldKind, FilledForm, FormMark
from easyread.pdf.metadata import FORM_KEY, NAMESPACE, VERSION_KEY
from easyread.pdf.opened import opened
from easyread.pdf.questions import Entries, key, questions
from easyread.pdf.values import choice, state, ticked, words, written

_BESIDE = (
    "/FreeText",
    "/Ink",
    "/Text",
    "/Stamp",
    "/Line",
    "/Square",
    "/Circle",
    "/Polygon",
    "/PolyLine",
    "/Highlight",
    "/Underline",
    "/StrikeOut",
    "/Squiggly",
    "/Caret",
)
_RADIO, _PUSH_BUTTON, _MULTILINE = 1 << 15, 1 << 16, 1 << 12


def read_form(source: Path | bytes) -> FilledForm:
    """Return the answers in a filled PDF. See `easyread.pdf.read_form`."""
    with opened(source, whole=True) as pdf:
        mark = _mark(pdf)
        values: dict[str, str | bool] = {}
        for name, entries, widgets in questions(pdf):
            value = _value(entries, widgets)
            if value is not None:
                values[name] = _same(name, values.get(name, value), value)
        return FilledForm(mark.form, mark.version, values, _hidden(pdf, values), _beside(pdf))


def _value(entries: Entries, widgets: list[Any]) -> str | bool | None:
    kind = _kind(entries)
    if kind == "one":
        return choice(entries, widgets)
    if kind == "many":
        return ticked(entries, widgets)
    return None if kind == "other" else written(entries, widgets)


def _same(name: str, first: str | bool, other: str | bool) -> str | bool:
    """Return the answer of 2 fields with 1 name: programs that join PDFs make such."""
    if first != other:
        hint = "There may be more than 1 booklet in it. Save each one as a file of its own."
        raise PdfError(f"This PDF has 2 different answers to “{name}”.", hint=hint)
    return first


def _hidden(pdf: pikepdf.Pdf, values: dict[str, str | bool]) -> bool:
    """Say whether the answers are only in a form of another kind (XFA)."""
    form = pdf.Root.get("/AcroForm")
    return not values and isinstance(form, pikepdf.Dictionary) and "/XFA" in form


def _beside(pdf: pikepdf.Pdf) -> tuple[int, ...]:
    """Return the pages with notes, typed words, ink, marks or stamps."""
    return tuple(
        number
        for number, page in enumerate(pdf.pages, 1)
        if any(_written_on(one) for one in page.obj.get("/Annots", []))
    )


def _written_on(annotation: Any) -> bool:
    if not isinstance(annotation, pikepdf.Dictionary):
        return False
    kind = annotation.get("/Subtype")
    return kind != "/Widget" and kind in _BESIDE  # first what most are: comparing takes time


def fields(source: Path | bytes) -> tuple[Field, ...]:
    """Return every place for an answer, page by page, in the order of the pages' fields."""
    with opened(source) as pdf:
        named = {
            key(widget): (name, entries)
            for name, entries, widgets in questions(pdf)
            for widget in widgets
        }
        return tuple(
            _field(widget, *named[key(widget)], number)
            for number, page in enumerate(pdf.pages, 1)
            for widget in page.get("/Annots", [])
            if key(widget) in named
        )


def pages(source: Path | bytes) -> int:
    """Return the number of pages."""
    with opened(source) as pdf:
        return len(pdf.pages)


def text(source: Path | bytes, page: int) -> str:
    """Return the words on a page, counted from 1."""
    import pypdfium2

    with opened(source) as pdf:  # PDFium's own errors are not for people
        if not 1 <= page <= len(pdf.pages):
            raise PdfError(f"There is no page {page}.")
    document = pypdfium2.PdfDocument(source)
    try:
        found: str = document[page - 1].get_textpage().get_text_bounded()
    finally:
        document.close()
    return found.replace("\r\n", "\n")


def _mark(pdf: pikepdf.Pdf) -> FormMark:
    """Return the mark of the form from the metadata, or else from the document information."""
    metadata = pdf.open_metadata()  # not in a “with”: at its end it would be written anew
    form, version = (metadata.get(f"{{{NAMESPACE}}}{key}", "") for key in ("form", "version"))
    info = pdf.docinfo
    return FormMark(
        str(form) or words(info.get(f"/{FORM_KEY}")),
        str(version) or words(info.get(f"/{VERSION_KEY}")),
    )


def _kind(entries: Entries) -> FieldKind:
    flags = int(entries.get("/Ff", 0))
    if entries["/FT"] == pikepdf.Name.Tx:
        return "write" if flags & _MULTILINE else "line"
    if entries["/FT"] == pikepdf.Name.Btn and not flags & _PUSH_BUTTON:
        return "one" if flags & _RADIO else "many"
    return "other"


def _field(widget: Any, name: str, entries: Entries, page: int) -> Field:
    kind = _kind(entries)
    ticks = kind in ("one", "many")
    left, bottom, right, top = (float(value) for value in widget.Rect)
    spoken = words(widget.get("/Contents")) if kind == "one" else ""
    return Field(
        name=name,
        kind=kind,
        value=state(widget) if ticks else words(entries.get("/V")),
        spoken_name=spoken or words(entries.get("/TU")),
        page=page,
        rectangle=(left, bottom, right, top),
    )
