"""Thick bent bands with an outline: limbs, ticks, paths."""

import math
from collections.abc import Sequence
from itertools import pairwise

from easyread.symbols.figures.kit.ink import LINE, Drawing, Point, pair, shape


def _along(start: Point, end: Point) -> Point:
    across, down = end[0] - start[0], end[1] - start[1]
    length = math.hypot(across, down) or 1
    return across / length, down / length


def _beside(point: Point, along: Point, distance: float) -> Point:
    return point[0] - along[1] * distance, point[1] + along[0] * distance


def _corner(point: Point, before: Point, after: Point, distance: float) -> Point:
    """Return where the two offset edges of a bend meet."""
    middle = _along((0, 0), (before[0] + after[0], before[1] + after[1]))
    reach = max(middle[0] * before[0] + middle[1] * before[1], 0.35)
    return _beside(point, middle, distance / reach)


def edge(points: Sequence[Point], widths: Sequence[float], side: int) -> list[Point]:
    """Return one edge of a band: side 1 is to the right of someone who walks along it."""
    steps = [_along(start, end) for start, end in pairwise(points)]
    points_beside = [_beside(points[0], steps[0], side * widths[0] / 2)]
    for index in range(1, len(points) - 1):
        before, after = steps[index - 1], steps[index]
        points_beside.append(_corner(points[index], before, after, side * widths[index] / 2))
    points_beside.append(_beside(points[-1], steps[-1], side * widths[-1] / 2))
    return points_beside


def softened(corners: Sequence[Point], softness: float) -> str:
    """Return path data along an edge with its bends rounded."""
    written = [pair(corners[0])]
    for before, bend, after in zip(corners, corners[1:], corners[2:], strict=False):
        into = _towards(bend, before, softness)
        out = _towards(bend, after, softness)
        written.append(f"L {pair(into)} Q {pair(bend)} {pair(out)}")
    return " ".join([*written, "L", pair(corners[-1])])


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1
    share = min(distance / length, 0.5)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def bar(
    points: Sequence[Point],
    widths: float | Sequence[float],
    fill: str,
    *,
    softness: float = 0,
    open_start: bool = False,
    line: float = LINE,
) -> Drawing:
    """Draw a thick bent band with an outline: a limb, a tick, an arrow's shaft.

    Points are on the grid. An open start has no line across it, so that a sleeve
    flows out of a shoulder.
    """
    thick = [float(widths)] * len(points) if isinstance(widths, (int, float)) else list(widths)
    there = softened(edge(points, thick, 1), softness)
    back = softened(edge(points, thick, -1)[::-1], softness)
    return shape(f"M {there} L {back}" + ("" if open_start else " Z"), fill, line=line)
