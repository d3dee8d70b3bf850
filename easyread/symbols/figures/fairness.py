"""Drawings of rights, law, consent and being treated fairly."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust, wheelchair_user
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    CHARCOAL,
    CREAM,
    FOREST,
    GOLD,
    GREY,
    LEMON,
    LILAC,
    RED,
    ROSE,
    SAND,
    SKIN_4,
    SKY,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.heads import FROWN, LEVEL, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, join, shape
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.signs import HEART, arrow, clock, cross, plus, speech, tick


def human_rights() -> Drawing:
    """Draw a globe with three different adults in front of it, and a tick."""
    lines = "M 36 2 C 20 14 20 40 36 52 C 52 40 52 14 36 2 M 11 27 L 61 27 M 15 14 L 57 14"
    globe = circle(36, 27, 25, SKY) + shape(lines)
    sides = bust(wearing(cast.INA, RED), 15, 50, 0.76, 70) + bust(
        wearing(cast.JO, LEMON), 57, 50, 0.76, 70
    )
    return globe + sides + bust(wearing(cast.DINA, ROSE), 36, 47, 0.84, 70) + tick(36, 17, 1.5)


def consent() -> Drawing:
    """Draw an adult who says yes, while a nurse waits with an open hand."""
    person = adult(wearing(cast.BEN, GOLD), 17, 34, 0.95, Pose(turn=0.7, mouth=TALK))
    nurse = adult(wearing(cast.EVE, SKY), 56, 27, 0.92, Pose(turn=-0.7, left=Reach(37, 52, "open")))
    return person + nurse + speech(2, 2, 34, 20, (18, 27)) + tick(19, 12, 1.2)


def consent_no() -> Drawing:
    """Draw an adult who says no, while a nurse stops with both hands up."""
    person = adult(wearing(cast.BEN, GOLD), 17, 34, 0.95, Pose(turn=0.7, mouth=TALK))
    left, right = Reach(40, 30, "open", (42, 44)), Reach(67, 30, "open", (67, 45))
    pose = Pose(turn=-0.7, mouth=LEVEL, left=left, right=right)
    nurse = adult(wearing(cast.EVE, SKY), 54, 22, 0.88, pose)
    return person + nurse + speech(2, 2, 34, 20, (18, 27)) + cross(19, 12, 0.9)


def court() -> Drawing:
    """Draw a judge behind a high bench, with scales on its front."""
    judge = adult(wearing(cast.ANN, CHARCOAL), 36, 18, 0.95, Pose(mouth=LEVEL))
    back = box(16, 2, 40, 40, WOOD)
    desk = box(2, 40, 68, 6, WOOD) + box(6, 46, 60, 24, SAND)
    gavel = bar([(52, 36), (64, 28)], 3, WOOD) + bar([(61, 23), (67, 33)], 6, WOOD)
    lines = shape("M 36 49 L 36 66 M 26 52 L 46 52 M 30 66 L 42 66")
    pans = shape("M 21 60 L 26 52 31 60 Q 26 65 21 60 Z", GOLD)
    pans += shape("M 41 60 L 46 52 51 60 Q 46 65 41 60 Z", GOLD)
    return back + judge + desk + gavel + pans + lines


def vote() -> Drawing:
    """Draw a hand that puts a ticked voting paper into a box."""
    paper = box(20, 8, 32, 38, WHITE) + box(25, 19, 13, 13, WHITE) + tick(32, 24, 1.2)
    fist = (
        "M 70 2 L 54 6 C 44 4 38 8 38 12 C 38 15 42 16 46 15 L 44 20 C 46 24 52 24 56 22 L 70 22 Z"
    )
    slot = shape("M 10 42 L 62 42 L 69 51 L 3 51 Z", SKY) + box(15, 44.6, 42, 3.4, CHARCOAL)
    return slot + paper + box(3, 51, 66, 19, SKY) + shape(fist, SKIN_4)


def discrimination() -> Drawing:
    """Draw a door where one adult is let in and a wheelchair user is refused."""
    entrance = box(25, 2, 22, 38, WOOD) + box(29, 6, 14, 34, CREAM)
    guard = adult(wearing(cast.HUGH, CHARCOAL), 36, 14, 0.6, Pose(mouth=LEVEL, hem=40))
    let_in = adult(wearing(cast.FAY, FOREST), 12, 30, 0.78, Pose(turn=0.6)) + tick(12, 10, 1.1)
    look = wearing(cast.INA, GOLD)
    refused = wheelchair_user(look, 57, 34, 0.56, -1, Pose(mouth=FROWN)) + cross(60, 10, 1)
    return entrance + guard + let_in + refused


def best_interests() -> Drawing:
    """Draw people round an adult, with a plan that has a heart and a tick."""
    left = adult(wearing(cast.PAT, SKY), 13, 24, 0.76, Pose(turn=0.7, lanyard=True))
    right = adult(wearing(cast.GURJIT, SAND), 59, 24, 0.76, Pose(turn=-0.7))
    person = adult(wearing(cast.MAY, LILAC), 36, 19, 0.88)
    sheet = page(15, 44, 42, 26) + shape(HEART, RED, Frame(26, 57, 0.8)) + tick(45, 57, 1.15)
    return left + right + person + sheet + grip(cast.MAY, 15, 55) + grip(cast.MAY, 57, 55)


def race() -> Drawing:
    """Draw four adults' faces with different skin and hair."""
    looks = (
        wearing(cast.INA, RED),
        wearing(cast.FAY, FOREST),
        wearing(cast.KIM, SKY),
        wearing(cast.LEE, GOLD),
    )
    spots = ((18, 15), (54, 15), (18, 50), (54, 50))
    return join([bust(look, x, y, 1.02, y + 20) for look, (x, y) in zip(looks, spots, strict=True)])


def reasonable_adjustment() -> Drawing:
    """Draw a clock with a plus, a ramp and a page with large writing."""
    more = clock(17, 18, 14) + plus(37, 17, 0.9, FOREST)
    lines = [bar([(52, y), (66, y)], 3.6, CHARCOAL) for y in (11, 22)]
    slope = shape("M 2 69 L 70 69 L 70 46 L 52 46 Z", GREY) + arrow((12, 58), (44, 42), 4.4, FOREST)
    return more + page(48, 2, 22, 30) + join(lines) + slope
