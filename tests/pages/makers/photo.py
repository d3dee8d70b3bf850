"""A picture that stands for a photo, and one of words: small files, the same each time."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

_FONT = "DejaVuSans.ttf"


def photo(width: int = 160, height: int = 160) -> bytes:
    """Return a picture with soft, busy colours as JPEG."""
    made = Image.new("RGB", (width, height))
    made.putdata(
        [
            ((x * 5 + y * y // 9) % 256, (y * 3 + x * x // 11) % 256, (x * y // 7) % 256)
            for y in range(height)
            for x in range(width)
        ]
    )
    file = io.BytesIO()
    made.resize((width * 2, height * 2)).save(file, "JPEG", quality=30)
    return file.getvalue()


def scan(lines: tuple[str, ...], width: int = 827, height: int = 1169) -> bytes:
    """Return a page of words as a scanner sees it, in black and white, 100 dots an inch."""
    made = Image.new("1", (width, height), 1)
    pen, letters = ImageDraw.Draw(made), ImageFont.truetype(_FONT, 28)
    for number, line in enumerate(lines):
        pen.text((100, 120 + 60 * number), line, fill=0, font=letters)
    file = io.BytesIO()
    made.save(file, "PNG", optimize=True)
    return file.getvalue()
