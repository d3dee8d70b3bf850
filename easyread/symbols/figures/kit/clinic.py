"""Things of clinics and medicine."""

import math

from easyread.symbols.figures.kit.colours import PALE_GREY, RED, SKY, WHITE
from easyread.symbols.figures.kit.ink import (
    FINE,
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


def syringe(tip: Point, top: Point, fill: str, width: float = 9) -> Drawing:
    """Draw a syringe from the tip of its needle to the end of its plunger."""
    length = math.hypot(top[0] - tip[0], top[1] - tip[1])
    angle = math.degrees(math.atan2(top[1] - tip[1], top[0] - tip[0]))
    frame, half = Frame(*tip, angle=angle), width / 2
    start, end = length * 0.28, length * 0.78
    needle = polyline([(0, 0), (start, 0)], frame)
    plunger = polyline([(end, 0), (length, 0)], frame) + polyline(
        [(length, -half), (length, half)], frame
    )
    barrel = box(start, -half, end - start, width, WHITE, frame)
    full = box(start, -half, (end - start) * 0.6, width, fill, frame)
    return needle + plunger + barrel + full


def blood(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a drop of blood; x, y is its tip."""
    drop = "M 0 0 C 3 5 7 8 7 13 C 7 21 -7 21 -7 13 C -7 8 -3 5 0 0 Z"
    return shape(drop, RED, Frame(x, y, size))


def face_mask(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a mask over the mouth and nose of a head whose centre is x, y."""
    frame = Frame(x, y, size)
    mask = "M -6.2 1 Q 0 -0.6 6.2 1 L 5.4 6 Q 0 10.4 -5.4 6 Z"
    return shape(mask, SKY, frame) + shape("M -3 4.4 L 3 4.4", frame=frame, line=FINE)


def gauge(x: float, y: float, radius: float) -> Drawing:
    """Draw a round dial with a needle."""
    marks = [
        polyline(
            [
                (x + radius * 0.86 * math.cos(at), y + radius * 0.86 * math.sin(at)),
                (x + radius * 0.66 * math.cos(at), y + radius * 0.66 * math.sin(at)),
            ]
        )
        for at in (math.pi, math.pi * 1.25, math.pi * 1.5, math.pi * 1.75, math.tau)
    ]
    hand = polyline([(x, y + 2), (x + radius * 0.36, y - radius * 0.4)])
    return circle(x, y, radius, WHITE) + join(marks) + hand + dot(x, y + 2, 2.2, fill=RED)


def pill_packet(x: float, y: float, width: float, height: float) -> Drawing:
    """Draw a foil packet with six tablets."""
    spots = [
        circle(x + width * across, y + height * down, width * 0.14, RED if across < 0.5 else WHITE)
        for down in (0.2, 0.5, 0.8)
        for across in (0.28, 0.72)
    ]
    return box(x, y, width, height, PALE_GREY, corner=4) + join(spots)


def tooth(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a tooth; x, y is the middle of its crown."""
    d = (
        "M -9 -4 C -9 -11 -3 -9 0 -8 C 3 -9 9 -11 9 -4 C 9 2 7 4 6.4 9 "
        "C 6 14 3 14 2 9 C 1.4 5 -1.4 5 -2 9 C -3 14 -6 14 -6.4 9 C -7 4 -9 2 -9 -4 Z"
    )
    return shape(d, WHITE, Frame(x, y, size))
