"""Pictures that say something: their words and their place on the page."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from easyread.errors import PdfError
from easyread.pdf.nodes import Node
from easyread.pdf.record import Box
from easyread.pdf.roles import SVG

PT_PER_PX = 0.75


def figure(box: Box, page: Any) -> Node:
    """Return the node of a picture.

    Raises:
        PdfError: the picture has no alternative text.
    """
    element: Element = box.element
    alt = _alt(element)
    if not alt:
        name = urlsplit(element.get("src", "")).path.rpartition("/")[2][:80] or "drawn in the page"
        raise PdfError(
            f"The picture “{name}” has no words for people who cannot see it.",
            hint="Give it an alt text. If it has nothing to tell, make it a CSS background.",
        )
    node = Node("Figure", element, alt=alt)
    node.attributes = {"O": "/Layout", "Placement": "/Block", "BBox": _rectangle(box, page)}
    return node


def _alt(element: Element) -> str:
    if element.tag == SVG:
        return (element.findtext("{http://www.w3.org/2000/svg}title") or "").strip()
    return element.get("alt", "").strip()


def _rectangle(box: Box, page: Any) -> list[float]:
    """Return left, bottom, right, top in pt from the bottom left. Boxes count px from the top."""
    left, top = box.content_box_x(), box.content_box_y()
    right, bottom = left + box.width, top + box.height
    px = (left, page.height - bottom, right, page.height - top)
    return [round(value * PT_PER_PX, 3) for value in px]
