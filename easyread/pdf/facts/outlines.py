"""Tells rectangles and level or upright lines from all other shapes."""

from __future__ import annotations

from itertools import pairwise

import pypdfium2.raw as c

from easyread.pdf.facts import pdfium
from easyread.pdf.facts.matrix import Matrix
from easyread.pdf.facts.pdfium import Handle

_MOST = 40  # of a rectangle with round corners: 17; of its edge, drawn as an area: 34
_RING = 20
_SLACK_PT = 0.3
_CORNER = 0.2  # of the shorter side; a circle has 0.22


def outline(path: Handle, lies: Matrix) -> tuple[bool, int]:
    """Say whether a path is made of level and upright lines alone, and how many parts it has.

    A rectangle with small round corners counts as straight.
    """
    parts = c.FPDFPath_CountSegments(path)
    if parts > _MOST:
        return False, parts
    points = [(kind, *lies.point(x, y)) for kind, x, y in pdfium.points(path, _MOST)]
    if not points:
        return True, 0
    width = max(x for _, x, _ in points) - min(x for _, x, _ in points)
    height = max(y for _, _, y in points) - min(y for _, _, y in points)
    corner = _CORNER * (max if parts > _RING else min)(width, height)
    for (_, x, y), (kind, next_x, next_y) in pairwise(points):
        off = min(abs(next_x - x), abs(next_y - y))
        slack = max(corner, _SLACK_PT) if kind == c.FPDF_SEGMENT_BEZIERTO else _SLACK_PT
        if kind != c.FPDF_SEGMENT_MOVETO and off > slack:
            return False, parts
    return True, parts
