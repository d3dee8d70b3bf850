"""Drawings of health care: tests, treatment, medicine, and who gives them."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.clinic import blood, face_mask, gauge, pill_packet, syringe, tooth
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
    ORANGE,
    PALE_GREY,
    RED,
    ROSE,
    SAND,
    SKIN_3,
    SKIN_4,
    SKIN_5,
    SKY,
    TEAL,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.furniture import bed, in_bed
from easyread.symbols.figures.kit.heads import FROWN, GRIN, LEVEL, behind_head, head
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, polyline, shape
from easyread.symbols.figures.kit.papers import calendar, page
from easyread.symbols.figures.kit.signs import arrow, big_cross, clock, plus


def operation() -> Drawing:
    """Draw a surgeon in cap and mask beside an adult who lies under a cover."""
    lamp = polyline([(14, 2), (14, 8)]) + shape("M 8 8 L 20 8 L 26 19 L 2 19 Z", LEMON)
    surgeon = adult(wearing(cast.LEE, TEAL), 45, 17, 0.95, Pose(hem=60))
    cap = shape("M 37 15 C 36 2 54 2 53 15 Q 45 11 37 15 Z", TEAL)
    patient = in_bed(cast.JO, 12.6, 51, 48, SKY, 0.95)
    trolley = (
        box(2, 59, 68, 6, GREY)
        + bar([(12, 65), (12, 70)], 3, GREY)
        + bar([(60, 65), (60, 70)], 3, GREY)
    )
    return lamp + surgeon + cap + face_mask(45, 17, 0.95) + patient + trolley


def blood_pressure() -> Drawing:
    """Draw an arm with a blood pressure cuff that is joined to a dial."""
    arm_ = shape("M 2 22 L 46 22 L 62 30 Q 70 34 66 40 Q 62 44 54 40 L 44 40 L 2 42 Z", SKIN_4)
    cuff = box(12, 17, 24, 30, BLUE, corner=3) + box(29, 17, 7, 30, NAVY)
    tube = polyline([(22, 47), (22, 56), (36, 56)])
    return arm_ + cuff + tube + gauge(52, 56, 14)


def blood_test() -> Drawing:
    """Draw a gloved hand that takes blood from an arm with a needle."""
    lower = shape("M 12 45 L 50 49 C 62 46 70 50 70 58 C 70 66 60 70 50 66 L 12 69 Z", SKIN_3)
    fingers = shape("M 60 54 L 69 55 M 59 60 L 69 60")
    sleeve = box(2, 42, 15, 28, GOLD, corner=2)
    needle = syringe((27, 53), (52, 10), RED, 11)
    glove = shape("M 70 8 L 52 16 C 42 18 38 26 42 30 C 45 33 50 32 54 28 L 70 26 Z", SKY)
    return lower + fingers + sleeve + glove + needle + shape("M 52 21 L 44 20") + blood(14, 8, 1.2)


def get_better() -> Drawing:
    """Draw an adult in bed, an arrow, and the same adult who stands and smiles."""
    look = wearing(cast.KIM, GOLD)
    ill = bed(1, 26, 42, 60) + in_bed(look, 14, 36, 22, SKY, 0.8)
    well = adult(look, 58, 16, 0.86, Pose(mouth=GRIN))
    return ill + arrow((18, 14), (42, 14), 5, FOREST) + well


def cancer() -> Drawing:
    """Draw an adult's body with a magnifying glass that shows a small lump."""
    person = adult(wearing(cast.MAY, LILAC), 27, 19, 1.05)
    glass = bar([(58, 58), (67, 67)], 5.4, WOOD) + circle(46, 46, 16, WHITE)
    lump = shape("M 39 46 C 37 38 47 35 51 40 C 57 44 53 54 46 53 C 41 53 39 50 39 46 Z", RED)
    return person + glass + lump


def diabetes() -> Drawing:
    """Draw a finger with a drop of blood, and a small meter."""
    finger = shape("M 2 30 L 30 30 C 40 30 40 46 30 46 L 2 46 Z", SKIN_5)
    fist = shape("M 2 46 L 24 46 C 30 46 30 58 24 58 L 2 58 Z", SKIN_5)
    nail = shape("M 30 34 Q 35 34 35 38 Q 35 42 30 42 Z", ROSE)
    meter = (
        box(44, 22, 25, 47, NAVY, corner=5) + box(49, 28, 15, 14, MINT) + circle(56.5, 56, 5, WHITE)
    )
    reading = polyline([(52, 38), (55, 34), (58, 36), (61, 32)])
    return fist + finger + nail + meter + reading + blood(36, 45, 0.85)


