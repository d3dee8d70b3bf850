"""Notes, while WeasyPrint paints a page, which mark in the PDF belongs to which box."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any

Box = Any  # a box of weasyprint.formatting_structure, which has no types


@dataclass(slots=True)
class PaintedPage:
    """A page, its content stream, and the number of the mark (MCID) around each box in it."""

    page: Any
    stream: Any = None
    marks: dict[Box, int] = field(default_factory=dict)


def recorded(document: Any) -> list[PaintedPage]:
    """Return what painting will fill: one entry a page, in order.

    `Page.paint` is public; `stream._tags` is not, but it is the only place where WeasyPrint 70
    says which box a mark belongs to, and it empties it before the finisher is called.
    """
    painted = [PaintedPage(page) for page in document.pages]
    for entry in painted:
        entry.page.paint = functools.partial(_paint, entry, entry.page.paint)
    return painted


def _paint(entry: PaintedPage, paint: Any, stream: Any, scale: float = 1) -> None:
    paint(stream, scale)
    entry.stream = stream
    entry.marks = {box: mark["mcid"] for box, mark in stream._tags.items()}  # noqa: SLF001  see above
