"""Drawings of what is in a home: the kitchen, the plug, the alarm, and a wall that is damp."""

from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    CREAM,
    FOREST,
    GOLD,
    GREY,
    PALE_GREY,
    RED,
    SKY,
    SLATE,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.ink import Drawing, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.signs import big_cross


def kitchen() -> Drawing:
    """Draw a cooker with a pan on it, a sink with a tap, and cupboards."""
    cupboards = (
        box(36, 2, 34, 20, WOOD)
        + polyline([(53, 2), (53, 22)])
        + dot(50, 16, 1.5)
        + dot(56, 16, 1.5)
    )
    pan = shape("M 8 24 L 28 24 L 26 35 L 10 35 Z", RED) + bar([(28, 26), (35, 24)], 3, CHARCOAL)
    steam = shape("M 14 18 Q 11 14 14 10 Q 17 6 14 2 M 22 18 Q 19 14 22 10 Q 25 6 22 2")
    cooker = box(2, 36, 32, 34, WHITE) + box(7, 49, 22, 16, SLATE)
    knobs = [circle(x, 42.5, 2.2, CHARCOAL) for x in (9, 18, 27)]
    sink = box(34, 38, 36, 32, CREAM) + box(34, 36, 36, 6, GREY) + polyline([(52, 42), (52, 70)])
    tap = shape("M 48 36 L 48 28 Q 48 25 52 25 Q 57 25 57 30")
    return cupboards + steam + pan + cooker + join(knobs) + sink + tap


def damp_wall() -> Drawing:
    """Draw the corner of a room with black mould and drops of water on the wall."""
    wall = box(2, 2, 68, 58, CREAM) + box(2, 60, 68, 10, WOOD)
    patch = "M 2 2 L 50 2 Q 52 12 42 15 Q 44 24 32 25 Q 30 36 18 36 Q 16 46 2 44 Z"
    spots = [
        dot(x, y, size)
        for x, y, size in (
            (10, 10, 3.6),
            (22, 8, 2.6),
            (34, 9, 3),
            (14, 22, 3),
            (26, 18, 3.4),
            (8, 34, 2.6),
        )
    ]
    drop = "M {0} {1} C {2} {3} {2} {4} {0} {4} C {5} {4} {5} {3} {0} {1} Z"
    drops = [
        shape(drop.format(x, y, x + 6, y + 7, y + 13, x - 6), BLUE)
        for x, y in ((46, 22), (34, 38), (58, 40))
    ]
    return wall + shape(patch, GREY) + join(spots) + join(drops)


def plug() -> Drawing:
    """Draw a British plug with three pins and its cable."""
    cable = bar([(36, 56), (36, 66), (66, 66)], 5, CHARCOAL, softness=6)
    body = shape(
        "M 14 10 Q 14 3 21 3 L 51 3 Q 58 3 58 10 L 62 44 Q 62 50 55 53 "
        "L 44 60 L 28 60 L 17 53 Q 10 50 10 44 Z",
        WHITE,
    )
    pins = box(32, 9, 8, 15, GOLD) + box(18, 33, 13, 7, GOLD) + box(41, 33, 13, 7, GOLD)
    return cable + body + pins


def smoke_alarm() -> Drawing:
    """Draw a round alarm on a ceiling that sounds, with smoke that rises to it."""
    ceiling = box(2, 2, 68, 8, PALE_GREY)
    alarm = shape("M 16 10 L 56 10 Q 56 24 46 24 L 26 24 Q 16 24 16 10 Z", WHITE)
    waves = shape("M 12 18 Q 9 24 13 29 M 6 16 Q 1 25 7 34") + shape(
        "M 60 18 Q 63 24 59 29 M 66 16 Q 71 25 65 34"
    )
    light = dot(36, 17, 2.8, fill=RED)
    smoke = [
        bar([(x, 68), (x - 4, 58), (x + 4, 48), (x, 36)], 5, GREY, softness=6) for x in (24, 36, 48)
    ]
    return ceiling + alarm + light + waves + join(smoke)


def no_food() -> Drawing:
    """Draw a plate with a knife and a fork that is crossed out."""
    plate = circle(36, 36, 22, WHITE) + circle(36, 36, 14, SKY)
    fork = shape("M 3 8 L 3 22 Q 3 26 7 26 L 7 66 M 11 8 L 11 22 Q 11 26 7 26 M 7 8 L 7 24")
    knife = shape("M 63 66 L 63 6 Q 70 12 69 32 L 63 34", GREY)
    return plate + fork + knife + big_cross(14, 14, 58, 58)


def certificate() -> Drawing:
    """Draw a certificate with lines of writing and a rosette."""
    sheet = box(2, 8, 68, 48, CREAM) + box(7, 13, 58, 38)
    ends = (20, 52, 22), (15, 57, 30), (15, 36, 38)
    lines = [polyline([(x, y), (end, y)]) for x, end, y in ends]
    tails = shape("M 44 48 L 40 68 L 48 63 L 52 69 L 53 50 Z", FOREST) + shape(
        "M 60 48 L 64 68 L 56 63 L 52 69 L 51 50 Z", FOREST
    )
    return sheet + join(lines) + tails + circle(52, 45, 11, GOLD) + circle(52, 45, 5.4, WHITE)
