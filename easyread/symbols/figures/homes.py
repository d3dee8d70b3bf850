"""Drawings of homes and of places where people live, stay or go in the day."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    CREAM,
    FOREST,
    GOLD,
    GREY,
    LEMON,
    MINT,
    NAVY,
    PLUM,
    PURPLE,
    RED,
    SAND,
    SKIN_3,
    SKIN_4,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.furniture import cup
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, join, polyline, shape
from easyread.symbols.figures.kit.objects import key
from easyread.symbols.figures.kit.papers import page, pen
from easyread.symbols.figures.kit.places import house
from easyread.symbols.figures.kit.signs import arrow, words


def care_home() -> Drawing:
    """Draw a long house with people at the windows and a worker at the door."""
    walls = box(4, 24, 64, 46, CREAM) + shape("M 1 24 L 12 5 60 5 71 24 Z", RED)
    looks = (wearing(cast.HUGH, NAVY), wearing(cast.ANN, PLUM))
    panes = [
        box(x, 30, 18, 19, SKY) + bust(look, x + 9, 38.6, 0.6, 49)
        for look, x in zip(looks, (7, 47), strict=True)
    ]
    worker = adult(wearing(cast.LEE, MINT), 36, 38, 0.72, Pose(lanyard=True))
    return walls + join(panes) + box(27, 27, 18, 43, WOOD) + worker


def shared_house() -> Drawing:
    """Draw a house with three adults who live in it, each in their own room."""
    roof = shape("M 2 26 L 36 3 L 70 26 Z", PURPLE)
    rooms = (
        box(7, 26, 58, 44, CREAM) + polyline([(36, 26), (36, 48)]) + polyline([(7, 48), (65, 48)])
    )
    up = bust(wearing(cast.BEN, GOLD), 21.5, 34, 0.66, 47) + bust(
        wearing(cast.INA, RED), 50.5, 34, 0.66, 47
    )
    return roof + rooms + up + bust(wearing(cast.KIM, SKY), 36, 56.5, 0.66, 69.4)


def support_at_home() -> Drawing:
    """Draw a worker and an adult with hot drinks inside a house."""
    home = shape("M 2 28 L 36 3 L 70 28", CREAM) + box(6, 28, 60, 42, CREAM)
    left = adult(wearing(cast.MAY, PURPLE), 21, 35, 0.82, Pose(turn=0.6))
    right = adult(wearing(cast.PAT, SKY), 51, 35, 0.82, Pose(turn=-0.6, lanyard=True))
    return shape("M 2 28 L 36 3 L 70 28 Z", RED) + home[1:] + left + right


def day_centre() -> Drawing:
    """Draw a wide building with a paint brush, a ball and a mug on its front."""
    walls = box(2, 20, 68, 50, MINT) + box(2, 8, 68, 12, TEAL)
    panels = [box(x, 25, 19, 20, WHITE) for x in (5.5, 26.5, 47.5)]
    ball = circle(36, 35, 7, GOLD) + shape("M 29 35 Q 36 31 43 35 M 36 28 Q 40 35 36 42")
    things = pen((9.5, 42), (20, 28), RED, 5) + ball + cup(56, 30, 0.75, SKY)
    doors = box(26, 50, 20, 20, WOOD) + polyline([(36, 50), (36, 70)])
    return walls + join(panels) + things + doors


def prison() -> Drawing:
    """Draw a grey building with bars in its windows and a high gate."""
    walls = box(3, 10, 66, 60, GREY) + shape(
        "M 3 10 L 3 4 13 4 13 10 M 59 10 L 59 4 69 4 69 10", GREY
    )
    panes = [_barred(x, 18, 18, 16) for x in (9, 45)]
    gate = box(24, 40, 24, 30, SLATE) + join([polyline([(x, 40), (x, 70)]) for x in (30, 36, 42)])
    return walls + join(panes) + gate


def _barred(x: float, y: float, width: float, height: float) -> Drawing:
    bars = [polyline([(x + width * at, y), (x + width * at, y + height)]) for at in (0.33, 0.67)]
    return box(x, y, width, height, WHITE) + join(bars)


def landlord() -> Drawing:
    """Draw an adult with keys in front of a house."""
    owner = adult(wearing(cast.GURJIT, NAVY), 50, 21, 0.95, Pose(left=Reach(35, 44, "none")))
    return house(2, 6, 42, 64) + owner + key(29, 44, 0.9, 90) + grip(cast.GURJIT, 34, 43)


def tenancy() -> Drawing:
    """Draw a signed paper with a house on it, and a key."""
    sheet = page(4, 3, 46, 66) + house(13, 9, 28, 25) + words(12, 42, 30, 2, 7)
    signed = shape("M 12 61 C 16 54 18 66 22 59 C 25 55 27 64 33 59")
    return sheet + signed + key(57, 34, 1.25, 90)


def move_house() -> Drawing:
    """Draw two houses, an arrow from one to the other, and a packed box."""
    homes = house(1, 18, 29, 36, wall=SKY, roof=PURPLE) + house(42, 18, 29, 36)
    load = box(24, 47, 24, 22, SAND) + box(32, 47, 8, 8, WOOD)
    return homes + load + arrow((19, 11), (53, 11), 5, FOREST)


def social_care() -> Drawing:
    """Draw an adult in a house that stands on two open hands."""
    home = box(20, 20, 32, 29, CREAM) + shape("M 13 20 L 36 2 L 59 20 Z", RED)
    person = bust(wearing(cast.CARL, LEMON), 36, 30, 0.78, 49)
    palms = [
        shape(
            "M 36 70 L 36 62 C 32 54 22 50 17 53 C 13 50 13 44 12 38 C 11 33 4 33 3 38 "
            "L 3 50 C 4 60 12 66 16 70 Z",
            skin,
            Frame(72 if flip else 0, 0, flip=flip),
        )
        for skin, flip in ((SKIN_4, False), (SKIN_3, True))
    ]
    return home + join(palms) + person
