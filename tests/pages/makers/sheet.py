"""A few pages of an Easy Read document, for any program to draw: most of it plain, some of it odd.

A block is a heading (“# …”), a paragraph, or a new page (“---”). One that starts with “!” has the
odd look. “|” breaks a line, *bold*, /slanted/ and _underlined_ words have their marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Face = Literal["sans", "serif", "narrow", "thin", "fixed"]
FACES = {
    "sans": "DejaVu Sans",
    "serif": "DejaVu Serif",
    "narrow": "DejaVu Sans Condensed",
    "thin": "DejaVu Sans Light",
    "fixed": "DejaVu Sans Mono",
}
STYLES = {"*": "bold", "/": "slanted", "_": "underlined"}
_MARKED = re.compile(r"\*([^*]+)\*|(?<!\w)/([^/]+)/(?!\w)|_([^_]+)_|(\|)")


@dataclass(frozen=True, slots=True)
class Look:
    """How words look. Sizes and gaps are in pt, `leading` in sizes of the letters."""

    size: float = 16
    leading: float = 1.5
    gap: float = 24
    align: Literal["left", "right", "centre", "justified"] = "left"
    face: Face = "sans"
    bold: bool = False
    colour: str = "#000000"
    ground: str = ""
    letters_em: float = 0
    heading_size: float = 24
    heading_bold: bool = True
    heading_face: Face = "sans"
    columns: int = 1
    turned: bool = False
    on_picture: bool = False
    round_picture: bool = False


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn. The page is A4 unless `width_mm` and `height_mm` say other.

    `number_size` is that of the page numbers, 0 for none.
    """

    blocks: tuple[str, ...]
    odd: Look = PLAIN
    title: str = "Our garden day"
    width_mm: float = 210
    height_mm: float = 297
    margin_mm: float = 25
    number_size: float = 16


def pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield (style, words); the style “break” has no words."""
    end = 0
    for mark in _MARKED.finditer(text):
        if mark.start() > end:
            yield "", text[end : mark.start()]
        bold, slanted, underlined, broken = mark.groups()
        if broken:
            yield "break", ""
        else:
            style = "bold" if bold else "slanted" if slanted else "underlined"
            yield style, bold or slanted or underlined
        end = mark.end()
    if end < len(text):
        yield "", text[end:]


def parted(block: str) -> tuple[bool, bool, str]:
    """Return whether a block is odd, whether it is a heading, and its words."""
    odd = block.startswith("!")
    words = block.removeprefix("!")
    return odd, words.startswith("# "), words.removeprefix("# ")
