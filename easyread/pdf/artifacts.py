"""Turns marks that stand in no structure element, such as page numbers, into artifacts."""

from __future__ import annotations

from typing import Any

import pydyf

from easyread.errors import PdfError
from easyread.pdf.nodes import Mark, Node
from easyread.pdf.record import PaintedPage


def write_artifacts(painted: list[PaintedPage], root: Node) -> None:
    """Make an artifact of each mark on a page that is not in the reading tree.

    Raises:
        PdfError: words were painted in a way that PDF cannot tag, such as with opacity.
    """
    held: list[set[int]] = [set() for _ in painted]
    for node in root.walk():
        for kid in node.kids:
            if isinstance(kid, Mark):
                held[kid.page].add(kid.number)
    for entry, numbers in zip(painted, held, strict=True):
        found = _free_marks(entry.stream.stream, numbers)
        if not numbers <= found:
            raise PdfError(
                "Some words are see-through. They would be lost to a screen reader.",
                hint="Do not use opacity in CSS. Use a paler colour.",
            )


def _free_marks(items: list[Any], held: set[int]) -> set[int]:
    """Turn marks into artifacts unless they are held. Return the numbers of all marks seen.

    A mark is three items of the content stream: its tag, its properties, and BDC.
    """
    found = set()
    for index, item in enumerate(items):
        if isinstance(item, pydyf.Dictionary) and "MCID" in item:
            found.add(item["MCID"])
            if item["MCID"] not in held:
                items[index - 1] = b"/Artifact"
                items[index] = pydyf.Dictionary({"Type": "/Pagination"})
    return found
