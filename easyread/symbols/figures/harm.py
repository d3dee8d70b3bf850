"""Drawings of harm and crime, calm enough to print, and of telling someone."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust, wheelchair_user
from easyread.symbols.figures.kit.arms import Reach, grip, hand
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    CHARCOAL,
    CREAM,
    GOLD,
    LEMON,
    LILAC,
    MINT,
    NAVY,
    PLUM,
    PURPLE,
    RED,
    SKIN_2,
    SKY,
    WHITE,
)
from easyread.symbols.figures.kit.furniture import table
from easyread.symbols.figures.kit.heads import FROWN, LEVEL, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, polyline, shape

SHOUT = (
    "M 0 0 L 4 -12 L 9 -6 L 16 -15 L 19 -6 L 29 -9 L 25 0 L 33 6 L 24 9 L 26 "
    "17 L 17 12 L 10 18 L 8 10 L -3 12 Z"
)


def _angry(x: float, y: float) -> Drawing:
    """Draw angry brows over a face whose centre is x, y."""
    return shape(
        f"M {x - 5} {y - 4.6} L {x - 1.4} {y - 2.6} M {x + 5} {y - 4.6} L {x + 1.4} {y - 2.6}"
    )


def abuse() -> Drawing:
    """Draw an adult who shouts with a raised hand at a frightened adult."""
    raised = Pose(turn=0.9, mouth=TALK, left=Reach(6, 14, "open", (5.5, 31)))
    shouts = adult(wearing(cast.HUGH, CHARCOAL), 22, 22, 1, raised)
    hands = Reach(46, 45, "open", (45, 60)), Reach(64, 46, "open", (66.5, 60))
    afraid = Pose(mouth=FROWN, left=hands[0], right=hands[1])
    loud = shape("M 36 22 L 43 20 M 36 28 L 42 31 M 36 15 L 41 10")
    return shouts + adult(wearing(cast.KIM, LEMON), 55, 38, 0.9, afraid) + loud


def neglect() -> Drawing:
    """Draw a sad adult alone at a table with an empty plate and an empty glass."""
    person = adult(wearing(cast.MAY, LILAC), 36, 20, 1.05, Pose(mouth=FROWN))
    board = table(2, 48, 68, 70, 8)
    plate = shape("M 20 57 C 20 51 48 51 48 57 C 48 63 20 63 20 57 Z", WHITE) + shape(
        "M 27 57 C 27 54.4 41 54.4 41 57 C 41 59.6 27 59.6 27 57 Z"
    )
    glass = shape("M 53 42 L 63 42 61.6 56 54.4 56 Z", WHITE)
    return person + board + plate + glass


def hate_crime() -> Drawing:
    """Draw an adult who shouts at a wheelchair user in the street."""
    shouts = adult(wearing(cast.HUGH, CHARCOAL), 15, 23, 0.92, Pose(turn=0.9, mouth=TALK))
    victim = wheelchair_user(wearing(cast.EVE, LEMON), 57, 34, 0.55, -1, Pose(mouth=FROWN))
    return shouts + shape(SHOUT, RED, Frame(27, 17, 0.88)) + victim


def crime() -> Drawing:
    """Draw a hand that takes a purse out of a bag."""
    strap = bar([(8, 48), (14, 14), (34, 14), (40, 48)], 4, PLUM, softness=10)
    purse = box(22, 28, 26, 22, GOLD, corner=4) + box(31, 36, 8, 6, WHITE)
    front = shape("M 4 44 L 56 44 L 59 70 L 2 70 Z", PURPLE)
    sleeve = bar([(65, 6), (54, 17)], 14, CHARCOAL)
    fist = hand(SKIN_2, Frame(51, 22, 2.3, angle=135), "closed")
    return strap + purse + front + fist + sleeve


def restraint() -> Drawing:
    """Draw an unhappy adult who is held by a worker on each side."""
    person = adult(wearing(cast.CARL, LEMON), 36, 24, 0.92, Pose(mouth=FROWN))
    holds = Pose(turn=0.8, mouth=LEVEL, lanyard=True, right=Reach(26, 46, "none"))
    held = Pose(turn=-0.8, mouth=LEVEL, lanyard=True, left=Reach(46, 46, "none"))
    left = adult(wearing(cast.PAT, SKY), 12.6, 16, 0.8, holds)
    right = adult(wearing(cast.LEE, MINT), 59.4, 16, 0.8, held)
    hands = grip(cast.PAT, 25.6, 47, 1.1) + grip(cast.LEE, 46.4, 47, 1.1)
    return person + left + right + hands


def helpline() -> Drawing:
    """Draw a worried adult who speaks on a phone, and a worker who listens far away."""
    caller = Pose(mouth=FROWN, turn=0.4, right=Reach(30, 40, "none", (41, 56)))
    worried = adult(wearing(cast.KIM, LEMON), 20, 37, 1, caller)
    phone = bar([(29.6, 31), (31.6, 42)], 5, CHARCOAL) + grip(cast.KIM, 31, 38)
    away = circle(52, 20, 18, SKY) + bust(wearing(cast.GURJIT, NAVY), 52, 17, 0.8, 36)
    return worried + phone + away + polyline([(36, 30), (38, 28)])


def place_of_safety() -> Drawing:
    """Draw an adult who welcomes another adult in at an open door."""
    entrance = box(30, 2, 40, 68, MINT) + box(34, 6, 32, 64, CREAM)
    inside = adult(
        wearing(cast.ANN, PLUM), 50, 25, 0.9, Pose(turn=-0.6, left=Reach(31, 48, "open"))
    )
    comes = adult(wearing(cast.KIM, LEMON), 14, 27, 0.85, Pose(turn=0.7))
    return entrance + inside + comes
