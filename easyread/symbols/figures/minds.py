"""Drawings of what people think, feel and need."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CREAM,
    FOREST,
    GOLD,
    GREY,
    LEMON,
    LILAC,
    MINT,
    NAVY,
    PALE_GREY,
    PLUM,
    RED,
    SAND,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.furniture import cup
from easyread.symbols.figures.kit.gaps import dashes
from easyread.symbols.figures.kit.heads import FROWN, GRIN, LEVEL
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, join, polyline, shape
from easyread.symbols.figures.kit.papers import page, pen
from easyread.symbols.figures.kit.places import house
from easyread.symbols.figures.kit.signs import (
    arc_arrow,
    clock,
    light_bulb,
    question_mark,
    speech,
    star,
    thought,
    tick,
    words,
)


def understand() -> Drawing:
    """Draw an adult who reads a page and thinks of a light bulb and a tick."""
    person = adult(wearing(cast.BEN, NAVY), 20, 39, 1, Pose(turn=0.3))
    bubble = thought(Frame(46, 16, 0.5), [(35, 36), (31, 41)])
    return person + bubble + light_bulb(38, 17, 0.78) + tick(56, 18, 1.15)


def dementia() -> Drawing:
    """Draw an older adult with a thought bubble in which a house fades away."""
    person = adult(wearing(cast.MAY, LILAC), 20, 42, 1, Pose(turn=0.4, mouth=LEVEL))
    bubble = thought(Frame(44, 18, 0.54), [(33, 40), (28, 44)])
    ghost = dashes([(38, 27), (38, 13), (45, 7), (52, 13), (52, 27), (38, 27)], 3.2)
    return person + bubble + ghost + question_mark(59, 17, 0.8)


def lonely() -> Drawing:
    """Draw a sad adult alone at a window, with other people outside."""
    window = box(30, 4, 40, 42, SKY) + bust(wearing(cast.KIM, RED), 42, 22, 0.5, 36)
    window += bust(wearing(cast.CARL, LEMON), 58, 22, 0.5, 36) + box(30, 36, 40, 10, MINT)
    window += polyline([(50, 4), (50, 46)]) + box(27, 46, 45, 5, WHITE)
    return window[:-1] + adult(wearing(cast.HUGH, NAVY), 18, 30, 1.05, Pose(turn=0.5, mouth=FROWN))


def proud() -> Drawing:
    """Draw an upright adult who smiles and holds up a certificate."""
    look = wearing(cast.BEN, RED)
    pose = Pose(mouth=GRIN, left=Reach(18, 44, "none"), right=Reach(54, 44, "none"))
    person = adult(look, 36, 16, 1, pose)
    sheet = box(13, 39, 46, 30, CREAM) + star(36, 51, 0.9) + words(26, 63, 20, 1)
    return person + sheet + grip(look, 14, 47) + grip(look, 58, 47)


def worried() -> Drawing:
    """Draw a worried adult with a hand to the face under a dark cloud."""
    look = wearing(cast.FAY, TEAL)
    person = adult(look, 36, 38, 1.1, Pose(mouth=FROWN, right=Reach(44, 48, "none", (55, 60))))
    cloud = shape(
        "M 18 22 C 8 22 8 10 18 11 C 20 2 34 1 38 7 C 46 1 58 6 55 13 C 64 13 63 23 54 22 Z", GREY
    )
    return cloud + person + grip(look, 43, 46)


def skills() -> Drawing:
    """Draw an adult with a pan, a pencil, a spanner and a speech bubble."""
    person = adult(wearing(cast.EVE, GOLD), 36, 19, 1)
    pan = shape("M 2 12 L 19 12 18 23 3 23 Z", SLATE) + polyline([(19, 14), (25, 11)])
    steam = shape("M 7 8 Q 5 5 7 2 M 13 8 Q 11 5 13 2")
    spanner = bar([(61, 66), (61, 52)], 5, GREY) + shape(
        "M 54 52 L 54 42 58 42 58 47 64 47 64 42 68 42 68 52 64 55 58 55 Z", GREY
    )
    pencil = pen((5, 67), (18, 45), RED, 6)
    return person + pan + steam + speech(50, 4, 20, 14, (51, 27), SKY) + spanner + pencil


def needs() -> Drawing:
    """Draw an adult who thinks of a home, a drink and a clock."""
    person = adult(wearing(cast.JO, PLUM), 15, 46, 0.95, Pose(turn=0.4))
    bubble = thought(Frame(39, 19, 0.62), [(27, 41), (22, 44)])
    things = house(14, 9, 16, 18) + cup(39, 13, 0.8, SKY) + clock(56, 19, 7)
    return person + bubble + things


def independent() -> Drawing:
    """Draw an adult who cooks, while a supporter stands back."""
    back = adult(wearing(cast.PAT, SKY), 58, 20, 0.72, Pose(turn=-0.6, lanyard=True))
    look = wearing(cast.BEN, GOLD)
    pose = Pose(
        turn=0.3, left=Reach(10, 51, "none", (6, 44)), right=Reach(36, 48, "none", (40, 43))
    )
    spoon = bar([(38, 36), (31, 54)], 3, WOOD)
    pan = shape("M 8 50 L 38 50 36 62 10 62 Z", SLATE) + polyline([(38, 53), (48, 51)])
    stove = box(2, 62, 68, 8, PALE_GREY)
    hands = grip(look, 36, 43) + grip(look, 9, 52)
    return back + adult(look, 22, 17, 1, pose) + stove + spoon + pan + hands


def capacity() -> Drawing:
    """Draw an adult under four signs: a light bulb, a page, scales and a speech bubble."""
    person = bust(wearing(cast.LEE, TEAL), 36, 47.5, 1.12, 69.8)
    cards = [box(x, y, 21, 21, WHITE, corner=3) for x, y in ((2, 26), (13, 2), (38, 2), (49, 26))]
    notes = page(17.5, 4.5, 12, 16, CREAM) + words(20.5, 10, 6, 2, 4)
    beam = shape("M 48.5 6 L 48.5 19 M 42 8 L 55 8")
    pans = shape("M 40 13 L 42.6 8.6 45.4 13 Q 42.6 17 40 13 Z", GOLD)
    pans += shape("M 51.6 13 L 54.4 8.6 57 13 Q 54.4 17 51.6 13 Z", GOLD)
    signs = light_bulb(12.5, 37, 0.55) + notes + beam + pans
    return person + join(cards) + signs + speech(52.5, 30, 14, 9, (55, 43), SKY)


def change_your_mind() -> Drawing:
    """Draw an adult with a thought bubble in which one choice turns into another."""
    person = adult(wearing(cast.INA, GOLD), 18, 42, 0.98, Pose(turn=0.4))
    bubble = thought(Frame(39, 20, 0.66), [(30, 44), (26, 48)])
    one = circle(19, 23, 6, BLUE) + shape("M 57 14 L 64 27 50 27 Z", RED)
    return person + bubble + one + arc_arrow(37.5, 25, 11, 215, 108, FOREST)


def choose_between_two() -> Drawing:
    """Draw an adult between two cards, who looks from one to the other."""
    look = wearing(cast.GURJIT, SAND)
    pose = Pose(left=Reach(14, 45, "none"), right=Reach(58, 45, "none"))
    person = adult(look, 36, 17, 1, pose)
    cards = page(2, 40, 24, 29) + page(46, 40, 24, 29, LEMON)
    marks = circle(14, 56, 6.5, BLUE) + shape("M 58 48 L 66 62 50 62 Z", RED)
    return person + cards + marks + grip(look, 17, 41) + grip(look, 55, 41)
