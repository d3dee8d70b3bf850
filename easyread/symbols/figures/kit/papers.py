"""Papers, and what they are written, kept and sent with."""

import math
from collections.abc import Sequence

from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    CREAM,
    GREY,
    RED,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.ink import Drawing, Frame, Point, box, join, polyline, shape


def page(
    x: float, y: float, width: float, height: float, fill: str = WHITE, lines: Sequence[float] = ()
) -> Drawing:
    """Draw a sheet; each number is a line of writing, as a share of the sheet's height."""
    inset = max(width * 0.2, 4)
    rows = [
        polyline([(x + inset, y + height * at), (x + width - inset, y + height * at)])
        for at in lines
    ]
    return box(x, y, width, height, fill) + join(rows)


def clipboard(x: float, y: float, width: float, height: float) -> Drawing:
    """Draw a board with a sheet and a clip."""
    return (
        box(x, y, width, height, WOOD, corner=2)
        + page(x + 2.4, y + 3.4, width - 4.8, height - 5.8, lines=(0.35, 0.65))
        + box(x + width / 2 - 3, y - 1.6, 6, 4, GREY)
    )


def open_booklet(x: float, y: float, width: float, height: float) -> Drawing:
    """Draw an open booklet; x, y is the top of its fold."""
    low, bow = height, width * 0.25
    leaf = f"M 0 3 Q {bow} -2 {width / 2} 0 L {width / 2} {low} Q {bow} {low - 2} 0 {low + 3} Z"
    return shape(leaf, WHITE, Frame(x, y, flip=True)) + shape(leaf, WHITE, Frame(x, y))


def pen(tip: Point, top: Point, fill: str = BLUE, width: float = 5) -> Drawing:
    """Draw a pen or pencil from its tip to its top."""
    length = math.hypot(top[0] - tip[0], top[1] - tip[1])
    angle = math.degrees(math.atan2(top[1] - tip[1], top[0] - tip[0]))
    frame, half = Frame(*tip, angle=angle), width / 2
    nib = width * 1.3
    return (
        shape(f"M {nib} -{half} L {length} -{half} {length} {half} {nib} {half} Z", fill, frame)
        + shape(f"M 0 0 L {nib} -{half} {nib} {half} Z", CREAM, frame)
        + shape(f"M 0 0 L {nib * 0.4} -{half * 0.3} {nib * 0.4} {half * 0.3} Z", CHARCOAL, frame)
    )


def envelope(x: float, y: float, width: float, height: float, fill: str = CREAM) -> Drawing:
    """Draw a closed envelope."""
    return box(x, y, width, height, fill) + polyline(
        [(x, y), (x + width / 2, y + height * 0.55), (x + width, y)]
    )


def calendar(
    x: float,
    y: float,
    width: float,
    height: float,
    columns: int = 4,
    rows: int = 3,
    marked: Sequence[int] = (),
) -> Drawing:
    """Draw a calendar; `marked` counts days from 0 along the rows."""
    across, down = (width - 5) / columns, (height - 15) / rows
    days = [
        box(
            x + 4 + across * (day % columns),
            y + 14 + down * (day // columns),
            across - 3,
            down - 3,
            RED if day in marked else WHITE,
        )
        for day in range(columns * rows)
    ]
    rings = [polyline([(x + width * at, y - 3), (x + width * at, y + 3)]) for at in (0.28, 0.72)]
    sheet = box(x, y, width, height, WHITE, corner=2) + box(x, y, width, 10, BLUE, corner=2)
    return sheet + join(rings) + join(days)
