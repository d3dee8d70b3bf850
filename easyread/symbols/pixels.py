"""Makes pictures of pixels fit for a page, and looks at their colours. Imports Pillow."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.model.colour import Colour, contrast

if TYPE_CHECKING:
    from PIL.Image import Image

PHOTOGRAPH_PX = 413  # 35 mm at 300 dots an inch
LARGEST_PX = 827  # 70 mm at 300 dots an inch: wider than any picture on our pages
QUALITY = 90
_MAKER, _MODEL, _ORIENTATION, _LOCATION = 0x010F, 0x0110, 0x0112, 0x8825  # Source: Exif 2.3
_SIXTEEN_BITS = 16
_NOTES = {"exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop", "parsed_exif"}
_WHITE: Colour = (255, 255, 255)
_SAMPLE_PX = 64
_INK = 0.02  # of what is drawn: less would be a speck


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture as it goes into a pack. `mended` says what was done; nothing: it stays as it is.

    `camera`: a camera or telephone took it.
    """

    data: bytes
    ending: str
    mended: tuple[str, ...]
    camera: bool


def fitted(file: Path, longest_px: int) -> Fitted:
    """Return a picture upright, in screen colours, with no notes of a camera, and not too large.

    The file is one that `drawing.refuse_unsafe` lets through.
    """
    from PIL import Image, ImageOps

    data = file.read_bytes()
    with warnings.catch_warnings(), Image.open(io.BytesIO(data)) as image:
        warnings.simplefilter("ignore")  # odd notes in a file do no harm: we drop them
        notes = image.getexif()
        mended = [words for words, wrong in _faults(image, data, longest_px) if wrong]
        camera = any(note in notes for note in (_MAKER, _MODEL, _LOCATION))
        if not mended:
            return Fitted(data, file.suffix, (), camera)
        colours = None if image.mode == "CMYK" else image.info.get("icc_profile")
        upright = _plain(ImageOps.exif_transpose(image))
        upright.thumbnail((longest_px, longest_px), Image.Resampling.LANCZOS)
        kind = "JPEG" if image.format in ("JPEG", "MPO") else "PNG"
        out = io.BytesIO()
        upright.save(out, kind, quality=QUALITY, optimize=True, icc_profile=colours)
    return Fitted(out.getvalue(), ".jpg" if kind == "JPEG" else ".png", tuple(mended), camera)


def size_px(file: Path) -> tuple[int, int]:
    """Return the width and the height of a picture."""
    from PIL import Image

    with Image.open(file) as image:
        return image.size


def strongest(file: Path) -> float:
    """Return how strongly the darkest part of a picture stands out on white paper: 1 to 21."""
    from PIL import Image

    with warnings.catch_warnings(), Image.open(file) as image:
        warnings.simplefilter("ignore")
        small = image.convert("RGBA")
        small.thumbnail((_SAMPLE_PX, _SAMPLE_PX))
        paper = Image.new("RGBA", small.size, (*_WHITE, 255))
        paper.alpha_composite(small)
        seen = paper.convert("RGB").getcolors(_SAMPLE_PX**2) or []
    ink = sorted((contrast(colour, _WHITE), count) for count, colour in seen)  # type: ignore[arg-type]  # RGB has 3 parts
    enough = _INK * sum(count for _, count in ink)
    for stands_out, count in reversed(ink):
        enough -= count
        if enough <= 0:
            return stands_out
    return 1.0


def colour(words: str) -> Colour | None:
    """Return the colour that a drawing names, as in `#c00`, `red` or `rgb(9, 9, 9)`."""
    from PIL import ImageColor

    try:
        red, green, blue = ImageColor.getrgb(words.strip())[:3]
    except ValueError:
        return None
    return red, green, blue


def _faults(image: Image, data: bytes, longest_px: int) -> list[tuple[str, bool]]:
    deep = image.mode.startswith("I") or (image.format == "PNG" and data[24] == _SIXTEEN_BITS)
    notes = image.getexif()
    return [
        ("turned upright", notes.get(_ORIENTATION, 1) not in (0, 1)),
        ("place and camera taken out", _LOCATION in notes or _MAKER in notes),
        ("notes taken out", bool(notes or _NOTES & image.info.keys() or image.format == "MPO")),
        ("changed from print colours", image.mode in ("CMYK", "LAB", "YCbCr")),
        ("changed from 16 bits to 8", deep),
        ("made smaller", max(image.size) > longest_px),
    ]


def _plain(image: Image) -> Image:
    """Return the pixels alone, in a new picture: what is noted in the old one stays there."""
    from PIL.Image import new

    if image.mode.startswith("I"):
        image = image.convert("F").point(lambda level: level * (255 / 65535)).convert("L")
    clear = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    pixels = image.convert("RGBA" if clear else "L" if image.mode in ("1", "L") else "RGB")
    fresh: Image = new(pixels.mode, pixels.size)
    fresh.paste(pixels)
    return fresh
