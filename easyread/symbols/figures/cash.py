"""Drawings of money: what comes in, what goes out, what is kept."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CREAM,
    GOLD,
    LEMON,
    MINT,
    NAVY,
    PLUM,
    RED,
    SAND,
    SKY,
    TEAL,
    WHITE,
)
from easyread.symbols.figures.kit.heads import FROWN, GRIN
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.places import house
from easyread.symbols.figures.kit.signs import coin, pound, words


def benefits() -> Drawing:
    """Draw an adult with an opened letter that shows a pound sign."""
    look = wearing(cast.EVE, TEAL)
    person = adult(look, 36, 15, 0.95, Pose(hem=52))
    back = box(12, 46, 48, 24, SAND)
    letter = page(18, 30, 36, 36) + circle(36, 44, 9, GOLD) + pound(36, 44.6, 0.8)
    front = shape("M 12 48 L 36 63 L 60 48 L 60 70 L 12 70 Z", CREAM)
    return person + back + letter + front + grip(look, 12, 58) + grip(look, 60, 58)


def save_money() -> Drawing:
    """Draw coins that drop into a jar that is half full."""
    jar = shape(
        "M 16 30 L 56 30 56 34 C 62 38 62 44 62 48 L 62 64 Q 62 70 56 70 L 16 70 "
        "Q 10 70 10 64 L 10 48 C 10 44 10 38 16 34 Z",
        SKY,
    )
    heap = join(
        [circle(x, y, 7.4, GOLD) for x, y in ((20, 60), (36, 61), (52, 60), (28, 50), (44, 50))]
    )
    return (
        jar
        + heap
        + coin(36, 13, 11)
        + polyline([(20, 8), (20, 18)])
        + polyline([(52, 8), (52, 18)])
    )


def cost() -> Drawing:
    """Draw a price tag with a pound sign."""
    tag = shape("M 4 36 L 26 10 L 68 10 L 68 62 L 26 62 Z", GOLD) + circle(19, 36, 4.4, WHITE)
    string = shape("M 19 36 C 8 40 10 54 2 56")
    return tag + string + pound(47, 37, 2.3)


def personal_budget() -> Drawing:
    """Draw a purse with an adult's face on it, and coins."""
    wallet = box(3, 30, 66, 40, BLUE, corner=6) + box(3, 30, 66, 10, NAVY, corner=3)
    face = circle(36, 54, 13, WHITE) + bust(wearing(cast.INA, RED), 36, 51, 0.66, 63.5)
    return coin(22, 16, 12) + coin(50, 16, 12) + wallet + face


def bill() -> Drawing:
    """Draw a bill with a marked sum at its end."""
    sheet = shape(
        "M 10 3 L 50 3 L 50 66 L 43 61 L 36.5 66 L 30 61 L 23.5 66 L 17 61 L 10 66 Z", WHITE
    )
    rows = words(17, 14, 14, 1) + words(38, 14, 6, 1) + words(17, 25, 14, 1) + words(38, 25, 6, 1)
    return sheet + rows + polyline([(17, 36), (44, 36)]) + coin(50, 50, 18)


def wages() -> Drawing:
    """Draw an adult at work who is handed a bank note."""
    worker = adult(
        wearing(cast.CARL, LEMON),
        19,
        19,
        0.95,
        Pose(turn=0.5, mouth=GRIN, right=Reach(37, 44, "none")),
    )
    vest = shape("M 13 33 L 14 64 M 25 33 L 24 64", frame=Frame(0, 0))
    pays = adult(wearing(cast.ANN, PLUM), 56, 17, 0.9, Pose(turn=-0.5, left=Reach(44, 50, "none")))
    note = box(27, 40, 28, 16, MINT) + circle(41, 48, 4.4, WHITE)
    return pays + worker + vest[:0] + note + grip(cast.CARL, 29, 50) + grip(cast.ANN, 53, 50)


def debt() -> Drawing:
    """Draw a worried adult with a pile of bills and an empty purse."""
    person = adult(wearing(cast.LEE, MINT), 36, 19, 0.95, Pose(mouth=FROWN))
    bills = [
        shape(f"M 6 {y} L 34 {y} L 34 {y + 5} L 6 {y + 5} Z", WHITE) for y in (64, 59, 54, 49, 44)
    ]
    return person + join(bills) + box(40, 46, 29, 23, RED, corner=5) + dot(54.5, 54, 2)


def rent() -> Drawing:
    """Draw a house and coins that go to it."""
    return house(24, 4, 46, 64) + coin(14, 55, 13)
