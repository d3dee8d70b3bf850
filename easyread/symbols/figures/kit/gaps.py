"""Marks for what is not there: broken outlines, and marks of not knowing and of worry."""

import math
from collections.abc import Sequence
from itertools import pairwise

from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import RED, SKY
from easyread.symbols.figures.kit.ink import Drawing, Frame, Point, circle, join, polyline, shape


def dashes(points: Sequence[Point], dash: float = 4.4) -> Drawing:
    """Draw a broken line through the points: each stretch starts and ends with a dash."""
    return join([_stretch(start, end, dash) for start, end in pairwise(points)])


def _stretch(start: Point, end: Point, dash: float) -> Drawing:
    length = math.dist(start, end)
    count = max(round((length / dash + 1) / 2), 1)
    part = 1 / (2 * count - 1)
    cuts = [(2 * at * part, (2 * at + 1) * part) for at in range(count)]
    return join([polyline([_between(start, end, at) for at in cut]) for cut in cuts])


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def gap(left: float, top: float, width: float, height: float) -> Drawing:
    """Draw the broken outline of a block that is missing."""
    right, low = left + width, top + height
    return dashes([(left, top), (right, top), (right, low), (left, low), (left, top)])


def broken_ring(x: float, y: float, radius: float, count: int = 7) -> Drawing:
    """Draw the broken outline of a round thing or a head."""
    step = math.tau / count
    starts = [at * step for at in range(count)]
    return join([_arc(x, y, radius, start, start + step * 0.55) for start in starts])


def _arc(x: float, y: float, radius: float, start: float, end: float) -> Drawing:
    turns = [start + (end - start) * at / 4 for at in range(5)]
    return polyline([(x + radius * math.cos(at), y + radius * math.sin(at)) for at in turns])


def big_question_mark(x: float, y: float, size: float = 1, fill: str = RED) -> Drawing:
    """Draw a thick question mark with an outline, 26 high."""
    frame = Frame(x, y, size)
    hook = ((-6, -7), (-5, -11), (0, -13), (6, -10.4), (5.6, -5), (0, -1), (0, 5))
    band = bar([frame.point(*at) for at in hook], 5 * size, fill, softness=3 * size)
    return band + circle(0, 10.4, 2.7, fill, frame)


def sweat(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a drop of sweat; x, y is its tip."""
    drop = "M 0 0 C 2 3 3.4 4.6 3.4 6.6 C 3.4 11 -3.4 11 -3.4 6.6 C -3.4 4.6 -2 3 0 0 Z"
    return shape(drop, SKY, Frame(x, y, size))
