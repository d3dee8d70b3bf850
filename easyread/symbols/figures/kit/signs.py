"""Signs: ticks, arrows, bubbles, clocks."""

import math
from collections.abc import Sequence

from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import CHARCOAL, FOREST, GOLD, GREY, RED, WHITE
from easyread.symbols.figures.kit.ink import (
    LINE,
    Drawing,
    Frame,
    Point,
    box,
    circle,
    dot,
    join,
    polyline,
    shape,
)

STAR = "M 0 -10 L 2.9 -3.6 9.8 -3 4.6 1.6 6.1 8.4 0 4.8 -6.1 8.4 -4.6 1.6 -9.8 -3 -2.9 -3.6 Z"
HEART = (
    "M 0 10 C -14 0 -10 -10 -4 -9 C -1.5 -8.6 0 -6.4 0 -5 "
    "C 0 -6.4 1.5 -8.6 4 -9 C 10 -10 14 0 0 10 Z"
)
POUND = (
    "M 4.4 -4.6 C 3.4 -8.6 -2.8 -8.4 -2.6 -3.4 C -2.5 0 -0.6 2.6 -3.8 6.4 L 4.8 6.4 "
    "M -4.4 0.4 L 2.4 0.4"
)
QUESTION = "M -4 -4 C -4.6 -10.4 5 -10.4 4.4 -4.4 C 4 -1.4 0 -1 0 2.6"
CLOUD = (
    "M -32 30 C -50 30 -52 4 -36 0 C -40 -20 -16 -30 -4 -20 C 6 -34 36 -28 34 -8 "
    "C 54 -6 52 30 32 30 C 24 38 8 38 2 31 C -6 38 -26 38 -32 30 Z"
)


def star(x: float, y: float, size: float = 1, fill: str = GOLD) -> Drawing:
    """Draw a five-pointed star."""
    return shape(STAR, fill, Frame(x, y, size))


