"""Sees to it that headings go down one level at a time, as PDF/UA asks."""

from __future__ import annotations

from easyread.errors import PdfError
from easyread.pdf.inputs import words
from easyread.pdf.nodes import Node

_LEVELS = {f"H{level}": level for level in range(1, 7)}


def refuse_heading_gaps(root: Node) -> None:
    """Raise PdfError when the first heading is not an <h1>, or a level is left out."""
    before = 0
    for node in root.walk():
        level = _LEVELS.get(node.role, 0)
        if level > before + 1 and node.element is not None:
            raise PdfError(
                f"“{words(node.element)}” is a heading of level {level} under one of {before}.",
                hint="This is a fault in a template: leave no level of heading out.",
            )
        before = level or before
