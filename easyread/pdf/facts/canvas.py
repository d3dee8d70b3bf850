"""Draws a page small, and counts its colours."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2.raw as c

from easyread.model.box import Box
from easyread.model.colour import Colour
from easyread.pdf.facts.pdfium import Handle

_LARGEST = 1_600  # pixels of the longer side
_PIXELS_A_POINT = 60 / 72  # 60 dpi: fine enough for grounds, and a third quicker than 72
_STEP = 255 / 19
_ROUGH = bytes(round(round(level / _STEP) * _STEP) for level in range(256))
MAX_IMAGE_PIXELS = 60_000_000  # of all images on a page: PDFium unpacks them all


@dataclass(frozen=True, slots=True)
class Canvas:
    """A drawn page. `pixels` are rows of blue + 256 × green + 65,536 × red.

    In `rough`, colours that look alike are one: letters have soft edges of a hundred colours.
    """

    pixels: memoryview
    rough: memoryview
    width: int
    height: int
    row: int
    scale: float

    def colours(self, box: Box, step: int = 1) -> Counter[int]:
        """Count the colours in a box, in every row or every so many."""
        left, right = self._span(box.left, box.right, self.width)
        top, bottom = self._span(box.top, box.bottom, self.height)
        seen: list[int] = []
        for at in range(top, bottom, step):
            seen += self.rough[at * self.row + left : at * self.row + right].tolist()
        return Counter(seen)

    def exact(self, box: Box, rough: int) -> Colour:
        """Return the most common of the colours in a box that are one of the rough ones."""
        left, right = self._span(box.left, box.right, self.width)
        top, bottom = self._span(box.top, box.bottom, self.height)
        for at in (top, bottom - 1, (top + bottom) // 2):
            span = slice(at * self.row + left, at * self.row + right)
            alike = self.rough[span].tolist()
            if rough in alike:
                pairs = zip(alike, self.pixels[span].tolist(), strict=True)
                found = Counter(pixel for one, pixel in pairs if one == rough)
                return colour(found.most_common(1)[0][0])
        return colour(rough)

    def _span(self, low: float, high: float, end: int) -> tuple[int, int]:
        first = min(max(int(low * self.scale), 0), end - 1)
        return first, min(max(round(high * self.scale), first + 1), end)


def colour(pixel: int) -> Colour:
    """Return the colour of a pixel."""
    return pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255


@contextmanager
def canvas(
    page: Handle, form: Handle | None, width: float, height: float
) -> Iterator[Canvas | None]:
    """Give a page as drawn, fields too; None where it could not be drawn."""
    scale = min(_PIXELS_A_POINT, _LARGEST / max(width, height, 1))
    wide, high = max(round(width * scale), 1), max(round(height * scale), 1)
    bitmap = c.FPDFBitmap_CreateEx(wide, high, c.FPDFBitmap_BGRx, None, 0)
    if not bitmap:
        yield None
        return
    try:
        c.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, 0xFFFFFFFF)
        c.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, 0, c.FPDF_ANNOT)
        if form:  # FPDF_ANNOT draws notes, but not what fields look like
            c.FPDF_FFLDraw(form, bitmap, page, 0, 0, wide, high, 0, c.FPDF_ANNOT)
        row = c.FPDFBitmap_GetStride(bitmap) // 4
        address = c.FPDFBitmap_GetBuffer(bitmap)
        raw = ctypes.string_at(address, row * high * 4)
        rough = memoryview(raw.translate(_ROUGH)).cast("I")
        yield Canvas(memoryview(raw).cast("I"), rough, wide, high, row, scale)
    finally:
        c.FPDFBitmap_Destroy(bitmap)