def pound(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a pound sign as a line."""
    return shape(POUND, frame=Frame(x, y, size))


def question_mark(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a question mark as a thick line with a dot."""
    frame = Frame(x, y, size)
    return shape(QUESTION, frame=frame, line=LINE) + dot(0, 7, 1.5, frame)


def tick(x: float, y: float, size: float = 1, fill: str = FOREST) -> Drawing:
    """Draw a thick tick."""
    frame = Frame(x, y, size)
    points = [frame.point(-6, 0), frame.point(-1.8, 4.6), frame.point(6.4, -5.6)]
    return bar(points, max(4.2 * size, 4), fill)


def thin_tick(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a tick as a plain line."""
    return shape("M -3.4 0 L -1 2.8 L 3.8 -3.4", frame=Frame(x, y, size))


def cross(x: float, y: float, size: float = 1, fill: str = RED) -> Drawing:
    """Draw a thick cross."""
    w = max(2.1, 2 / size)
    d = (
        f"M -{w} -7 L {w} -7 {w} -{w} 7 -{w} 7 {w} {w} {w} {w} 7 -{w} 7 -{w} {w} "
        f"-7 {w} -7 -{w} -{w} -{w} Z"
    )
    return shape(d, fill, Frame(x, y, size, angle=45))


def big_cross(left: float, top: float, right: float, low: float, fill: str = RED) -> Drawing:
    """Draw a cross of two bars over a thing, so that the thing can still be seen."""
    return bar([(left, top), (right, low)], 6, fill) + bar([(right, top), (left, low)], 6, fill)


def plus(x: float, y: float, size: float = 1, fill: str = WHITE) -> Drawing:
    """Draw an upright cross, as on a clinic."""
    return shape(
        "M -2 -6 L 2 -6 2 -2 6 -2 6 2 2 2 2 6 -2 6 -2 2 -6 2 -6 -2 -2 -2 Z", fill, Frame(x, y, size)
    )


def arrow(start: Point, end: Point, width: float = 4.4, fill: str = CHARCOAL) -> Drawing:
    """Draw a thick straight arrow."""
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    angle = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
    half, neck, wing = width / 2, length - width * 1.6, width * 1.35
    d = (
        f"M 0 -{half} L {neck} -{half} {neck} -{wing} {length} 0 "
        f"{neck} {wing} {neck} {half} 0 {half} Z"
    )
    return shape(d, fill, Frame(*start, angle=angle))


def arc_arrow(x: float, y: float, radius: float, start: float, sweep: float, fill: str) -> Drawing:
    """Draw a thick arrow along part of a circle; angles in degrees, clockwise from the right."""
    steps = 14
    turns = [math.radians(start + sweep * step / steps) for step in range(steps + 1)]
    points = [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]
    tip = math.degrees(turns[-1]) + math.copysign(90, sweep)
    head = shape("M -1 -5 L 6.4 0 L -1 5 Z", fill, Frame(*points[-1], angle=tip))
    return bar(points, 4, fill) + head


def speech(
    x: float, y: float, width: float, height: float, tip: Point, fill: str = WHITE
) -> Drawing:
    """Draw a speech bubble whose tail points at a mouth below it or beside it."""
    low, right = y + height, x + width
    beside = y < tip[1] < low
    root = min(max(tip[0], x + 8), right - 8)
    level = min(max(tip[1], y + 8), low - 8)
    below = "" if beside else f"L {root + 3.5} {low} L {tip[0]} {tip[1]} L {root - 3.5} {low} "
    left = f"L {x} {level + 3.5} L {tip[0]} {tip[1]} L {x} {level - 3.5} " if beside else ""
    d = (
        f"M {x + 4} {y} L {right - 4} {y} Q {right} {y} {right} {y + 4} "
        f"L {right} {low - 4} Q {right} {low} {right - 4} {low} {below}"
        f"L {x + 4} {low} Q {x} {low} {x} {low - 4} {left}L {x} {y + 4} Q {x} {y} {x + 4} {y} Z"
    )
    return shape(d, fill)


def thought(frame: Frame, trail: Sequence[Point]) -> Drawing:
    """Draw a thought bubble, 92 wide and 62 high in its own frame, with a trail to a head."""
    small = [circle(x, y, 3 - step * 0.8, WHITE) for step, (x, y) in enumerate(trail)]
    return shape(CLOUD, WHITE, frame) + join(small)


def words(x: float, y: float, width: float, rows: int = 2, gap: float = 4.6) -> Drawing:
    """Draw lines that stand for words."""
    ends = [width if row < rows - 1 else width * 0.6 for row in range(rows)]
    return join(
        [polyline([(x, y + row * gap), (x + end, y + row * gap)]) for row, end in enumerate(ends)]
    )


def dots(x: float, y: float, gap: float = 5, radius: float = 1.5) -> Drawing:
    """Draw three dots that stand for talk."""
    return join([dot(x + step * gap, y, radius) for step in (-1, 0, 1)])


def clock(x: float, y: float, radius: float, hour: float = 10, minute: float = 10) -> Drawing:
    """Draw a clock face with two hands."""
    long_hand = _hand(x, y, radius * 0.68, minute * 6)
    return (
        circle(x, y, radius, WHITE)
        + long_hand
        + _hand(x, y, radius * 0.45, hour * 30)
        + dot(x, y, 1.6)
    )


def _hand(x: float, y: float, length: float, degrees: float) -> Drawing:
    turn = math.radians(degrees)
    return polyline([(x, y), (x + length * math.sin(turn), y - length * math.cos(turn))])


def light_bulb(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a light bulb with rays, for a thought that helps."""
    frame = Frame(x, y, size)
    rays = shape(
        "M -11 -2 L -14 -2 M 11 -2 L 14 -2 M -8 -9 L -10.4 -11.4 M 8 -9 L 10.4 -11.4", frame=frame
    )
    glass = shape(
        "M -3.6 6 C -3.6 2.6 -8 1.6 -8 -3 C -8 -12.6 8 -12.6 8 -3 C 8 1.6 3.6 2.6 3.6 6 Z",
        GOLD,
        frame,
    )
    return rays + glass + box(-3.6, 6, 7.2, 4.6, GREY, frame)


def coin(x: float, y: float, radius: float) -> Drawing:
    """Draw a coin with a pound sign."""
    return circle(x, y, radius, GOLD) + pound(x, y + radius * 0.08, radius / 12)
