"""Tells rectangles and level or upright lines from all other shapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pypdfium2.raw as c

from easyread.pdf.facts import pdfium
from easyread.pdf.facts.matrix import Matrix
from easyread.pdf.facts.pdfium import Handle

_MOST = 40  # of a rectangle with round corners: 17; of its edge, drawn as an area: 34
_MOST_OF_A_FRAME = 120  # the boxes to tick that Chromium prints: 53, and round ones 99
_FRAME = 0.6  # from the middle to the edge; nothing of a frame is nearer to its middle
_MOST_INSIDE = 6  # of a bare rectangle: 5
_RING = 20
_SLACK_PT = 0.3
_CORNER = 0.25  # of the shorter side; a quarter of a circle has 0.5

_Point = tuple[float, float]


def outline(path: Handle, lies: Matrix, *, inner: bool) -> tuple[bool, int]:
    """Say whether a path is made of level and upright lines alone, and how many parts it has.

    A rectangle with small round corners counts as straight, but not inside a drawing (`inner`); so
    does a box to tick, square or round, that is drawn in many small strokes.
    """
    parts = c.FPDFPath_CountSegments(path)
    if parts > _MOST and not inner:
        return _is_frame(path, parts), parts
    if parts > (_MOST_INSIDE if inner else _MOST):
        return False, parts
    points = [(kind, *lies.point(x, y)) for kind, x, y in pdfium.points(path, _MOST)]
    if not points:
        return True, 0
    width, height = _sides([(x, y) for _, x, y in points])
    corner = _CORNER * (max if parts > _RING else min)(width, height)
    for curved, strokes in _strokes(points):
        if min(_sides(strokes)) > (max(corner, _SLACK_PT) if curved else _SLACK_PT):
            return False, parts
    return True, parts


def _is_frame(path: Handle, parts: int) -> bool:
    """Say whether a shape goes round an empty middle, close to the edges of its box."""
    if parts > _MOST_OF_A_FRAME:
        return False
    points = [(x, y) for _, x, y in pdfium.points(path, parts)]
    (left, right), (low, high) = ((min(side), max(side)) for side in zip(*points, strict=True))
    wide, tall = max(right - left, _SLACK_PT) / 2, max(high - low, _SLACK_PT) / 2
    return all(
        max(abs(x - left - wide) / wide, abs(y - low - tall) / tall) >= _FRAME for x, y in points
    )


def _strokes(points: Sequence[tuple[int, float, float]]) -> Iterator[tuple[bool, list[_Point]]]:
    """Give each line with its two ends, and each curve with the four points that shape it."""
    last: _Point | None = None
    curve: list[_Point] = []
    for kind, x, y in points:
        if last is None or kind == c.FPDF_SEGMENT_MOVETO:
            last, curve = (x, y), []
        elif kind == c.FPDF_SEGMENT_BEZIERTO:
            curve.append((x, y))
            if len(curve) == 3:
                yield True, [last, *curve]
                last, curve = (x, y), []
        else:
            yield False, [last, (x, y)]
            last = (x, y)


def _sides(points: Sequence[_Point]) -> _Point:
    wide, high = [x for x, _ in points], [y for _, y in points]
    return max(wide) - min(wide), max(high) - min(high)
