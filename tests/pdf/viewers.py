"""Draws pages as three families of viewers do: Chrome, Linux desktops, MuPDF."""

import functools
import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PIL import Image

from easyread.pdf import Field

DOTS_PER_PT = 2
Viewer = Callable[[Path, int], Image.Image]


@functools.cache
def pdfium(file: Path, page: int) -> Image.Image:
    """Draw as Chrome and Edge do."""
    document = pypdfium2.PdfDocument(file)
    document.init_forms()
    try:
        drawn = document[page - 1].render(scale=DOTS_PER_PT, may_draw_forms=True)
        image: Image.Image = drawn.to_pil()
        return image.convert("L")
    finally:
        document.close()


@functools.cache
def poppler(file: Path, page: int) -> Image.Image:
    """Draw as Evince and Okular do."""
    out = file.with_suffix(f".poppler{page}")
    command = ["pdftoppm", "-r", str(72 * DOTS_PER_PT), "-f", str(page), "-l", str(page)]
    subprocess.run(
        [*command, "-png", "-singlefile", str(file), str(out)], check=True, capture_output=True
    )
    with Image.open(f"{out}.png") as image:
        return image.convert("L")


@functools.cache
def mupdf(file: Path, page: int) -> Image.Image:
    """Draw as MuPDF and SumatraPDF do."""
    out = file.with_suffix(f".mupdf{page}.png")
    command = ["mutool", "draw", "-q", "-r", str(72 * DOTS_PER_PT), "-o", str(out)]
    subprocess.run([*command, str(file), str(page)], check=True, capture_output=True)
    with Image.open(out) as image:
        return image.convert("L")


VIEWERS: tuple[Viewer, ...] = (pdfium, poppler, mupdf)


def inside(image: Image.Image, field: Field) -> Image.Image:
    """Cut a field out of a page, without its border, which CSS draws and which may be round."""
    left, bottom, right, top = (value * DOTS_PER_PT for value in field.rectangle)
    border = (right - left) * 0.18 if field.kind in ("one", "many") else 1
    return image.crop(
        (round(left + border), round(image.height - top + border), round(right - border),
         round(image.height - bottom - border))
    )  # fmt: skip


def ink(image: Image.Image) -> float:
    """Return the share of dark pixels."""
    return sum(image.histogram()[:128]) / (image.width * image.height)


def likeness(first: Image.Image, second: Image.Image) -> float:
    """Return how alike two drawings are when seen from afar: from 0 (nothing shared) to 1."""
    one, other = (_afar(image) for image in (first, second))
    shared = sum(min(a, b) for a, b in zip(one, other, strict=True))
    return shared / max(sum(one), sum(other), 1)


def _afar(image: Image.Image) -> bytes:
    """Return the darkness of each part of a picture, where a part is about a letter wide."""
    part = 10 * DOTS_PER_PT
    size = (max(2, image.width // part), max(2, image.height // part))
    return image.point(lambda value: 255 - value).resize(size, Image.Resampling.BOX).tobytes()
