"""Drawings of what people go out for, or have to do with: buses, banks, jobs, tricks."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult
from easyread.symbols.figures.kit.arms import hand
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    CREAM,
    GOLD,
    GREY,
    LEMON,
    LILAC,
    MINT,
    NAVY,
    PALE_GREY,
    RED,
    SKIN_2,
    SKY,
    TEAL,
    WHITE,
)
from easyread.symbols.figures.kit.furniture import table
from easyread.symbols.figures.kit.heads import FROWN, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.signs import big_cross, coin, question_mark, speech


def bus_stop() -> Drawing:
    """Draw the sign of a bus stop beside a red double-decker bus."""
    pole = bar([(10, 70), (10, 8)], 4, GREY) + box(2, 4, 20, 20, WHITE, corner=3)
    sign = box(6, 8, 12, 9, RED) + dot(9, 19, 1.6) + dot(15, 19, 1.6)
    bus = box(28, 5, 41, 58, RED, corner=5) + box(33, 11, 31, 14, SKY) + box(33, 31, 31, 17, SKY)
    lamps = circle(36, 55, 3, LEMON) + circle(61, 55, 3, LEMON)
    wheels = box(31, 63, 8, 7, CHARCOAL) + box(58, 63, 8, 7, CHARCOAL)
    return pole + sign + wheels + bus + lamps


def no_driving() -> Drawing:
    """Draw a car that is crossed out."""
    body = "M 2 54 L 2 42 Q 2 37 9 36 L 16 35 L 25 21 L 48 21 L 58 35 Q 70 36 70 44 L 70 54 Z"
    panes = shape("M 22 35 L 28 26 L 35 26 L 35 35 Z", SKY) + shape(
        "M 39 35 L 39 26 L 46 26 L 52 35 Z", SKY
    )
    wheels = circle(18, 55, 8, CHARCOAL) + circle(54, 55, 8, CHARCOAL)
    return shape(body, BLUE) + panes + wheels + big_cross(6, 8, 66, 66)


def bank() -> Drawing:
    """Draw a bank: a building with pillars, and a pound coin in its gable."""
    gable = shape("M 2 26 L 36 2 L 70 26 Z", CREAM) + coin(36, 17, 8)
    pillars = [box(x, 32, 8, 27, WHITE) for x in (8, 24, 40, 56)]
    walls = box(6, 26, 60, 33, PALE_GREY) + box(4, 26, 64, 6, CREAM)
    return walls + gable + join(pillars) + box(4, 59, 64, 5, CREAM) + box(2, 64, 68, 6, CREAM)


def scam() -> Drawing:
    """Draw a hand that reaches out of a phone and takes a coin from a worried adult."""
    look = wearing(cast.FAY, MINT)
    adult_ = adult(look, 56, 22, 0.95, Pose(turn=-0.5, mouth=FROWN))
    phone = box(2, 4, 28, 64, CHARCOAL, corner=4) + box(6, 10, 20, 50, SKY)
    sleeve = bar([(12, 52), (33, 51)], 12, CHARCOAL)
    fingers = hand(SKIN_2, Frame(34, 51, 2, angle=-4), "closed")
    return adult_ + phone + sleeve + coin(49, 51, 9) + fingers


def interview() -> Drawing:
    """Draw an adult at a table with two adults who ask questions and have papers."""
    asks = adult(wearing(cast.CARL, NAVY), 40, 28, 0.76, Pose(turn=-0.7, mouth=TALK, lanyard=True))
    notes = adult(wearing(cast.DINA, GOLD), 58.5, 29, 0.76, Pose(turn=-0.7, lanyard=True))
    person = adult(wearing(cast.BEN, TEAL), 14.5, 30, 0.88, Pose(turn=0.7))
    papers = page(35, 53, 13, 8) + page(53, 53, 13, 8)
    bubble = speech(14, 2, 22, 15, (35, 26)) + question_mark(25, 9, 0.75)
    return notes + asks + person + table(2, 50, 68, 70, 8) + papers + bubble


def contraception() -> Drawing:
    """Draw a wrapped condom, and a strip of pills with one for each day."""
    wrapper = box(3, 20, 32, 32, LILAC) + circle(19, 36, 11, WHITE) + circle(19, 36, 7, LILAC)
    notches = [polyline([(x, 20), (x, 24)]) + polyline([(x, 48), (x, 52)]) for x in (9, 15, 23, 29)]
    strip = box(41, 3, 28, 66, PALE_GREY, corner=4)
    pills = [circle(x, y, 3.2, RED) for x in (48, 55, 62) for y in (11, 21, 31, 41, 51, 61)]
    return wrapper + join(notches) + strip + join(pills)
