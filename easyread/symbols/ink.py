"""How strongly the colours of a drawing stand out.

It reads what the drawing says, and paints nothing: a dark shape that a pale one covers counts.
"""

import re
from pathlib import Path
from xml.etree.ElementTree import Element

from easyread.model.colour import Colour, contrast
from easyread.symbols import drawing, pixels

_WHITE: Colour = (255, 255, 255)
_SHAPES = {"path", "rect", "circle", "ellipse", "polygon", "polyline", "line", "text"}
_PAINTS = ("fill", "stroke", "stop-color")
_DECLARED = re.compile(r"(?<![\w-])(fill|stroke|stop-color)\s*:\s*([^;}!]+)")


def strongest(file: Path) -> float:
    """Return how strongly the darkest colour of a drawing stands out on white paper: 1 to 21."""
    root = drawing.tree(file)
    found = {words.strip() for _, words in _declared(root)}
    if _has_plain_shape(root, bool(root.findall(".//{*}style"))):
        found.add("black")  # what a shape is filled with when nothing is said
    if any(words.lower() == "currentcolor" for words in found):
        found.add("black")  # the ink of a page
    colours = (pixels.colour(words) for words in found)
    return max((contrast(colour, _WHITE) for colour in colours if colour), default=1.0)


def _declared(root: Element) -> list[tuple[str, str]]:
    """Return what is painted with what, in attributes, in styles and in sheets of styles."""
    found: list[tuple[str, str]] = []
    for part in root.iter():
        found += [(paint, part.get(paint, "")) for paint in _PAINTS if part.get(paint)]
        found += _DECLARED.findall(part.get("style", ""))
        if _local(part) == "style":
            found += _DECLARED.findall("".join(part.itertext()))
    return found


def _has_plain_shape(root: Element, has_styles: bool) -> bool:
    """Tell whether a shape has no fill of its own and none from around it."""
    open_ = [(root, False)]
    while open_:
        part, filled = open_.pop()
        own = part.get("fill") or "fill:" in part.get("style", "").replace(" ", "")
        filled = bool(filled or own or (has_styles and part.get("class")))
        if _local(part) in _SHAPES and not filled:
            return True
        open_ += [(inside, filled) for inside in part]
    return False


def _local(part: Element) -> str:
    return part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""
