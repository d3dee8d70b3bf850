"""Drawings of papers: forms, letters, tests and what to do with them."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust
from easyread.symbols.figures.kit.arms import writing_hand
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
    LILAC,
    NAVY,
    PLUM,
    RED,
    ROSE,
    SKIN_4,
    SKY,
    SLATE,
    TEAL,
    WHITE,
)
from easyread.symbols.figures.kit.furniture import table
from easyread.symbols.figures.kit.heads import TALK
from easyread.symbols.figures.kit.ink import Drawing, box, circle, join, polyline, shape
from easyread.symbols.figures.kit.papers import envelope, page, pen
from easyread.symbols.figures.kit.places import house
from easyread.symbols.figures.kit.signs import arrow, clock, plus, speech, thin_tick, tick, words


def agenda() -> Drawing:
    """Draw a list of points joined by a line, with a clock."""
    spots = [circle(17, y, 4, BLUE) + words(26, y, 20, 1) for y in (17, 35, 53)]
    line = polyline([(17, 17), (17, 53)])
    return page(6, 3, 50, 66) + line + join(spots) + clock(57, 56, 13)


def assessment() -> Drawing:
    """Draw two adults at a table with a form with ticks between them."""
    asks = adult(wearing(cast.GURJIT, NAVY), 14, 17, 0.85, Pose(turn=0.7, lanyard=True, hem=56))
    answers = adult(wearing(cast.MAY, LILAC), 58, 17, 0.85, Pose(turn=-0.7, hem=56))
    sheet = page(23, 30, 26, 34)
    rows = [box(27, y, 6, 6, WHITE) + words(37, y + 3, 8, 1) for y in (36, 46, 56)]
    ticks = thin_tick(30, 38.6, 0.9) + thin_tick(30, 48.6, 0.9)
    return asks + answers + table(2, 48, 68, 70, 8) + sheet + join(rows) + ticks


def results() -> Drawing:
    """Draw a page with a chart and a tick."""
    bars = box(15, 27, 8, 14, BLUE) + box(26, 18, 8, 23, GOLD) + box(37, 12, 8, 29, RED)
    return (
        page(6, 3, 48, 66)
        + bars
        + polyline([(12, 41), (48, 41)])
        + words(14, 52, 20, 2, 8)
        + tick(54, 55, 2)
    )


def example() -> Drawing:
    """Draw a page that is filled in, and an arrow to a page that is still empty."""
    done = page(2, 6, 31, 44, LEMON) + house(9, 10, 17, 18) + words(9, 36, 17, 2, 7)
    empty = page(42, 25, 28, 44)
    return done + arrow((22, 60), (40, 60), 5, FOREST) + empty


def large_print() -> Drawing:
    """Draw a page with small lines, an arrow, and a page with large lines."""
    small = page(2, 22, 22, 30) + join(
        [polyline([(6, y), (20, y)], line=1.6) for y in (29, 34, 39, 44)]
    )
    lines = join([bar([(47, y), (65, y)], 4, CHARCOAL) for y in (16, 29, 42)]) + bar(
        [(47, 55), (56, 55)], 4, CHARCOAL
    )
    return small + arrow((26, 37), (40, 37), 5, FOREST) + page(41, 3, 29, 66) + lines


def language() -> Drawing:
    """Draw two adults with bubbles that hold two kinds of writing."""
    left = adult(wearing(cast.JO, TEAL), 15, 43, 0.92, Pose(turn=0.6, mouth=TALK))
    right = adult(wearing(cast.DINA, ROSE), 57, 43, 0.92, Pose(turn=-0.6, mouth=TALK))
    one = speech(2, 2, 32, 25, (16, 33)) + shape("M 8 11 L 28 11 M 8 19 L 20 19")
    loops = (
        "M 42 10 Q 45 16 48 10 Q 51 4 54 10 Q 57 16 60 10 L 64 10 M 42 20 Q 45 "
        "26 48 20 Q 51 14 54 20"
    )
    return left + right + one + speech(37, 2, 33, 27, (56, 33), SKY) + shape(loops)


def hospital_passport() -> Drawing:
    """Draw a booklet with an adult and a cross on its cover."""
    cover = box(10, 2, 52, 68, BLUE, corner=3) + polyline([(18, 2), (18, 70)])
    photo = box(25, 9, 30, 32, WHITE) + bust(wearing(cast.BEN, GOLD), 40, 22, 0.92, 41)
    return cover + photo + plus(40, 56, 1.4, WHITE)


def sign_here() -> Drawing:
    """Draw a hand with a pen that signs on a line."""
    sheet = page(2, 3, 56, 66) + words(10, 13, 32, 3, 8) + polyline([(8, 57), (48, 57)])
    signed = shape("M 8 51 C 11 40 14 58 17 48 C 19 44 20 52 23 49")
    return sheet + signed + writing_hand((24, 49), SKIN_4, PLUM, pen((24, 49), (44, 13)))


def tick_one() -> Drawing:
    """Draw three boxes, of which one has a tick."""
    boxes = [box(6, y, 17, 17, WHITE, corner=2) + words(32, y + 8, 34, 1) for y in (3, 27.5, 52)]
    return join(boxes) + tick(16, 34, 1.7)


def send_by_email() -> Drawing:
    """Draw a computer with an envelope that flies out of it."""
    screen = box(2, 12, 46, 34, SLATE, corner=3) + box(6, 16, 38, 26, SKY)
    stand = box(19, 46, 12, 9, GREY) + box(10, 55, 30, 5, GREY)
    return screen + stand + arrow((12, 29), (40, 29), 6, FOREST) + envelope(40, 18, 30, 22)


def add_photo() -> Drawing:
    """Draw a form with a photograph of an adult in its corner."""
    photo = box(14, 10, 24, 27, SKY) + bust(wearing(cast.EVE, RED), 26, 22, 0.74, 37)
    return page(6, 3, 60, 66, lines=(0.66, 0.8)) + photo + words(45, 18, 12, 2, 9)


def copy() -> Drawing:
    """Draw a page and the same page again."""
    return page(4, 3, 40, 48, CREAM) + page(26, 21, 42, 48, lines=(0.25, 0.45, 0.65))
