"""Gives links their words, and takes out link areas that lie under others."""

from __future__ import annotations

from typing import Any

import pydyf

from easyread.pdf.inputs import words
from easyread.pdf.nodes import Annotation
from easyread.pdf.structure import ReadingTree

Pdf = Any  # a pydyf.PDF, which has no types


def write_links(pdf: Pdf, tree: ReadingTree) -> None:
    """Name each link area by the words of its link (WeasyPrint writes its target)."""
    for link in tree.links:
        if link.element is None:
            continue
        for kid in link.kids:
            if isinstance(kid, Annotation):
                kid.widget["Contents"] = pydyf.String(words(link.element))
                kid.widget["Rect"] = pydyf.Array(_upright(kid.widget["Rect"]))
    for spare in tree.spare_links:
        page = pdf.objects[pdf.pages["Kids"][3 * spare.page]]
        page["Annots"].remove(spare.widget.reference)


def _upright(rectangle: list[float]) -> tuple[float, float, float, float]:
    """Return left, bottom, right, top. WeasyPrint 70 has top and bottom the other way round."""
    x1, y1, x2, y2 = (round(value, 3) for value in rectangle)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
