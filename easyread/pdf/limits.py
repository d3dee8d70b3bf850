"""Refuses pages that would keep WeasyPrint busy for hours or make it fall over."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from easyread.errors import LimitError

MAX_BYTES = 20_000_000
MAX_ELEMENTS = 200_000
MAX_DEPTH = 100  # WeasyPrint 70 falls over (RecursionError) at 300
MAX_SPAN = 100  # colspan=100000 takes it 30 s
_HINT = "Split the document into several."


def refuse_large(html: str) -> None:
    """Raise LimitError when a page has too many bytes."""
    if len(html) > MAX_BYTES or len(html.encode()) > MAX_BYTES:
        raise LimitError("This document is too large to make a PDF.", hint=_HINT)


def refuse_deep(root: Element) -> None:
    """Raise LimitError when a page has too many elements, or too many inside each other."""
    left = [(root, 1)]
    count = 0
    while left:
        element, depth = left.pop()
        count += 1
        if depth > MAX_DEPTH:
            message = "This document has too many parts inside each other."
            raise LimitError(message, hint="Take some boxes or lists out of the others.")
        if count > MAX_ELEMENTS:
            raise LimitError("This document has too many parts to make a PDF.", hint=_HINT)
        _refuse_wide(element)
        left.extend((child, depth + 1) for child in element)


def _refuse_wide(element: Element) -> None:
    for attribute in ("colspan", "rowspan", "span"):
        value = element.get(attribute, "1").strip()
        if not value.isdecimal() or int(value) > MAX_SPAN:
            message = f"A table cell spans “{value}” columns or rows."
            raise LimitError(message, hint=f"Use a number up to {MAX_SPAN}.")
