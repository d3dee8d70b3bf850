"""Measures the room that is added between letters and between words."""

from __future__ import annotations

import ctypes
import statistics
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2.raw as c

from easyread.pdf.facts.matrix import Matrix
from easyread.pdf.facts.pdfium import Bounds, Handle

_LEAST_LETTERS = 8  # fewer tell too little: the room beside the first and last is not known
_LEAST_EM = 0.02
_NEAR_PT = 2.0
_BESIDE_EM = 0.6  # what a narrow letter has beside it at most, and what pairs are moved


@dataclass(slots=True)
class Spacing:
    """The spacing on one page. `words` is the page's text; widths of letters are kept by font."""

    words: Handle
    widths: dict[tuple[int, str], float] = field(default_factory=dict)

    def of(
        self, piece: Handle, text: str, covered: Bounds, lies: Matrix, size: float
    ) -> tuple[float, float, float]:
        """Return how far the pen went, and the room added between letters and between words, in em.

        Only words whose width is not what their letters need are looked at letter by letter.
        """
        unit = size * lies.across
        letters = text.rstrip()
        font = c.FPDFTextObj_GetFont(piece)
        natural = [self._width(font, letter) for letter in letters]
        needed = 0.0 if 0.0 in natural else sum(natural)
        if unit <= 0 or abs(lies.b) > abs(lies.a) / 100:
            return needed, 0.0, 0.0
        seen = max((covered.right - covered.left) / unit, 0.0)
        off = abs(seen - needed)
        if not needed or off / len(letters) < _LEAST_EM or len(letters) < _LEAST_LETTERS:
            return (needed if needed and off < _BESIDE_EM else seen), 0.0, 0.0
        bare = letters.lstrip()
        return seen, *self._measured(bare, natural[-len(bare) :], covered, unit)

    def _width(self, font: Handle, letter: str) -> float:
        key = (ctypes.cast(font, ctypes.c_void_p).value or 0, letter)
        if key not in self.widths:
            width = ctypes.c_float()
            known = c.FPDFFont_GetGlyphWidth(font, ord(letter), 1.0, width)
            self.widths[key] = width.value if known else 0.0
        return self.widths[key]

    def _measured(
        self, letters: str, natural: list[float], covered: Bounds, unit: float
    ) -> tuple[float, float]:
        middle = (covered.bottom + covered.top) / 2
        first = c.FPDFText_GetCharIndexAtPos(self.words, covered.left, middle, _NEAR_PT, _NEAR_PT)
        if first < 0 or c.FPDFText_GetUnicode(self.words, first) != ord(letters[0]):
            return 0.0, 0.0
        places = [self._place(first + at) for at in range(len(letters))]
        between: list[float] = []
        spaces: list[float] = []
        for at, (left, right) in enumerate(pairwise(places)):
            room = (right - left) / unit - natural[at]
            (spaces if letters[at] == " " else between).append(room)
        added = statistics.median(between) if between else 0.0
        apart = statistics.median(spaces) - added if spaces else 0.0
        return _told(added), _told(apart)

    def _place(self, index: int) -> float:
        x, y = ctypes.c_double(), ctypes.c_double()
        c.FPDFText_GetCharOrigin(self.words, index, x, y)
        return x.value


def _told(room: float) -> float:
    return round(room, 3) if abs(room) >= _LEAST_EM else 0.0
