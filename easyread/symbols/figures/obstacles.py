"""Drawings of what gets in the way."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, standing
from easyread.symbols.figures.kit.arms import Reach, grip, hands_to_head
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    CHARCOAL,
    GREEN,
    LEMON,
    NAVY,
    PLUM,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.gaps import sweat
from easyread.symbols.figures.kit.heads import FROWN, LEVEL, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.papers import page, pen
from easyread.symbols.figures.kit.places import bricks, door
from easyread.symbols.figures.kit.signs import clock, coin, cross, dots, thin_tick, words


def barriers() -> Drawing:
    """Draw an adult who is stopped by a wall in front of a door."""
    person = adult(wearing(cast.HUGH, NAVY), 15, 18, 0.9, Pose(turn=0.8, mouth=LEVEL))
    way_in = box(48, 6, 22, 64, GREEN) + dot(64, 40, 2)
    return person + way_in + bricks(31, 28, 22, 42, 6)


def not_enough_time() -> Drawing:
    """Draw a worried adult and a clock that has nearly run round."""
    person = adult(wearing(cast.JO, LEMON), 17, 34, 1, Pose(mouth=FROWN, turn=0.4))
    gone = shape("M 49 24 L 49 3 C 77 3 77 45 49 45 C 23 45 21 14 39 5.6 Z", RED)
    return person + circle(49, 24, 21, WHITE) + gone + _clock_hands(49, 24)


def _clock_hands(x: float, y: float) -> Drawing:
    """Draw the hands of a clock shortly before twelve."""
    return polyline([(x, y - 14), (x, y)]) + polyline([(x, y), (x - 7, y - 12)])


def too_late() -> Drawing:
    """Draw an adult who runs to a door that is closed, under a clock."""
    pose = Pose(turn=0.7, mouth=TALK, left=Reach(8, 34), right=Reach(39, 27, "open"))
    runner = standing(wearing(cast.CARL, RED), 21, 14, 0.62, pose, feet=((-18, 76), (13, 84)))
    return door(46, 27, 24, 43, WOOD) + clock(58, 13, 11, 12.2, 15) + runner


def slow() -> Drawing:
    """Draw an adult who waits, chin on hand, next to a clock."""
    look = wearing(cast.JO, TEAL)
    person = adult(look, 24, 28, 1, Pose(mouth=LEVEL, turn=0.6))
    forearm = bar([(38, 62), (31, 44)], 6.4, look.clothes) + grip(look, 29.6, 39.4)
    return (
        person + forearm + box(2, 62, 68, 8, WOOD) + clock(55, 17, 14, 4, 0) + dots(56, 46, 8, 2.2)
    )


def red_tape() -> Drawing:
    """Draw an adult behind a heap of forms that is tied up with red tape."""
    person = adult(wearing(cast.EVE, SKY), 36, 16, 1, Pose(mouth=FROWN, hem=60))
    forms = _form(16, 47, -10) + _form(56, 47, 10) + _form(36, 52, 0)
    tape = box(2, 54, 68, 7, RED)
    bow = shape("M 36 57 L 26 50 L 26 65 Z M 36 57 L 46 50 L 46 65 Z", RED) + circle(
        36, 57.5, 3, RED
    )
    return person + forms + tape + bow


def _form(x: float, y: float, angle: float) -> Drawing:
    """Draw a form, leaning to one side."""
    frame = Frame(x, y, angle=angle)
    lines = shape("M -6 -11 L 6 -11 M -6 -5 L 6 -5 M -6 1 L 6 1", frame=frame)
    return box(-11, -17, 22, 34, WHITE, frame) + lines


def box_ticking() -> Drawing:
    """Draw an adult who ticks boxes without looking at them."""
    person = adult(
        wearing(cast.JO, TEAL), 19, 20, 0.95, Pose(turn=-1, mouth=LEVEL, right=Reach(40, 55))
    )
    rows = [
        box(46, 10 + 19 * row, 11, 11, WHITE) + thin_tick(51.5, 15 + 19 * row, 1.2)
        for row in range(3)
    ]
    lines = [words(61, 15.5 + 19 * row, 4, 1) for row in range(3)]
    return page(40, 3, 29, 66) + join(rows) + join(lines) + person + pen((50, 56), (40, 46), RED, 4)


def money_not_enough() -> Drawing:
    """Draw an open, empty purse and a pound coin that is crossed out."""
    inside = shape("M 5 42 C 12 26 60 26 67 42 Z", CHARCOAL)
    purse = shape("M 5 42 L 67 42 C 72 60 64 69 52 69 L 20 69 C 8 69 0 60 5 42 Z", PLUM)
    return coin(24, 16, 13) + cross(52, 16, 1.4) + inside + purse + dot(36, 48, 3)


def under_pressure() -> Drawing:
    """Draw a worried, sweating adult at a desk between high piles of paper."""
    look = wearing(cast.KIM, TEAL)
    person = adult(look, 36, 27, 1, Pose(mouth=FROWN, hem=62))
    piles = join([_pile(x, top) for x, top in ((4, 18), (52, 10))])
    return (
        person
        + hands_to_head(look, 36, 27)
        + piles
        + box(2, 61, 68, 9, WOOD)
        + sweat(25, 8)
        + sweat(46, 6)
    )


def _pile(x: float, top: int) -> Drawing:
    """Draw a pile of papers on the desk; every other sheet sticks out."""
    levels = range(57, top, -4)
    return join([box(x + step % 2 * 2.4, y, 13, 4, WHITE) for step, y in enumerate(levels)])
