"""Drawings of papers, hands at work and other things."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import adult
from easyread.symbols.figures.kit.arms import grip, writing_hand
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CREAM,
    GOLD,
    GREEN,
    GREY,
    MINT,
    PLUM,
    RED,
    SAND,
    SKIN_3,
    SKIN_5,
    SKY,
    TEAL,
    WHITE,
)
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, shape
from easyread.symbols.figures.kit.objects import padlock
from easyread.symbols.figures.kit.papers import open_booklet, page, pen
from easyread.symbols.figures.kit.places import house
from easyread.symbols.figures.kit.signs import arrow, clock, coin, speech, thin_tick, tick, words


def booklet() -> Drawing:
    """Draw an adult who writes in a booklet."""
    look = wearing(cast.ANN, PLUM)
    person = adult(look, 34, 14, 1)
    pages = open_booklet(34, 46, 56, 20) + words(12, 53, 15, 2, 6)
    return (
        person + pages + pen((43, 60), (58, 42), BLUE) + grip(look, 54, 50, 1.1) + grip(look, 8, 60)
    )


def writing() -> Drawing:
    """Draw a hand with a pen that writes on a page."""
    sheet = page(3, 4, 50, 65) + words(11, 16, 34, 2, 9) + words(11, 34, 12, 1)
    return sheet + writing_hand((24, 43), SKIN_3, TEAL, pen((24, 43), (46, 8)))


def drawing() -> Drawing:
    """Draw a hand that draws a picture of a house."""
    sheet = page(2, 6, 58, 61, CREAM) + house(7, 13, 25, 28, WHITE)
    return sheet + writing_hand((24, 47), SKIN_5, GOLD, pen((24, 47), (47, 13), RED, 6))


def easy_read() -> Drawing:
    """Draw a page with pictures on the left and words on the right."""
    sheet = page(8, 2, 56, 68)
    return (
        sheet
        + house(13, 9, 21, 22)
        + words(40, 14, 18, 3, 6.5)
        + speech(14, 40, 19, 14, (19, 62), SKY)
        + words(40, 44, 18, 3, 6.5)
    )


def private() -> Drawing:
    """Draw a closed folder with a padlock."""
    folder = shape("M 4 12 L 24 12 L 29 19 L 68 19 L 68 66 L 4 66 Z", BLUE)
    return folder + padlock(36, 42, 1.3)


def send_back() -> Drawing:
    """Draw a booklet that goes into an envelope."""
    back = box(6, 34, 60, 35, SAND)
    book = box(18, 3, 36, 48, BLUE) + box(24, 8, 24, 10, WHITE)
    front = shape("M 6 34 L 36 54 L 66 34 L 66 69 L 6 69 Z", CREAM)
    return back + book + arrow((36, 23), (36, 44), 6, WHITE) + front


def definition() -> Drawing:
    """Draw a page with one marked word and a bubble that explains it."""
    sheet = page(3, 3, 40, 66) + box(9, 13, 22, 9, GOLD) + words(9, 34, 27, 4, 9)
    return sheet + speech(35, 12, 35, 32, (28, 19), SKY) + words(42, 21, 20, 3, 7)


def tick_box() -> Drawing:
    """Draw a square with a big tick."""
    return box(3, 13, 56, 56, WHITE, corner=4) + tick(38, 33, 3.8)


def practice() -> Drawing:
    """Draw a pencil and one ticked box."""
    return box(5, 24, 38, 38, WHITE, corner=3) + tick(24, 41, 2) + pen((34, 66), (64, 14), GOLD, 9)


def tool_kit() -> Drawing:
    """Draw an open tool box with a page and a spanner."""
    sheet = (
        page(15, 4, 24, 40)
        + thin_tick(22, 14)
        + words(28, 14, 6, 1)
        + thin_tick(22, 26)
        + words(28, 26, 6, 1)
    )
    spanner = bar([(52, 44), (52, 18)], 6, GREY) + shape(
        "M 46 16 L 46 6 L 50 6 L 50 11 L 54 11 L 54 6 L 58 6 L 58 16 L 54 19 L 50 19 Z", GREY
    )
    return sheet + spanner + box(4, 38, 64, 31, RED, corner=3) + box(29, 46, 14, 8, GOLD)


def money() -> Drawing:
    """Draw a bank note and a pound coin."""
    note = (
        box(3, 8, 60, 34, MINT)
        + circle(33, 25, 9, WHITE)
        + box(8, 13, 6, 6, GREEN)
        + box(52, 31, 6, 6, GREEN)
    )
    return note + coin(50, 50, 19)


def resources() -> Drawing:
    """Draw a clock, a coin, an adult and a spanner."""
    person = adult(wearing(cast.INA, PLUM), 18, 46, 0.95)
    return clock(18, 17, 14) + coin(54, 17, 14) + person + _spanner(54, 38)


def _spanner(x: float, y: float) -> Drawing:
    """Draw a spanner that stands on its handle; x, y is the middle of its top."""
    jaw = "M -10 13 L -10 0 L -4 0 L -4 7 L 4 7 L 4 0 L 10 0 L 10 13 L 5 18 L -5 18 Z"
    return bar([(x, y + 16), (x, y + 32)], 9, GREY) + shape(jaw, GREY, Frame(x, y))
