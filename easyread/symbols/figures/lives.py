"""Drawings of people's lives: disability, family, love, ways to communicate."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust, wheelchair_user
from easyread.symbols.figures.kit.arms import Reach, grip, hand
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    CREAM,
    FOREST,
    GOLD,
    GREY,
    LEMON,
    NAVY,
    PURPLE,
    RED,
    ROSE,
    SAND,
    SKIN_2,
    SKIN_4,
    SKIN_5,
    SKY,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.heads import FROWN, GRIN
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, shape
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.places import bricks
from easyread.symbols.figures.kit.signs import HEART, cross, dots, speech


def diversity() -> Drawing:
    """Draw four very different adults in a row: one is blind and one has a wheelchair."""
    blind = adult(wearing(cast.HUGH, NAVY), 11, 20, 0.7, Pose(dark_glasses=True, hem=64))
    cane = bar([(4, 42), (4, 69)], 3, WHITE) + grip(cast.HUGH, 5, 43, 0.8)
    middle = adult(wearing(cast.DINA, ROSE), 29, 22, 0.7) + adult(
        wearing(cast.BEN, GOLD), 46, 20, 0.7
    )
    return middle + blind + cane + wheelchair_user(wearing(cast.INA, RED), 59, 38, 0.5, -1)


def sign_language() -> Drawing:
    """Draw an adult who signs with two hands, with lines for movement."""
    look = wearing(cast.JO, NAVY)
    left, right = Reach(26, 53, "none", (13, 57)), Reach(47, 45, "none", (60, 55))
    person = adult(look, 36, 18, 1.15, Pose(left=left, right=right))
    hands = hand(look.skin, Frame(25, 53, 1.6, angle=-35), "open", -1)
    hands += hand(look.skin, Frame(48, 46, 1.6, angle=-125), "open", 1)
    return person + hands + shape("M 4 50 Q 3 40 9 34 M 68 46 Q 69 36 63 30")


def sex() -> Drawing:
    """Draw two adults close together in a bed, under a cover."""
    board = box(3, 8, 66, 40, WOOD, corner=4)
    pillows = box(8, 18, 27, 22, WHITE, corner=5) + box(37, 18, 27, 22, WHITE, corner=5)
    left = bust(wearing(cast.JO, SKIN_2), 26, 29, 0.9, 46, Pose(turn=0.9))
    right = bust(wearing(cast.EVE, SKIN_4), 46, 29, 0.9, 46, Pose(turn=-0.9))
    cover = shape("M 3 44 Q 36 36 69 44 L 69 70 L 3 70 Z", SKY)
    return board + pillows + left + right + cover + shape(HEART, RED, Frame(36, 57, 0.9))


def couple() -> Drawing:
    """Draw two adults who hold hands, with a heart."""
    left = adult(
        wearing(cast.GURJIT, NAVY),
        18,
        24,
        0.92,
        Pose(turn=0.5, mouth=GRIN, right=Reach(35, 60, "none")),
    )
    right = adult(wearing(cast.ANN, RED), 54, 24, 0.92, Pose(turn=-0.5, left=Reach(37, 60, "none")))
    hands = grip(cast.GURJIT, 34.4, 61) + grip(cast.ANN, 37.6, 62)
    return left + right + hands + shape(HEART, RED, Frame(36, 13, 1))


def disabled_people() -> Drawing:
    """Draw three disabled adults: one in a wheelchair, one with a cane, one with a hearing aid."""
    cane_user = adult(wearing(cast.MAY, PURPLE), 14, 19, 0.82, Pose(dark_glasses=True))
    cane = bar([(6, 44), (3, 68)], 3, WHITE) + grip(cast.MAY, 7, 46)
    aid = adult(wearing(cast.JO, LEMON), 37, 14, 0.86)
    return aid + cane_user + cane + wheelchair_user(wearing(cast.LEE, RED), 56, 31, 0.6, -1)


def blind() -> Drawing:
    """Draw an adult with dark glasses and a long white cane."""
    look = wearing(cast.HUGH, NAVY)
    person = adult(look, 26, 15, 1.12, Pose(dark_glasses=True))
    return person + bar([(42, 45), (67, 68)], 4.4, WHITE) + grip(look, 41, 47, 1.2)


def deaf() -> Drawing:
    """Draw an adult who points at an ear that is crossed out."""
    look = wearing(cast.KIM, LEMON)
    person = adult(look, 24, 22, 1.15, Pose(right=Reach(37, 22, "pointing", (46, 44))))
    waves = shape("M 50 12 Q 55 18 50 24 M 56 8 Q 64 18 56 28")
    return person + waves + cross(58, 48, 1.4)


def communication_aid() -> Drawing:
    """Draw an adult who points at pictures on a talking tablet."""
    look = wearing(cast.BEN, RED)
    person = adult(look, 22, 16, 0.95, Pose(turn=0.4, right=Reach(41, 44, "none")))
    tablet = box(28, 36, 41, 34, CHARCOAL, corner=4) + box(32, 40, 33, 26, WHITE)
    cells = (
        shape("M 48.5 40 L 48.5 66 M 32 53 L 65 53")
        + circle(40, 46.5, 3.6, GOLD)
        + box(53.5, 43, 7, 7, BLUE)
    )
    cells += shape("M 40 55.6 L 44.6 63 35.4 63 Z", RED) + shape(HEART, RED, Frame(57, 59.5, 0.4))
    bubble = speech(42, 4, 27, 18, (54, 34)) + dots(55.5, 13, 6, 1.8)
    return person + tablet + cells + bubble + grip(look, 29, 60)


def braille() -> Drawing:
    """Draw a hand whose finger reads raised dots on a page."""
    sheet = page(3, 3, 66, 40, CREAM)
    spots = [
        dot(x, y, 2.1)
        for x, y in (
            (12, 13),
            (19, 13),
            (12, 20),
            (31, 13),
            (31, 20),
            (38, 27),
            (50, 13),
            (57, 20),
            (50, 27),
            (57, 27),
            (12, 34),
            (19, 27),
        )
    ]
    reading = shape(
        "M 33 34 C 33 27 43 27 43 34 L 43 46 C 48 42 54 44 54 49 C 60 46 64 50 "
        "63 55 L 61 70 L 33 70 C 30 64 22 58 20 52 C 20 47 26 47 29 50 L 33 54 Z",
        SKIN_5,
    )
    return sheet + join(spots) + reading + shape("M 43 46 L 43 54 M 54 49 L 54 56")


def parent() -> Drawing:
    """Draw an adult with a child."""
    grown = adult(
        wearing(cast.INA, GOLD), 27, 17, 0.98, Pose(turn=0.3, right=Reach(46, 50, "none"))
    )
    child = adult(wearing(cast.EVE, SKY), 56, 45, 0.72, Pose(turn=-0.3))
    return grown + child + grip(cast.INA, 48, 58, 1)


def homeless() -> Drawing:
    """Draw an adult who sits on the ground against a wall, with a blanket and a bag."""
    wall = bricks(2, 3, 68, 40, 4)
    ground = box(2, 60, 68, 10, GREY)
    person = adult(wearing(cast.HUGH, FOREST), 30, 26, 0.9, Pose(mouth=FROWN, hem=60))
    blanket = shape("M 14 66 C 14 50 20 46 30 48 C 44 46 56 52 60 66 Z", RED)
    bag = box(55, 42, 14, 22, NAVY, corner=5) + shape("M 58 42 C 58 35 66 35 66 42")
    return wall + ground + person + bag + blanket


def volunteer() -> Drawing:
    """Draw an adult with a heart badge who hands over a box of food."""
    gives = adult(
        wearing(cast.FAY, FOREST),
        20,
        18,
        0.95,
        Pose(turn=0.6, mouth=GRIN, right=Reach(34, 50, "none")),
    )
    gets = adult(wearing(cast.HUGH, SKY), 55, 21, 0.88, Pose(turn=-0.6, left=Reach(44, 50, "none")))
    food = circle(34, 44, 5, RED) + circle(43, 44, 5, GOLD) + box(27, 46, 24, 17, SAND)
    return (
        gets
        + gives
        + food
        + grip(cast.FAY, 28, 57)
        + grip(cast.HUGH, 50, 57)
        + shape(HEART, RED, Frame(14, 42, 0.55))
    )
