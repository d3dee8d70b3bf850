"""Looks at picture files: are they there, are they pictures, are they safe? Imports Pillow."""

import warnings
from pathlib import Path

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import parse

from easyread.errors import PictureError
from easyread.model.document import Place

MAX_BYTES = 20_000_000
MAX_PIXELS = 50_000_000
MAX_SVG_BYTES = 2_000_000
FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_UNSAFE_ELEMENTS = {"script", "foreignObject", "iframe", "object", "embed", "audio", "video",
                    "animate", "animateTransform", "animateMotion", "set", "handler"}  # fmt: skip


def refuse_missing(file: Path, place: Place) -> None:
    """Raise PictureError when the file is not there."""
    if not file.is_file():
        hint = "Check the name in words.csv."
        raise PictureError(f"The picture file {file.name} is missing.", place, hint)


def refuse_unsafe(file: Path, place: Place) -> None:
    """Raise PictureError unless the file is a picture that cannot do harm.

    SVG: no script, no animation, nothing from elsewhere. Others: what Pillow can open, up to
    50 million pixels.
    """
    refuse_missing(file, place)
    svg = file.suffix.lower() == ".svg"
    if file.stat().st_size > (MAX_SVG_BYTES if svg else MAX_BYTES):
        raise PictureError(f"The picture {file.name} is too large.", place, "Make it smaller.")
    if svg:
        _refuse_unsafe_svg(file, place)
    else:
        _refuse_unsafe_pixels(file, place)


def _refuse_unsafe_svg(file: Path, place: Place) -> None:
    try:
        root = parse(file, forbid_dtd=True).getroot()
    except (DefusedXmlException, SyntaxError, ValueError, RecursionError):
        hint = "Open it in a drawing program and save it as plain SVG."
        raise PictureError(f"{file.name} is not an SVG picture we can read.", place, hint) from None
    if root is None or _local(root.tag) != "svg":
        raise PictureError(f"{file.name} is not an SVG picture.", place, "Save it as plain SVG.")
    for element in root.iter():
        fault = _fault(_local(str(element.tag)), element.attrib, element.text or "")
        if fault:
            hint = "Open it in a drawing program and save it as plain SVG."
            raise PictureError(f"{file.name} holds {fault}.", place, hint)


def _fault(tag: str, attributes: dict[str, str], words: str) -> str:
    if tag in _UNSAFE_ELEMENTS:
        return f"a <{tag}>, which could do harm"
    if tag == "style" and ("@import" in words or "url(" in words):
        return "a style from elsewhere"
    for key, value in attributes.items():
        name = _local(key)
        if name.lower().startswith("on"):
            return "a script"
        outside = name == "href" and not value.startswith(("#", "data:image/"))
        if outside or ("url(" in value and "url(#" not in value.replace(" ", "").replace("'", "")):
            return "a link to another file"
    return ""


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _refuse_unsafe_pixels(file: Path, place: Place) -> None:
    from PIL import Image, UnidentifiedImageError

    hint = f"Save it as SVG or as one of: {', '.join(FORMATS)}."
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # we count ourselves
            with Image.open(file, formats=FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    size = f"{image.width} × {image.height}"
                    raise PictureError(
                        f"The picture {file.name} is too large ({size}).", place, "Make it smaller."
                    )
                image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise PictureError(f"{file.name} is not a picture we can read.", place, hint) from None
