"""Puts a space where a line of words goes on in the next.

WeasyPrint leaves the space at a line's end out of the PDF. Whoever reads by the tags, not by
where things stand, would join “local people” and “share power” to “local peopleshare power”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import pydyf

from easyread.pdf.nodes import Mark, Node
from easyread.pdf.record import PaintedPage

_FONT = re.compile(rb"/(\w+) [\d.]+ Tf$")
_BLOCKS = frozenset(
    {"P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption", "Lbl"}
)


def write_spaces(
    painted: list[PaintedPage], root: Node, line_ends: set[Mark], fonts: Iterable[Any]
) -> None:
    """Add a space to each mark at a line's end that more words follow. It has no look."""
    spaces = {font.hash.encode(): _space(font) for font in fonts if _space(font)}
    wanted: list[set[int]] = [set() for _ in painted]
    for node in root.walk():
        if node.role in _BLOCKS:
            for mark in [*_marks(node)][:-1]:
                if mark in line_ends:
                    wanted[mark.page].add(mark.number)
    for entry, numbers in zip(painted, wanted, strict=True):
        if numbers:
            _write(entry.stream.stream, numbers, spaces)


def _marks(node: Node) -> Iterator[Mark]:
    for kid in node.kids:
        if isinstance(kid, Mark):
            yield kid
        elif isinstance(kid, Node):
            yield from _marks(kid)


def _space(font: Any) -> bytes:
    """Return the space of a font as an operand, or b"" when the PDF does not hold it."""
    glyphs = [glyph for glyph, letter in font.to_unicode.items() if letter == " "]
    return b"<%04x>" % glyphs[0] if glyphs else b""


def _write(items: list[Any], wanted: set[int], spaces: dict[bytes, bytes]) -> None:
    font, last, marked = b"", -1, False
    for index, item in enumerate(items):
        if isinstance(item, pydyf.Dictionary):
            marked, last = item.get("MCID") in wanted, -1
        elif not isinstance(item, bytes):
            continue
        elif item.endswith(b" Tf"):
            found = _FONT.search(item)
            font = found[1] if found else b""
        elif marked and item.endswith(b"] TJ"):
            last = index
        elif marked and item == b"EMC":
            if last >= 0 and font in spaces:
                items[last] += b" [%s] TJ" % spaces[font]
            marked = False
