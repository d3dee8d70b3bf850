"""Drawings of groups: who belongs, who has power, how people are joined."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import WORKING, Pose, adult, bust, from_behind
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    CREAM,
    FOREST,
    GOLD,
    GREEN,
    LEMON,
    MINT,
    NAVY,
    ORANGE,
    PLUM,
    PURPLE,
    RED,
    ROSE,
    SAND,
    SKY,
    TEAL,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.heads import FROWN, GRIN, LEVEL
from easyread.symbols.figures.kit.ink import Drawing, box, circle, join, polyline, shape
from easyread.symbols.figures.kit.objects import steering_wheel
from easyread.symbols.figures.kit.places import bricks, building, house
from easyread.symbols.figures.kit.signs import arc_arrow, arrow, plus


def group() -> Drawing:
    """Draw six adults who sit in a circle."""
    far = bust(cast.KIM, 25, 12, 0.62, 27) + bust(wearing(cast.CARL, RED), 47, 12, 0.62, 27)
    sides = bust(cast.MAY, 11, 30, 0.62, 45, Pose(turn=1)) + bust(
        wearing(cast.JO, LEMON), 61, 30, 0.62, 45, Pose(turn=-1)
    )
    rug = shape("M 36 28 C 54 28 54 48 36 48 C 18 48 18 28 36 28 Z", MINT)
    near = from_behind(cast.FAY, 25, 53, 0.66, 70) + from_behind(
        wearing(cast.HUGH, SKY), 47, 53, 0.66, 70
    )
    return rug + far + sides + near


def team() -> Drawing:
    """Draw four adults shoulder to shoulder, with lanyards."""
    behind = Pose(lanyard=True, hem=64)
    back = adult(cast.GURJIT, 26, 15, 0.78, behind) + adult(cast.FAY, 47, 15, 0.78, behind)
    front = adult(wearing(cast.CARL, LEMON), 14.5, 35, 0.88, WORKING)
    return back + front + adult(wearing(cast.ANN, PLUM), 57.5, 35, 0.88, WORKING)


def community() -> Drawing:
    """Draw houses, a shop and different adults."""
    homes = house(2, 3, 24, 32) + house(48, 6, 22, 29, wall=SKY, roof=PURPLE)
    shop = box(27, 12, 20, 23, CREAM) + shape("M 25 12 L 49 12 49 19 25 19 Z", GREEN)
    people_in_front = [
        adult(wearing(cast.GURJIT, SAND), 13, 40, 0.68),
        adult(wearing(cast.MAY, PURPLE), 59, 40, 0.68),
        adult(wearing(cast.KIM, LEMON), 36, 38, 0.72),
    ]
    return homes + shop + join(people_in_front)


def organisation() -> Drawing:
    """Draw an office building with people at work in front of it."""
    office = building(12, 3, 48, 44, rows=2, columns=4)
    workers = [
        adult(wearing(cast.JO, TEAL), 13, 38, 0.74, WORKING),
        adult(wearing(cast.CARL, LEMON), 59, 38, 0.74, WORKING),
        adult(wearing(cast.DINA, PLUM), 36, 40, 0.74, WORKING),
    ]
    return office + join(workers)


def networks() -> Drawing:
    """Draw five adults joined by lines."""
    ends = [(13, 12), (59, 12), (13, 49), (59, 49)]
    lines = join([polyline([(36, 32), end]) for end in ends])
    looks = [wearing(cast.KIM, LEMON), cast.HUGH, cast.INA, wearing(cast.FAY, FOREST)]
    outer = [bust(look, x, y, 0.72, y + 20) for look, (x, y) in zip(looks, ends, strict=True)]
    return lines + join(outer) + bust(wearing(cast.LEE, ORANGE), 36, 29, 0.8, 50)


def system() -> Drawing:
    """Draw a hospital, an office, a home and a surgery joined in a ring."""
    ring = circle(36, 37, 23)
    hospital = box(3, 4, 28, 25, WHITE) + plus(17, 16, 1.1, BLUE)
    office = building(44, 4, 24, 26)
    surgery = box(44, 48, 25, 21, MINT) + plus(52, 57, 0.8, WHITE) + box(59, 56, 6, 13, WOOD)
    return ring + hospital + office + house(3, 42, 27, 27) + surgery


def service() -> Drawing:
    """Draw a person who gets help from a worker at a desk."""
    awning = shape("M 31 3 L 70 3 70 12 31 12 Z", RED) + shape("M 44 3 L 44 12 M 57 3 L 57 12")
    hatch = box(34, 12, 33, 50, CREAM)
    worker = adult(wearing(cast.PAT, SKY), 52, 29, 0.86, Pose(turn=-0.6, lanyard=True))
    desk = box(33, 55, 37, 15, WOOD)
    person = adult(
        wearing(cast.HUGH, NAVY), 15, 21, 0.92, Pose(turn=0.8, right=Reach(34, 47, "open"))
    )
    return hatch + awning + worker + desk + person


def include() -> Drawing:
    """Draw a circle of adults with a gap, and one adult who is welcomed in."""
    ring = shape("M 20 16 C 34 -4 70 2 70 36 C 70 70 34 76 20 56", MINT)
    circle_of_adults = [
        bust(wearing(cast.KIM, SKY), 43, 14, 0.66, 29),
        bust(wearing(cast.LEE, LEMON), 58, 35, 0.66, 50, Pose(turn=-0.6)),
        bust(wearing(cast.CARL, PURPLE), 41, 50, 0.66, 65),
    ]
    newcomer = bust(wearing(cast.HUGH, NAVY), 12, 32, 0.76, 51, Pose(turn=0.6, mouth=GRIN))
    return ring + join(circle_of_adults) + arrow((25, 36), (43, 36), 4.4, FOREST) + newcomer


def excluded() -> Drawing:
    """Draw a circle of adults and one adult left alone outside."""
    circle_of_adults = [
        bust(wearing(cast.KIM, SKY), 45, 19, 0.66, 34),
        bust(wearing(cast.LEE, LEMON), 35.5, 39, 0.66, 54),
        bust(wearing(cast.CARL, PURPLE), 54.5, 39, 0.66, 54),
    ]
    alone = bust(wearing(cast.HUGH, NAVY), 11.5, 49, 0.74, 69, Pose(mouth=FROWN))
    return circle(45, 34.5, 25, MINT) + join(circle_of_adults) + alone


def equal() -> Drawing:
    """Draw two different adults at the same height with an equals sign between."""
    left = adult(wearing(cast.GURJIT, SAND), 14, 17, 0.82)
    right = adult(wearing(cast.FAY, FOREST), 58, 17, 0.82)
    return left + right + box(30, 33, 12, 5, CHARCOAL) + box(30, 42, 12, 5, CHARCOAL)


def power() -> Drawing:
    """Draw an adult with both hands on a steering wheel."""
    look = wearing(cast.EVE, RED)
    pose = Pose(
        left=Reach(24, 46, "none", elbow=(18, 50)), right=Reach(48, 46, "none", elbow=(54, 50))
    )
    hands = grip(look, 24.5, 43.5, 1.1) + grip(look, 47.5, 43.5, 1.1)
    return adult(look, 36, 15, 1, pose) + steering_wheel(36, 53, 16) + hands


def share_power() -> Drawing:
    """Draw two adults with their hands on one steering wheel."""
    left, right = wearing(cast.BEN, GOLD), wearing(cast.MAY, PURPLE)
    adults = adult(left, 16, 19, 0.95, Pose(turn=0.4, right=Reach(25, 42, "none"))) + adult(
        right, 56, 19, 0.95, Pose(turn=-0.4, left=Reach(47, 42, "none"))
    )
    return adults + steering_wheel(36, 53, 16) + grip(left, 24, 45) + grip(right, 48, 45)


def culture() -> Drawing:
    """Draw a group inside arrows that go round and round."""
    loop = arc_arrow(36, 37, 30, 200, 130, BLUE) + arc_arrow(36, 37, 30, 20, 130, BLUE)
    adults = bust(wearing(cast.GURJIT, SAND), 24, 28, 0.66, 46) + bust(
        wearing(cast.FAY, FOREST), 48, 28, 0.66, 46
    )
    return loop + adults + bust(wearing(cast.CARL, LEMON), 36, 36, 0.74, 55)


def joined_up() -> Drawing:
    """Draw two teams in one room who join hands."""
    room = box(2, 2, 68, 68, CREAM)
    back = adult(wearing(cast.KIM, RED), 13, 18, 0.7) + adult(wearing(cast.HUGH, NAVY), 59, 18, 0.7)
    left = adult(
        wearing(cast.CARL, LEMON), 20, 30, 0.84, Pose(turn=0.5, right=Reach(35, 55, "none"))
    )
    right = adult(
        wearing(cast.INA, PURPLE), 52, 30, 0.84, Pose(turn=-0.5, left=Reach(37, 55, "none"))
    )
    return room + back + left + right + grip(cast.CARL, 34.5, 55) + grip(cast.INA, 37.5, 55.5)


def silo_working() -> Drawing:
    """Draw two teams in two boxes with a wall between them, who look away from each other."""
    rooms = box(2, 8, 30, 62, CREAM) + box(40, 8, 30, 62, SKY) + bricks(29, 2, 14, 68, 8)
    away_left, away_right = Pose(turn=-1, mouth=LEVEL), Pose(turn=1, mouth=LEVEL)
    left = bust(wearing(cast.PAT, RED), 16, 20, 0.74, 37, away_left) + bust(
        wearing(cast.CARL, LEMON), 16, 51, 0.74, 69, away_left
    )
    right = bust(wearing(cast.HUGH, NAVY), 56, 20, 0.74, 37, away_right) + bust(
        wearing(cast.MAY, PURPLE), 56, 53, 0.74, 69, away_right
    )
    return rooms + left + right


def safe_space() -> Drawing:
    """Draw adults together inside a sheltering shield."""
    shield = shape(
        "M 36 2 C 48 7 58 8 68 8 L 68 34 C 68 52 54 64 36 70 C 18 "
        "64 4 52 4 34 L 4 8 C 14 8 24 7 36 2 Z",
        MINT,
    )
    sides = bust(wearing(cast.KIM, SKY), 19, 26, 0.72, 46) + bust(
        wearing(cast.CARL, NAVY), 53, 26, 0.72, 46
    )
    return shield + sides + bust(wearing(cast.DINA, ROSE), 36, 34, 0.84, 56)
