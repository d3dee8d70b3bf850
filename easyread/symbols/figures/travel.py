"""Drawings of getting about: buses, ramps, lifts and help on the way."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust, wheelchair_user
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    FOREST,
    GOLD,
    GREEN,
    GREY,
    LEMON,
    MINT,
    PURPLE,
    RED,
    SKY,
    WHITE,
)
from easyread.symbols.figures.kit.ink import Drawing, box, circle, dot, polyline, shape
from easyread.symbols.figures.kit.signs import arrow


def bus_pass() -> Drawing:
    """Draw a card with a bus and an adult's face."""
    card = box(2, 10, 68, 52, MINT, corner=5)
    photo = box(8, 20, 24, 28, WHITE) + bust(wearing(cast.BEN, GOLD), 20, 32, 0.74, 48)
    bus = box(38, 22, 27, 20, RED, corner=3) + box(41, 26, 9, 8, SKY) + box(53, 26, 9, 8, SKY)
    wheels = circle(44, 43, 4, CHARCOAL) + circle(59, 43, 4, CHARCOAL)
    return card + photo + bus + wheels + polyline([(38, 54), (62, 54)])


def ramp() -> Drawing:
    """Draw a wheelchair user on a ramp up to a door."""
    slope = shape("M 2 70 L 50 56 L 70 56 L 70 70 Z", GREY)
    return (
        box(52, 12, 18, 44, GREEN)
        + dot(56, 36, 1.6)
        + slope
        + wheelchair_user(wearing(cast.EVE, GOLD), 25, 17, 0.66, 1)
    )


def accessible_lift() -> Drawing:
    """Draw a lift with a wheelchair user in it and arrows up and down."""
    cabin = box(2, 3, 46, 67, GREY) + box(7, 9, 36, 61, WHITE)
    rider = wheelchair_user(wearing(cast.HUGH, LEMON), 24, 25, 0.6, 1)
    return (
        cabin + rider + arrow((60, 32), (60, 6), 6, FOREST) + arrow((60, 40), (60, 66), 6, FOREST)
    )


def travel_help() -> Drawing:
    """Draw two adults who wait at a bus stop together."""
    stop = bar([(61, 70), (61, 18)], 4, GREY) + box(51, 2, 20, 20, RED, corner=3)
    sign = box(55, 6, 12, 9, WHITE) + dot(58, 17, 1.6) + dot(64, 17, 1.6)
    person = adult(wearing(cast.INA, GOLD), 14.5, 22, 0.92, Pose(turn=0.6))
    helper = adult(wearing(cast.PAT, SKY), 39, 22, 0.92, Pose(turn=-0.6, lanyard=True))
    return stop + sign + person + helper


def accessible_car() -> Drawing:
    """Draw a van with a ramp and a wheelchair user."""
    body = shape("M 30 14 L 62 14 L 70 34 L 70 56 L 30 56 Z", BLUE) + shape(
        "M 52 19 L 60 19 65 33 52 33 Z", SKY
    )
    wheels = circle(40, 57, 7, CHARCOAL) + circle(61, 57, 7, CHARCOAL)
    slope = bar([(32, 57), (4, 66)], 4, GREY)
    return body + wheels + slope + wheelchair_user(wearing(cast.MAY, PURPLE), 15, 21, 0.58, 1)
