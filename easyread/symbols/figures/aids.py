"""Drawings of aids and of bodies: to move safely, to be lifted, to swallow, to be held."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, seated, standing
from easyread.symbols.figures.kit.arms import Reach, grip, hands_to_head
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    GOLD,
    GREY,
    LEMON,
    MINT,
    NAVY,
    ORANGE,
    PALE_GREY,
    PURPLE,
    RED,
    ROSE,
    SKIN_3,
    SKY,
    SLATE,
    TEAL,
    WHITE,
)
from easyread.symbols.figures.kit.furniture import bed, cup, in_bed
from easyread.symbols.figures.kit.heads import FROWN
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.objects import light_rays
from easyread.symbols.figures.kit.signs import arrow


def grab_rail() -> Drawing:
    """Draw an adult in a bathroom who holds a rail on the wall over the bath."""
    wall = box(2, 2, 68, 68, SKY)
    plates = box(33, 23, 5, 12, SLATE) + box(65, 23, 5, 12, SLATE)
    rail = bar([(37, 29), (66, 29)], 5, WHITE)
    look = wearing(cast.HUGH, NAVY)
    person = adult(look, 19, 22, 1, Pose(turn=0.5, right=Reach(45, 34, "none")))
    rim = box(31, 47, 39, 5, WHITE)
    bath = shape("M 33 50 L 70 50 L 70 70 L 37 70 Q 33 64 33 50 Z", WHITE) + rim
    return wall + plates + rail + bath + person + grip(look, 48, 30, 1.2)


def walking_frame() -> Drawing:
    """Draw an older adult who walks with a frame."""
    look = wearing(cast.MAY, PURPLE)
    reaches = Reach(18.5, 38, "none"), Reach(53.5, 38, "none")
    person = standing(look, 36, 11, 0.64, Pose(left=reaches[0], right=reaches[1]))
    sides = [
        bar([(x, 38), (x + lean, 69)], 4.4, GREY)
        + bar([(x - lean, 35), (x + 2 * lean, 35)], 5, SLATE)
        for x, lean in ((19, -4), (53, 4))
    ]
    rungs = bar([(17, 54), (55, 54)], 4.4, GREY)
    return person + rungs + join(sides) + grip(look, 19, 36, 0.9) + grip(look, 53, 36, 0.9)


def hoist() -> Drawing:
    """Draw an adult in the sling of a hoist."""
    base = (
        bar([(10, 64), (66, 64)], 5, SLATE)
        + circle(14, 68, 3, CHARCOAL)
        + circle(62, 68, 3, CHARCOAL)
    )
    mast = bar([(61, 62), (61, 10)], 6, BLUE) + bar([(63, 8), (30, 8)], 6, BLUE)
    hanger = bar([(18, 17), (44, 17)], 4, SLATE) + polyline([(31, 11), (31, 16)])
    straps = polyline([(19, 18), (19, 36)]) + polyline([(43, 18), (45, 46)])
    person = seated(wearing(cast.BEN, GOLD), 30, 28, 0.56, 1)
    cloth = "M 18 36 L 24 38 Q 26 50 36 48 L 46 45 L 46 52 Q 30 60 22 54 Q 16 48 18 36 Z"
    return base + mast + hanger + person + shape(cloth, MINT) + straps


def hug() -> Drawing:
    """Draw two adults who hug."""
    left, right = wearing(cast.INA, GOLD), wearing(cast.KIM, TEAL)
    far = adult(right, 48, 17, 1.1, Pose(turn=-0.8))
    near = adult(left, 24, 15, 1.1, Pose(turn=0.8))
    round_near = bar([(60, 38), (36, 54), (12, 48)], 8, TEAL, softness=8)
    round_far = bar([(17, 39), (36, 41), (59, 33)], 8, GOLD, softness=8)
    hands = grip(left, 61, 32, 1.3), grip(right, 10, 47, 1.3)
    return far + near + round_far + hands[0] + round_near + hands[1]


def swallowing() -> Drawing:
    """Draw a head from the side, with food that goes down the throat."""
    face = (
        "M 26 70 L 26 54 L 17 55 Q 13 53 15 48 L 12 45 L 15 42 L 14 39 L 8 36 L 14 24 "
        "C 14 6 60 2 62 28 C 63 40 57 46 56 54 L 58 70 Z"
    )
    hair = (
        "M 14 22 C 12 2 64 -2 64 28 C 64 38 60 42 57 46 C 54 40 52 34 46 34 C 44 24 30 26 14 22 Z"
    )
    throat = "M 15 43 L 32 40 Q 43 41 43 52 L 43 70 L 35 70 L 35 53 Q 35 49 30 48 L 15 46 Z"
    food = circle(27, 44, 3.6, ORANGE) + circle(39, 57, 3.6, ORANGE)
    drawn = shape(face, SKIN_3) + shape(hair, CHARCOAL) + dot(21, 30, 1.8) + shape(throat, ROSE)
    return drawn + food + arrow((65, 42), (65, 68), 4.4, RED)


def sensory_overload() -> Drawing:
    """Draw an adult with hands over the ears, with bright lights and loud noise all round."""
    look = wearing(cast.JO, LEMON)
    person = adult(look, 36, 34, 1, Pose(mouth=FROWN)) + hands_to_head(look, 36, 34)
    lamp = circle(14.5, 15, 6, GOLD) + light_rays(14.5, 15, 7.5)
    horn = shape("M 50 12 L 55 12 L 63 5 L 63 25 L 55 18 L 50 18 Z", RED) + shape(
        "M 66 10 Q 69 15 66 20"
    )
    zigzag = "M 0 0 L 5 5 L -1 9 L 5 14 L 0 19"
    sharp = shape(zigzag, frame=Frame(9, 36)) + shape(zigzag, frame=Frame(63, 34, flip=True))
    return person + lamp + horn + sharp + shape(zigzag, frame=Frame(36, 2, 0.7))


def ill() -> Drawing:
    """Draw an adult who lies in bed with a thermometer, and a hot drink at the bedside."""
    lying = bed(2, 20, 68, 68) + in_bed(cast.HUGH, 17, 34, 42, SKY, 1, FROWN)
    thermometer = bar([(24, 33), (35, 22)], 3.4, WHITE) + dot(35, 22, 1.8, fill=RED)
    return lying + thermometer + box(50, 18, 18, 4, PALE_GREY) + cup(58, 6, 0.8, RED)
