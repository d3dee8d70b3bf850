"""Looks at picture files: are they there, are they pictures, are they safe? Imports Pillow."""

import io
import re
import struct
import warnings
import zlib
from collections.abc import Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse, parse

from easyread.errors import PictureError
from easyread.model.place import Place

MAX_BYTES = 20_000_000
MAX_PIXELS = 50_000_000
MAX_SVG_BYTES = 2_000_000
MAX_SVG_DEPTH = 50  # WeasyPrint walks a drawing by calling itself
MAX_SVG_COPIES = 20  # copies of copies of copies (<use>) grow without end
ENDINGS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".gif": "GIF", ".webp": "WEBP"}
_SVG = "{http://www.w3.org/2000/svg}"
_PLAIN_SVG = "Open it in a drawing program and save it as plain SVG."
_WORDS, _TOO_LARGE, _MOVES = "has words in it", "is too large", "moves"
# What to do now, where it is not to save the picture anew.
_DO: Mapping[str, str] = {
    _WORDS: "Take them out, or turn them into shapes (paths) in a drawing program.",
    _TOO_LARGE: "Make it smaller.",
    _MOVES: "Save 1 picture of it as PNG.",
}
_LONGEST_TOLD = 30
_UNSAFE_ELEMENTS = {"script", "foreignObject", "iframe", "object", "embed", "audio", "video",
                    "animate", "animateColor", "animateTransform", "animateMotion", "set",
                    "discard", "handler", "listener", "image", "feImage"}  # fmt: skip
# Of all addresses only those inside the drawing (#…) are ours; a \ could hide another.
_OUTSIDE = re.compile(r"url\(\s*['\"]?\s*(?!['\"\s#])|@import|image-set|src\(|\\", re.IGNORECASE)
_CALL = re.compile(r"(?:\bhref=\s*#|url\(\s*['\"]?\s*#)([^\s'\")]+)")
# What Pillow raises for broken files of all kinds.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, MemoryError,
           OverflowError, NotImplementedError, struct.error, zlib.error)  # fmt: skip


def refuse_unsafe(file: Path, place: Place) -> None:
    """Raise PictureError unless the file is a picture that cannot do harm.

    SVG: no script, no movement, nothing from elsewhere, and no words: they would need a font that
    our pages do not have. Others: what Pillow can open, up to 50 million pixels, and still.
    """
    if not file.is_file():
        hint = "Check the name in words.csv."
        raise PictureError(f"The picture file {file.name} is missing.", place, hint)
    svg = file.suffix.lower() == ".svg"
    if file.stat().st_size > (MAX_SVG_BYTES if svg else MAX_BYTES):
        raise PictureError(f"The picture {file.name} is too large.", place, "Make it smaller.")
    fault = _svg_fault(file) if svg else _pixel_fault(file)
    if fault:
        usual = _PLAIN_SVG if svg else "Save it as SVG, PNG, JPEG, GIF or WEBP."
        hint = next((do for start, do in _DO.items() if fault.startswith(start)), usual)
        raise PictureError(f"The picture {file.name} {fault}.", place, hint)


def tree(file: Path) -> Element:
    """Return a drawing that `refuse_unsafe` lets through, as its elements."""
    root = parse(file, forbid_dtd=True).getroot()
    if root is None:
        raise PictureError("This drawing is empty.", Place(file.name), _PLAIN_SVG)
    return root


def _svg_fault(file: Path) -> str:
    """Say what is wrong with a drawing; "" when nothing is."""
    depth = copies = 0
    name = ""
    calls: dict[str, set[str]] = {}
    open_: list[str] = []
    try:
        with file.open("rb") as opened:
            for event, element in iterparse(opened, ("start", "end", "pi"), forbid_dtd=True):
                name = str(element.tag)
                depth += {"start": 1, "end": -1}.get(event, 0)
                copies += event == "start" and name == f"{_SVG}use"
                fault = _fault(element) if event != "start" else ""
                if fault or depth > MAX_SVG_DEPTH or copies > MAX_SVG_COPIES:
                    return fault or "has too many parts inside each other"
                _note_calls(event, element, open_, calls)
    except (DefusedXmlException, SyntaxError, ValueError, LookupError):
        return "is not an SVG picture that we can read"
    if _endless(calls):
        return "has a part that holds itself"
    return "" if name == f"{_SVG}svg" else "is not an SVG picture"


def _note_calls(event: str, element: Element, open_: list[str], calls: dict[str, set[str]]) -> None:
    """Note which named part of a drawing asks for which others."""
    if event == "start":
        open_.append(element.get("id", ""))
        written = " ".join(f"{_local(key)}={value}" for key, value in element.items())
        asked = set(_CALL.findall(written))
        for name in filter(None, open_):
            calls.setdefault(name, set()).update(asked)
    elif event == "end":
        open_.pop()


def _endless(calls: dict[str, set[str]]) -> bool:
    """Tell whether following what parts ask for never ends. It does not call itself."""
    left = {name: asked & calls.keys() for name, asked in calls.items()}
    while done := [name for name, asked in left.items() if not asked & left.keys()]:
        for name in done:
            del left[name]
    return bool(left)


def _fault(element: Element) -> str:
    tag = _local(element.tag) if isinstance(element.tag, str) else "?"
    if tag in _UNSAFE_ELEMENTS:
        return f"holds <{tag}>, which we do not use"
    if tag == "text" and (written := " ".join("".join(element.itertext()).split())):
        short = written if len(written) <= _LONGEST_TOLD else written[:_LONGEST_TOLD] + "…"
        return f"{_WORDS}: “{short}”"
    words = "".join(element.itertext()) if tag in ("style", "?") else ""
    if _OUTSIDE.search(words) or words.startswith("xml-stylesheet"):
        return "holds a style from elsewhere"
    for key, value in element.items():
        name = _local(key).lower()
        if name.startswith("on"):
            return "holds a script"
        outside = name == "href" and not value.strip().startswith("#")
        # Drawing programs keep file names in attributes of their own, which nothing follows.
        if outside or name == "base" or ("}" not in key and _OUTSIDE.search(value)):
            return "holds a link to another file"
    return ""


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _pixel_fault(file: Path) -> str:
    """Say what is wrong with a picture made of pixels; "" when nothing is."""
    from PIL import Image

    ending = ENDINGS.get(file.suffix.lower(), "")
    if not ending:
        return "is of a kind that we do not know"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # we count pixels ourselves, and odd notes do no harm
            with Image.open(file, formats=list(ENDINGS.values())) as image:
                photo = image.format == "MPO"  # a JPEG from a camera that keeps a small copy in it
                if ending != ("JPEG" if photo else image.format):
                    return f"ends in {file.suffix}, but is a {image.format} picture"
                if image.width * image.height > MAX_PIXELS:
                    return f"{_TOO_LARGE} ({image.width} × {image.height})"
                if getattr(image, "is_animated", False) and not photo:
                    return _MOVES
                image.load()
    except Image.DecompressionBombError:
        return _TOO_LARGE
    except _BROKEN:
        return "is not one that we can read"
    return ""


def dots(png: bytes, colours: int = 64) -> tuple[int, tuple[tuple[int, int, int], ...], bytes]:
    """Return a picture of few colours: its width, its colours, and for each dot which it has."""
    from PIL import Image

    with Image.open(io.BytesIO(png)) as opened:
        plain = opened.convert("RGB").quantize(colours)
    palette = plain.getpalette() or []
    triples = tuple(zip(palette[::3], palette[1::3], palette[2::3], strict=True))
    return plain.width, triples, plain.tobytes()
