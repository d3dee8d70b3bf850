"""Things people hold or use."""

from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import GOLD, GREY, SKY, SLATE, WHITE, WOOD
from easyread.symbols.figures.kit.ink import FINE, Drawing, Frame, box, circle, dot, shape


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
