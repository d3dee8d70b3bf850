"""Turns marks that stand in no structure element, such as page numbers, into artifacts."""

from __future__ import annotations

from typing import Any

import pydyf

from easyread.errors import PdfError
from easyread.pdf.nodes import Mark, Node
from easyread.pdf.record import PaintedPage


def write_artifacts(painted: list[PaintedPage], root: Node, repeated: set[Mark]) -> None:
    """Make an artifact of each mark on a page that is not in the reading tree.

    `repeated` are those that say on every page much the same.

    Raises:
        PdfError: words were painted in a way that PDF cannot tag, such as with opacity.
    """
    held = {mark for node in root.walk() for mark in node.kids if isinstance(mark, Mark)}
    for page, entry in enumerate(painted):
        held -= _freed(entry.stream.stream, page, held, repeated)
    if held:
        raise PdfError(
            "Some words are see-through. They would be lost to a screen reader.",
            hint="Do not use opacity in CSS. Use a paler colour.",
        )


def _freed(items: list[Any], page: int, held: set[Mark], repeated: set[Mark]) -> set[Mark]:
    """Turn marks into artifacts unless they are held. Return all marks seen.

    A mark is three items of the content stream: its tag, its properties, and BDC.
    """
    found = set()
    for index, item in enumerate(items):
        if isinstance(item, pydyf.Dictionary) and "MCID" in item:
            mark = Mark(page, item["MCID"])
            found.add(mark)
            if mark not in held:
                kind = "/Pagination" if mark in repeated else "/Layout"
                items[index - 1] = b"/Artifact"
                items[index] = pydyf.Dictionary({"Type": kind})
    return found
