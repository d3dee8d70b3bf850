"""Houses, buildings, walls, doors, and marks on a path."""

from easyread.symbols.figures.kit.colours import (
    BLUE,
    CREAM,
    FOREST,
    ORANGE,
    PALE_GREY,
    RED,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, polyline, shape


def door(x: float, y: float, width: float, height: float, fill: str = BLUE) -> Drawing:
    """Draw a closed door with a handle."""
    return box(x, y, width, height, fill) + dot(x + 4, y + height * 0.55, 1.6)


def bricks(x: float, y: float, width: float, height: float, rows: int) -> Drawing:
    """Draw a brick wall."""
    step = height / rows
    courses = [
        polyline([(x, y + step * row), (x + width, y + step * row)]) for row in range(1, rows)
    ]
    joints = [
        polyline([(at, y + step * row), (at, y + step * (row + 1))])
        for row in range(rows)
        for at in ([x + width / 2] if row % 2 else [x + width * 0.25, x + width * 0.75])
    ]
    return (
        box(x, y, width, height, ORANGE)
        + join(courses)
        + join(joints if width > 12 else joints[:0])
    )


def house(
    x: float, y: float, width: float, height: float, wall: str = CREAM, roof: str = RED
) -> Drawing:
    """Draw a house with a roof and a door; y is the tip of the roof."""
    eaves = y + height * 0.42
    mid = x + width / 2
    return (
        box(x + 2, eaves, width - 4, y + height - eaves, wall)
        + box(mid - width * 0.14, y + height * 0.62, width * 0.28, height * 0.38, WOOD)
        + shape(f"M {x} {eaves} L {mid} {y} L {x + width} {eaves} Z", roof)
    )


def building(
    x: float,
    y: float,
    width: float,
    height: float,
    wall: str = PALE_GREY,
    rows: int = 2,
    columns: int = 2,
) -> Drawing:
    """Draw a block with windows."""
    gap_x, gap_y = width / (columns + 0.5), height / (rows + 0.6)
    panes = [
        box(
            x + gap_x * (column + 0.5) - gap_x * 0.05,
            y + gap_y * (row + 0.45),
            gap_x * 0.6,
            gap_y * 0.55,
            BLUE,
        )
        for row in range(rows)
        for column in range(columns)
    ]
    return box(x, y, width, height, wall) + join(panes)


def pin(x: float, y: float, size: float = 1, fill: str = RED) -> Drawing:
    """Draw a map pin; x, y is its tip."""
    frame = Frame(x, y, size)
    return shape(
        "M 0 0 C -3 -7 -10 -11 -10 -19 C -10 -32 10 -32 10 -19 C 10 -11 3 -7 0 0 Z", fill, frame
    ) + circle(0, -19, 4, WHITE, frame)


def flag(x: float, y: float, height: float, fill: str = FOREST) -> Drawing:
    """Draw a flag on a pole; x, y is the foot of the pole."""
    top = y - height
    cloth = shape(
        f"M {x} {top} Q {x + height * 0.3} {top - 3} {x + height * 0.62} {top + 1} "
        f"L {x + height * 0.62} {top + height * 0.46} Q {x + height * 0.3} {top + height * 0.36} "
        f"{x} {top + height * 0.46} Z",
        fill,
    )
    return cloth + polyline([(x, top), (x, y)])
