"""Draws a page piece by piece with ReportLab: words, pictures and boxes, each at its place in mm.

Its letters are those that each program has, so that files are small.
"""

from __future__ import annotations

import io
from itertools import count

from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.pages.makers.drawings import MARGIN

WIDE, HIGH = A4
_LEADING = 1.5
_COLOURS = ("#1b5e20", "#b71c1c", "#0d47a1", "#4a148c", "#5d4037", "#006064")


class Paper:
    """Pages of A4. Places are in mm from the top left, sizes of letters in pt."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self._canvas = Canvas(self._file, pagesize=A4, invariant=1, pageCompression=0)
        self._canvas.setTitle("Our garden day")
        for say in (self._canvas.setAuthor, self._canvas.setSubject, self._canvas.setCreator):
            say("")
        self._canvas._doc.Catalog.Lang = "en-GB"
        self._pictures = count()
        self._page = 1

    def pdf(self) -> bytes:
        """Return all pages."""
        self._number()
        self._canvas.save()
        return self._file.getvalue()

    def turn(self) -> None:
        """Start a new page."""
        self._number()
        self._canvas.showPage()
        self._page += 1

    def heading(self, words: str, top: float = 25) -> None:
        """Write a heading."""
        self._write(words, MARGIN, top, 24, "Helvetica-Bold")

    def words(self, words: str, left: float = MARGIN, top: float = 45, size: float = 16) -> None:
        """Write lines, parted by “|”."""
        for number, line in enumerate(words.split("|")):
            self._write(line, left, top + number * size * _LEADING / mm, size, "Helvetica")

    def picture(
        self, left: float, top: float, wide: float = 36, high: float = 0, pixels: int = 240
    ) -> None:
        """Put a picture of pixels, each time another one."""
        image = ImageReader(_shapes(next(self._pictures), pixels))
        high = high or wide
        self._canvas.drawImage(image, left * mm, HIGH - (top + high) * mm, wide * mm, high * mm)

    def drawing(self, left: float, top: float, side: float = 36) -> None:
        """Draw a picture of lines: a plant in a pot."""
        pen = self._canvas
        pen.saveState()
        pen.translate(left * mm, HIGH - (top + side) * mm)
        pen.scale(side * mm / 100, side * mm / 100)
        pot = pen.beginPath()
        pot.moveTo(20, 40)
        for across, up in ((80, 40), (70, 0), (30, 0)):
            pot.lineTo(across, up)
        pot.close()
        pen.setFillColor(HexColor("#8d4a2b"))
        pen.drawPath(pot, stroke=0, fill=1)
        pen.setFillColor(HexColor(_COLOURS[next(self._pictures) % len(_COLOURS)]))
        pen.circle(50, 75, 25, stroke=0, fill=1)
        pen.circle(30, 55, 15, stroke=0, fill=1)
        pen.circle(70, 55, 15, stroke=0, fill=1)
        pen.restoreState()

    def box(self, left: float, top: float, wide: float = 9, high: float = 0) -> None:
        """Draw the edge of a box."""
        high = high or wide
        self._canvas.setLineWidth(1.5)
        self._canvas.rect(left * mm, HIGH - (top + high) * mm, wide * mm, high * mm)

    def line(self, left: float, top: float, wide: float) -> None:
        """Draw a line to write on."""
        self._canvas.setLineWidth(1)
        self._canvas.line(left * mm, HIGH - top * mm, (left + wide) * mm, HIGH - top * mm)

    def field(self, name: str, left: float, top: float, wide: float, high: float) -> None:
        """Put a field to write in."""
        self._canvas.acroForm.textfield(
            name=name, tooltip=name, x=left * mm, y=HIGH - (top + high) * mm, width=wide * mm,
            height=high * mm, fontSize=16, borderWidth=2,
            fieldFlags="multiline" if high > 15 else "",
        )  # fmt: skip

    def _number(self) -> None:
        self._canvas.setFont("Helvetica", 16)
        self._canvas.drawCentredString(WIDE / 2, 14 * mm, str(self._page))

    def _write(self, words: str, left: float, top: float, size: float, font: str) -> None:
        self._canvas.setFont(font, size)
        self._canvas.setFillColor(HexColor("#000000"))
        self._canvas.drawString(left * mm, HIGH - top * mm - size, words)


def _shapes(number: int, side: int) -> Image.Image:
    """Return a picture of a few squares, which takes few bytes."""
    made = Image.new("RGB", (side, side), "#e3f2fd")
    pen = ImageDraw.Draw(made)
    colour, other = (_COLOURS[(number + more) % len(_COLOURS)] for more in (0, 2))
    high = side * (3 + number % 4) // 10
    pen.rectangle((side // 5, high, side * 4 // 5, side * 9 // 10), fill=colour)
    pen.rectangle((side // 3, side // 10, side // 2, high), fill=other)
    return made
