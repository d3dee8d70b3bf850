"""Things people hold or use."""

import math

from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import GOLD, GREY, SKY, SLATE, WHITE, WOOD
from easyread.symbols.figures.kit.ink import (
    FINE,
    Drawing,
    Frame,
    box,
    circle,
    dot,
    join,
    polyline,
    shape,
)


def steering_wheel(x: float, y: float, radius: float) -> Drawing:
    """Draw a steering wheel: who holds it is in control."""
    rim = radius - 2
    spokes = bar([(x, y), (x, y + rim)], 4.4, SLATE) + bar([(x - rim, y), (x + rim, y)], 4.4, SLATE)
    return (
        circle(x, y, radius, SLATE)
        + circle(x, y, radius - 5, WHITE)
        + spokes
        + circle(x, y, radius * 0.27, GREY)
    )


def magnifier(x: float, y: float, radius: float) -> Drawing:
    """Draw a magnifying glass with its handle to the lower right."""
    foot = radius * 0.72
    handle = bar(
        [(x + foot, y + foot), (x + foot + radius * 0.9, y + foot + radius * 0.9)], 5, WOOD
    )
    shine = shape("M -0.5 0 Q -0.5 -0.5 0 -0.5", frame=Frame(x, y, radius), line=FINE)
    return handle + circle(x, y, radius, SKY) + shine


SHACKLE = (
    "M -7.4 0 L -7.4 -5 C -7.4 -16 7.4 -16 7.4 -5 L 7.4 0 L 3.6 0 L 3.6 -5 "
    "C 3.6 -11 -3.6 -11 -3.6 -5 L -3.6 0 Z"
)


def padlock(x: float, y: float, size: float = 1) -> Drawing:
    """Draw a closed padlock."""
    frame = Frame(x, y, size)
    shackle = shape(SHACKLE, GREY, frame)
    keyhole = dot(0, 6, 1.8, frame) + shape("M 0 6 L 0 9.4", frame=frame)
    return shackle + box(-9, -1, 18, 14, GOLD, frame, corner=2) + keyhole


def key(x: float, y: float, size: float = 1, angle: float = 0) -> Drawing:
    """Draw a key; x, y is the middle of its ring, and at angle 0 it points to the right."""
    frame = Frame(x, y, size, angle=angle)
    blade = "M 5 -2 L 26 -2 26 2 24 2 24 7 20 7 20 2 17 2 17 6 13 6 13 2 5 2 Z"
    return shape(blade, GOLD, frame) + circle(0, 0, 8, GOLD, frame) + circle(-1, 0, 3, WHITE, frame)


def scales(x: float, y: float) -> Drawing:
    """Draw level scales; x, y is the middle of their post."""
    post = bar([(x, y - 22), (x, y + 28)], 4, GOLD) + bar(
        [(x - 8, y + 31), (x + 8, y + 31)], 5, GOLD
    )
    beam = bar([(x - 14, y - 20), (x + 14, y - 20)], 4, GOLD)
    pans = [
        polyline([(at - 5, y - 2), (at, y - 18), (at + 5, y - 2)])
        + shape(f"M {at - 6} {y - 2} Q {at} {y + 7} {at + 6} {y - 2} Z", GOLD)
        for at in (x - 10, x + 10)
    ]
    return join(pans) + beam + post


def light_rays(x: float, y: float, radius: float) -> Drawing:
    """Draw short lines round a thing that stands out."""
    return join(
        [
            polyline(
                [
                    (x + radius * math.cos(turn), y + radius * math.sin(turn)),
                    (x + (radius + 5) * math.cos(turn), y + (radius + 5) * math.sin(turn)),
                ]
            )
            for turn in (math.radians(degrees) for degrees in range(0, 360, 45))
        ]
    )
