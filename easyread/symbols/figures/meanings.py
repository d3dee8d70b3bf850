"""Drawings of plain ideas that sentences turn on: share, explain, remember, big, easy."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, from_behind, standing
from easyread.symbols.figures.kit.arms import Reach, grip
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
    LILAC,
    NAVY,
    PLUM,
    PURPLE,
    RED,
    SAND,
    SKY,
    TEAL,
    WHITE,
)
from easyread.symbols.figures.kit.gaps import sweat
from easyread.symbols.figures.kit.heads import FROWN, GRIN, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, dot, join, shape
from easyread.symbols.figures.kit.objects import key, padlock
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.places import house
from easyread.symbols.figures.kit.signs import (
    HEART,
    arrow,
    clock,
    dots,
    light_bulb,
    speech,
    thought,
    tick,
)


def talk() -> Drawing:
    """Draw two adults who talk to each other, with a bubble each."""
    left = adult(wearing(cast.LEE, SKY), 16, 40, 0.95, Pose(turn=0.8, mouth=TALK))
    right = adult(wearing(cast.FAY, PLUM), 56, 40, 0.95, Pose(turn=-0.8, mouth=GRIN))
    one = speech(3, 3, 33, 20, (17, 30)) + dots(19.5, 13, 7, 2)
    return left + right + one + speech(40, 9, 29, 16, (55, 30), SKY) + dots(54.5, 17, 6, 1.8)


def explain() -> Drawing:
    """Draw an adult who points at a picture and speaks, while another nods."""
    look = wearing(cast.CARL, LEMON)
    speaker = adult(look, 16, 36, 0.9, Pose(turn=0.7, mouth=TALK, right=Reach(31, 57, "pointing")))
    hears = adult(wearing(cast.MAY, PURPLE), 57, 36, 0.9, Pose(turn=-0.6))
    sheet = page(28, 44, 22, 26) + house(32, 48, 14, 16)
    bubble = speech(3, 2, 34, 19, (17, 27)) + light_bulb(20, 11.6, 0.55)
    return hears + sheet + speaker + bubble + tick(57, 12, 1.2)


def share() -> Drawing:
    """Draw two adults with one pizza that is cut into equal parts."""
    left = adult(wearing(cast.BEN, NAVY), 15, 18, 0.88, Pose(turn=0.6))
    right = adult(wearing(cast.DINA, LILAC), 57, 18, 0.88, Pose(turn=-0.6))
    halves = shape("M 33 39 L 33 69 C 12 69 12 39 33 39 Z", GOLD) + shape(
        "M 39 39 L 39 69 C 60 69 60 39 39 39 Z", GOLD
    )
    tops = join([dot(x, y, 2.4, fill=RED) for x, y in ((27, 48), (25, 59), (45, 48), (47, 59))])
    return left + right + halves + tops + grip(cast.BEN, 17, 56) + grip(cast.DINA, 55, 56)


def respect() -> Drawing:
    """Draw an adult who listens with a hand on the heart to an adult who speaks."""
    speaker = adult(wearing(cast.JO, TEAL), 16, 33, 0.95, Pose(turn=0.8, mouth=TALK))
    hears = adult(
        wearing(cast.GURJIT, SAND),
        54,
        30,
        0.95,
        Pose(turn=-0.8, left=Reach(53, 55, "none", (41, 57))),
    )
    heart = shape(HEART, RED, Frame(54, 9, 0.85))
    return (
        speaker
        + hears
        + grip(cast.GURJIT, 55, 53, 1.05)
        + speech(2, 2, 34, 17, (18, 25))
        + dots(19, 10, 7, 2)
        + heart
    )


def quick() -> Drawing:
    """Draw a clock with lines of speed."""
    lines = [bar([(3, y), (x, y)], 4, CHARCOAL) for y, x in ((22, 18), (38, 14), (54, 18))]
    return join(lines) + clock(46, 38, 24, 0, 12) + box(42, 6, 8, 8, GREY)


def remember() -> Drawing:
    """Draw an adult who points to the head, with a string tied round a finger."""
    look = wearing(cast.ANN, TEAL)
    person = adult(look, 24, 38, 1.05, Pose(turn=0.3, right=Reach(34, 36, "pointing", (44, 58))))
    bubble = thought(Frame(48, 15, 0.46), [(38, 32), (34, 34)])
    return person + bubble + box(40, 7, 17, 18, WHITE) + box(40, 7, 17, 6, BLUE) + tick(49, 18, 0.8)


def big() -> Drawing:
    """Draw a big blue square beside a small one, with an arrow at the big one."""
    squares = box(20, 2, 50, 50, BLUE) + box(2, 56, 14, 14, WHITE)
    return squares + arrow((45, 71), (45, 55), 5, FOREST)


def small() -> Drawing:
    """Draw a small blue square beside a big one, with an arrow at the small one."""
    squares = box(20, 2, 50, 50, WHITE) + box(2, 56, 14, 14, BLUE)
    return squares + arrow((42, 63), (19, 63), 5, FOREST)


def part() -> Drawing:
    """Draw a circle with one part coloured."""
    return circle(36, 36, 33, WHITE) + shape("M 36 36 L 36 3 C 54 3 69 18 69 36 Z", RED)


def easy() -> Drawing:
    """Draw an adult who walks with a smile on a flat path."""
    person = standing(
        wearing(cast.KIM, LEMON), 36, 12, 0.58, Pose(mouth=GRIN), feet=((-9, 84), (9, 86))
    )
    return person + box(2, 63, 68, 7, GREEN) + tick(60, 18, 1.3)


def difficult() -> Drawing:
    """Draw an adult who pushes a heavy ball up a steep hill."""
    hill = shape("M 2 70 L 70 70 L 70 22 Z", GREEN)
    ball = circle(45, 24, 14, GREY)
    look = wearing(cast.CARL, RED)
    person = standing(
        look,
        17,
        22,
        0.5,
        Pose(turn=0.8, mouth=FROWN, right=Reach(32, 32, "open")),
        feet=((-14, 86), (10, 74)),
    )
    return hill + person + ball + sweat(10, 6, 0.8)


def problem() -> Drawing:
    """Draw an adult who scratches their head next to a tangled line."""
    look = wearing(cast.LEE, SKY)
    pose = Pose(turn=0.4, mouth=FROWN, left=Reach(15, 28, "none", (8, 50)))
    person = adult(look, 24, 30, 1.05, pose)
    knot = shape(
        "M 40 30 C 50 6 76 30 58 36 C 40 44 40 12 58 12 C 76 16 70 46 54 42 C 40 38 50 20 66 28"
    )
    return person + grip(look, 15, 22) + knot


def solution() -> Drawing:
    """Draw a happy adult with a big key next to a padlock."""
    person = adult(wearing(cast.LEE, SKY), 18, 17, 1.05, Pose(turn=0.5, mouth=GRIN))
    return person + padlock(54, 22, 1.3) + key(37, 56, 1.1)


def show() -> Drawing:
    """Draw an adult who holds up a picture for another to see."""
    look = wearing(cast.PAT, RED)
    shows = adult(look, 16, 22, 0.95, Pose(turn=0.6, right=Reach(34, 36, "none")))
    sees = from_behind(wearing(cast.HUGH, NAVY), 56, 50, 0.9)
    return shows + page(27, 8, 32, 30) + house(34, 12, 18, 21) + grip(look, 30, 38) + sees


def trust() -> Drawing:
    """Draw two adults who shake hands, with a heart between their heads."""
    left = adult(wearing(cast.INA, RED), 15, 21, 0.92, Pose(turn=0.6, right=Reach(35, 49, "none")))
    right = adult(wearing(cast.JO, SKY), 57, 21, 0.92, Pose(turn=-0.6, left=Reach(37, 49, "none")))
    hands = grip(cast.INA, 34, 49, 1.1) + grip(cast.JO, 38, 49.6, 1.1)
    return left + right + hands + shape(HEART, RED, Frame(36, 14, 1))
