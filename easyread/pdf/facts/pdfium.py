"""What we ask PDFium, in values of Python. A handle is only good while its page is open.

pypdfium2's own classes know no marks, no clips and no widths of letters, so we call C itself.
"""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as c

from easyread.model.colour import Colour
from easyread.pdf.facts.matrix import Matrix

Handle = Any  # a pointer of C

TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5
_LETTERS = 4096
_MAX_LETTERS = 200_000


class Bounds(NamedTuple):
    """A rectangle in the space of the piece's own stream; y counts upwards."""

    left: float
    bottom: float
    right: float
    top: float


def matrix(piece: Handle) -> Matrix:
    """Return where a piece lies in its stream."""
    found = c.FS_MATRIX()
    if not c.FPDFPageObj_GetMatrix(piece, found):
        return Matrix()
    return Matrix(found.a, found.b, found.c, found.d, found.e, found.f)


def bounds(piece: Handle) -> Bounds | None:
    """Return what a piece covers, before anything is cut off."""
    four = [ctypes.c_float() for _ in range(4)]
    if not c.FPDFPageObj_GetBounds(piece, *four):
        return None
    return Bounds(*(one.value for one in four))


def edges(piece: Handle) -> Bounds | None:
    """Return what a path with a line covers: the engine counts the line 2 times as wide."""
    covered, half, lies = bounds(piece), stroke_width(piece) / 2, matrix(piece)
    if covered is None:
        return None
    across, up = half * (abs(lies.a) + abs(lies.c)), half * (abs(lies.b) + abs(lies.d))
    left, low, right, high = covered
    return Bounds(left + across, low + up, right - across, high - up)


def text(piece: Handle, page: Handle) -> str:
    """Return the words of a piece; `page` is the page's text."""
    size = c.FPDFTextObj_GetText(piece, page, None, 0)
    if size <= 2 or size > _MAX_LETTERS:
        return ""
    room = ctypes.create_string_buffer(size)
    c.FPDFTextObj_GetText(piece, page, ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort)), size)
    return room.raw[: size - 2].decode("utf-16-le", "replace")


def size(piece: Handle) -> float:
    """Return the size of the font, before any matrix."""
    found = ctypes.c_float()
    return found.value if c.FPDFTextObj_GetFontSize(piece, found) else 0.0


def fill(piece: Handle) -> tuple[Colour, float] | None:
    """Return the colour of the inside and how solid it is, 0 to 1."""
    return _colour(c.FPDFPageObj_GetFillColor, piece)


def stroke(piece: Handle) -> tuple[Colour, float] | None:
    """Return the colour of the line and how solid it is, 0 to 1."""
    return _colour(c.FPDFPageObj_GetStrokeColor, piece)


def _colour(ask: Any, piece: Handle) -> tuple[Colour, float] | None:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not ask(piece, red, green, blue, alpha):
        return None
    return (red.value, green.value, blue.value), alpha.value / 255


def stroke_width(piece: Handle) -> float:
    """Return how thick lines are, before any matrix."""
    found = ctypes.c_float()
    return found.value if c.FPDFPageObj_GetStrokeWidth(piece, found) else 0.0


def painted(path: Handle) -> tuple[bool, bool]:
    """Say whether a path is filled, and whether its line is drawn."""
    filled, drawn = ctypes.c_int(), ctypes.c_int()
    if not c.FPDFPath_GetDrawMode(path, filled, drawn):
        return False, False
    return bool(filled.value), bool(drawn.value)


def pixels(image: Handle) -> tuple[int, int]:
    """Return width and height of an image, in pixels."""
    width, height = ctypes.c_uint(), ctypes.c_uint()
    if not c.FPDFImageObj_GetImagePixelSize(image, width, height):
        return 0, 0
    return width.value, height.value


def clip(piece: Handle, largest: int = 8) -> Bounds | None:
    """Return the part that is shown of a piece, in its stream's space; None: all of it."""
    path = c.FPDFPageObj_GetClipPath(piece)
    count = c.FPDFClipPath_CountPaths(path) if path else -1
    found: Bounds | None = None
    for number in range(min(count, largest)):
        points = [
            _point(c.FPDFClipPath_GetPathSegment(path, number, at))
            for at in range(min(c.FPDFClipPath_CountPathSegments(path, number), 64))
        ]
        if points:
            found = _inside(found, [x for x, _ in points], [y for _, y in points])
    return found


def _inside(known: Bounds | None, wide: list[float], high: list[float]) -> Bounds:
    new = Bounds(min(wide), min(high), max(wide), max(high))
    if known is None:
        return new
    return Bounds(
        max(known.left, new.left),
        max(known.bottom, new.bottom),
        min(known.right, new.right),
        min(known.top, new.top),
    )


def _point(segment: Handle) -> tuple[float, float]:
    x, y = ctypes.c_float(), ctypes.c_float()
    c.FPDFPathSegment_GetPoint(segment, x, y)
    return x.value, y.value


def points(path: Handle, most: int) -> list[tuple[int, float, float]]:
    """Return the first points of a path: how it is reached (2: by a curve), and where it is."""
    found = []
    for at in range(min(c.FPDFPath_CountSegments(path), most)):
        segment = c.FPDFPath_GetPathSegment(path, at)
        found.append((c.FPDFPathSegment_GetType(segment), *_point(segment)))
    return found


def words(ask: Any, *which: Any) -> str:
    """Return a string that a function gives as UTF-16, with its length in bytes."""
    room = ctypes.create_string_buffer(_LETTERS)
    length = ctypes.c_ulong()
    buffer = ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort))
    if not ask(*which, buffer, _LETTERS, length) or not 2 <= length.value <= _LETTERS:
        return ""
    return room.raw[: length.value - 2].decode("utf-16-le", "replace")


def name(ask: Any, *which: Any) -> str:
    """Return a string that a function gives as bytes, with its length as the answer."""
    room = ctypes.create_string_buffer(_LETTERS)
    length = ask(*which, room, _LETTERS)
    return room.value.decode("utf-8", "replace") if 0 < length <= _LETTERS else ""
