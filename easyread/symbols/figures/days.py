"""Drawings of time: when something is, how long it takes, and how much there is of a thing."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    FOREST,
    GOLD,
    LEMON,
    NAVY,
    RED,
    ROSE,
    SKY,
    WHITE,
)
from easyread.symbols.figures.kit.heads import LEVEL
from easyread.symbols.figures.kit.ink import Drawing, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.papers import calendar
from easyread.symbols.figures.kit.signs import arc_arrow, arrow, clock


def _timeline(start: float, end: float) -> Drawing:
    """Draw a band of time from left to right, filled from start to end, and a marker above it."""
    band = box(2, 44, 62, 12, WHITE) + shape("M 62 38 L 71 50 L 62 62 Z", WHITE)
    return band + box(start, 44, end - start, 12, BLUE) + arrow((34, 12), (34, 41), 6, RED)


def before() -> Drawing:
    """Draw a line of time whose part to the left of a marker is filled."""
    return _timeline(2, 34)


def after() -> Drawing:
    """Draw a line of time whose part to the right of a marker is filled."""
    return _timeline(34, 64)


def now() -> Drawing:
    """Draw a line of time with a marker on its middle."""
    return _timeline(27, 41)


def _days(marked: int) -> Drawing:
    """Draw three days in a row under one bar, with one marked."""
    top = box(2, 22, 68, 11, BLUE, corner=2)
    boxes = [
        box(2 + 68 / 3 * at, 33, 68 / 3, 24, RED if at == marked else WHITE) for at in range(3)
    ]
    return top + join(boxes)


def yesterday() -> Drawing:
    """Draw three days, with an arrow from the middle back to the marked first one."""
    return _days(0) + arc_arrow(26, 22, 13, 330, -130, FOREST)


def today() -> Drawing:
    """Draw three days, with an arrow at the marked middle one."""
    return _days(1) + arrow((36, 2), (36, 30), 6, FOREST)


def tomorrow() -> Drawing:
    """Draw three days, with an arrow from the middle on to the marked last one."""
    return _days(2) + arc_arrow(46, 22, 13, 210, 130, FOREST)


def week() -> Drawing:
    """Draw a row of seven days."""
    top = box(2, 18, 68, 12, BLUE) + box(2, 30, 68, 26, WHITE)
    bars = [polyline([(2 + 68 / 7 * day, 30), (2 + 68 / 7 * day, 56)]) for day in range(1, 7)]
    return top + join(bars) + join([dot(2 + 68 / 7 * (day + 0.5), 43, 2.4) for day in range(7)])


def month() -> Drawing:
    """Draw a calendar with all the days of a month."""
    return calendar(3, 5, 66, 64, 7, 4)


def deadline() -> Drawing:
    """Draw days that lead up to a marked last day with a flag."""
    boxes = [box(2 + 13.4 * day, 46, 13.4, 16, WHITE) for day in range(4)]
    last = box(55.6, 46, 14, 16, RED)
    return (
        join(boxes)
        + last
        + arrow((4, 32), (42, 32), 6, CHARCOAL)
        + shape("M 48 6 L 69 6 L 69 22 L 48 22 Z", RED)
        + polyline([(69, 6), (69, 46)])
    )


def waiting_list() -> Drawing:
    """Draw a queue of adults and a clock."""
    looks = (
        wearing(cast.HUGH, NAVY),
        wearing(cast.DINA, ROSE),
        wearing(cast.CARL, LEMON),
        wearing(cast.FAY, FOREST),
    )
    queue = [
        adult(look, 12.6 + 15.6 * at, 38, 0.8, Pose(turn=0.9, mouth=LEVEL))
        for at, look in enumerate(looks)
    ]
    return clock(36, 14, 12, 4, 0) + join(queue)


def _jar(count: int) -> Drawing:
    """Draw a tall jar with so many balls, four in a layer."""
    balls = [circle(18 + 12 * (at % 4), 61.6 - 12 * (at // 4), 5.6, GOLD) for at in range(count)]
    return shape("M 10 3 L 10 69 L 62 69 L 62 3 Z", SKY) + join(balls)


def many() -> Drawing:
    """Draw a jar full of balls."""
    return _jar(20)


def some() -> Drawing:
    """Draw a jar with two layers of balls."""
    return _jar(8)


def few() -> Drawing:
    """Draw a jar with two balls."""
    return _jar(2)