def epilepsy() -> Drawing:
    """Draw an adult who lies on their side with a cushion, an adult who helps, and a clock."""
    frame = Frame(16, 55, 0.9, angle=-70)
    cushion = box(4, 60, 25, 10, GOLD, corner=4)
    look = cast.KIM
    legs = bar([(46, 62), (56, 54), (68, 64)], 8.5, NAVY, softness=4)
    trunk = shape("M 24 53 C 30 46 46 48 50 58 L 48 69 L 28 69 Q 22 60 24 53 Z", SKY)
    helper = bust(
        wearing(cast.LEE, ORANGE),
        44,
        19,
        0.9,
        44,
        Pose(turn=-0.6, mouth=FROWN, left=Reach(30, 48, "none")),
    )
    return (
        clock(13, 14, 11)
        + helper
        + cushion
        + legs
        + trunk
        + behind_head(look, frame)
        + head(look, frame, 0, LEVEL)
        + grip(cast.LEE, 31, 51)
    )


def no_medicine() -> Drawing:
    """Draw a packet of tablets that is crossed out."""
    return pill_packet(10, 3, 52, 66) + big_cross(5, 5, 67, 67)


def allergy() -> Drawing:
    """Draw an unhappy adult with red spots on the face, and a peanut."""
    person = adult(wearing(cast.JO, MINT), 22, 24, 1.3, Pose(mouth=FROWN))
    spots = [dot(x, y, 1.9, fill=RED) for x, y in ((15.5, 27), (28.4, 28), (19, 18.4), (27, 19))]
    nut = (
        "M 0 -14 C 8 -14 9 -6 5 -1 C 3 1 4 3 5 4 C 10 10 7 17 0 17 C -7 17 -10 "
        "10 -5 4 C -4 3 -3 1 -5 -1 C -9 -6 -8 -14 0 -14 Z"
    )
    peanut = Frame(57, 26, 1.15, angle=24)
    marks = shape(
        "M -3 -8 L -3 -7 M 3 -8 L 3 -7 M 0 -3 L 0 -2 M -3 8 L -3 9 M 3 8 L 3 9 M 0 12 L 0 13",
        frame=peanut,
    )
    return person + join(spots) + shape(nut, SAND, peanut) + marks


def dentist() -> Drawing:
    """Draw a dentist in a mask who holds a small mirror next to a tooth."""
    worker = adult(
        wearing(cast.DINA, SKY), 22, 20, 1.0, Pose(turn=0.4, right=Reach(40, 46, "none"))
    )
    mirror = bar([(41, 50), (53, 34)], 3, GREY) + circle(56, 30, 4.6, WHITE)
    return worker + face_mask(22.6, 20, 1) + tooth(56, 12, 1) + mirror + grip(cast.DINA, 41, 49)


def optician() -> Drawing:
    """Draw an adult in test glasses who looks at a chart of rings."""
    chart = page(40, 3, 30, 50)
    rings = [
        shape("M 3 -3 C -1 -7 -5 -3 -5 0 C -5 4 -1 7 3 3", frame=Frame(x, y, size, angle=turn))
        for x, y, size, turn in (
            (55, 14, 1.3, 90),
            (48.5, 29, 0.85, 180),
            (61.5, 29, 0.85, 270),
            (48, 42, 0.6, 90),
            (55, 42, 0.6, 270),
            (62, 42, 0.6, 180),
        )
    ]
    person = adult(wearing(cast.ANN, NAVY), 19, 24, 1.1, Pose(turn=0.6))
    return chart + join(rings) + person


def hospital() -> Drawing:
    """Draw a large hospital with a blue cross, many windows and wide doors."""
    sides = box(2, 30, 68, 40, PALE_GREY) + box(20, 8, 32, 62, WHITE)
    panes = [box(x, y, 8, 8, BLUE) for x in (7, 57) for y in (36, 51)]
    doors = box(28, 48, 16, 22, SKY) + polyline([(36, 48), (36, 70)])
    return sides + join(panes) + doors + plus(36, 26, 1.9, BLUE)


def gp_surgery() -> Drawing:
    """Draw a small building with a green cross, a door and a ramp."""
    walls = box(14, 26, 44, 42, CREAM) + shape("M 8 26 L 36 6 64 26 Z", TEAL)
    ways = box(38, 42, 14, 26, WOOD) + box(19, 44, 13, 12, SKY)
    ramp = shape("M 50 69 L 50 60 L 71 69 Z", GREY) + polyline(
        [(53, 60), (53, 51), (69, 58), (69, 66)]
    )
    return walls + ways + plus(36, 19, 0.8, WHITE) + ramp


def appointment() -> Drawing:
    """Draw a calendar with a marked day, and a clock."""
    return calendar(3, 5, 50, 56, 4, 3, marked=(6,)) + clock(54, 54, 16)
