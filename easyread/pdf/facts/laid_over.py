"""Reads what is laid over the pages: fields, links, notes, films."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf

from easyread.model.tagged import Annotation
from easyread.pdf.facts.frame import frame
from easyread.pdf.values import words

MEDIA = frozenset({"Movie", "Sound", "Screen", "RichMedia", "3D"})
MAX_ON_A_PAGE = 10_000
_HIDDEN = (1 << 1) | (1 << 5)  # “hidden” and “no view”
_FOR_PRINTERS = frozenset({"Popup", "PrinterMark", "TrapNet"})


def laid_over(pdf: pikepdf.Pdf, of_object: Mapping[tuple[int, int], int]) -> tuple[Annotation, ...]:
    """Return all annotations but those that nobody sees: pop-ups and marks for printers."""
    return tuple(
        one
        for number, page in enumerate(pdf.pages, 1)
        for one in _on(page.obj, number, of_object)
        if one.kind not in _FOR_PRINTERS
    )


def tab_orders(pdf: pikepdf.Pdf, over: tuple[Annotation, ...]) -> dict[int, str]:
    """Return in which order the tab key goes, for each page with something to go to."""
    wanted = {one.page for one in over if not one.hidden}
    return {
        number: words(page.obj.get("/Tabs"))
        for number, page in enumerate(pdf.pages, 1)
        if number in wanted
    }


def _on(page: Any, number: int, of_object: Mapping[tuple[int, int], int]) -> Iterator[Annotation]:
    listed = page.get("/Annots")
    shown = frame(page)
    for one in list(listed)[:MAX_ON_A_PAGE] if isinstance(listed, pikepdf.Array) else []:
        if not isinstance(one, pikepdf.Dictionary):
            continue
        flags = one.get("/F")
        box = shown.box(_rectangle(one))
        outside = box is not None and not box.shared(shown.whole) and box.width * box.height > 0
        yield Annotation(
            kind=words(one.get("/Subtype")),
            page=number,
            box=box,
            spoken=words(one.get("/Contents")).strip(),
            hidden=outside or (isinstance(flags, int) and bool(flags & _HIDDEN)),
            tag=of_object.get(one.objgen, -1) if one.is_indirect else -1,
        )


def _rectangle(one: Any) -> Any:
    rectangle = one.get("/Rect")
    return rectangle if isinstance(rectangle, pikepdf.Array) else ()
