"""Drawings of people in a person's life and in meetings: what each one is there for."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, from_behind
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CREAM,
    FOREST,
    GOLD,
    GREEN,
    LEMON,
    LILAC,
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
from easyread.symbols.figures.kit.furniture import bench, sitting, table
from easyread.symbols.figures.kit.heads import FROWN, GRIN, TALK
from easyread.symbols.figures.kit.ink import Drawing, box, join, polyline, shape
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.places import door, house
from easyread.symbols.figures.kit.signs import arc_arrow, clock, coin, dots, plus, speech, words


def friend() -> Drawing:
    """Draw two adults who laugh together on a bench."""
    back, seat = bench(3, 25, 66, 50, 70)
    left = sitting(wearing(cast.BEN, ORANGE), 23.5, 13, 0.86, Pose(turn=0.8, mouth=GRIN))
    right = sitting(wearing(cast.EVE, SKY), 48.5, 13, 0.86, Pose(turn=-0.8, mouth=GRIN), PLUM)
    return back + seat + left + right


def neighbour() -> Drawing:
    """Draw two adults in front of their houses, who wave over a fence."""
    homes = house(1, 2, 30, 40) + house(41, 2, 30, 40, wall=SKY, roof=PURPLE)
    left = adult(
        wearing(cast.HUGH, NAVY), 15, 33, 0.78, Pose(turn=0.7, right=Reach(31, 24, "open"))
    )
    right = adult(
        wearing(cast.DINA, ROSE), 57, 33, 0.78, Pose(turn=-0.7, left=Reach(41, 24, "open"))
    )
    posts = [
        shape(f"M {x} 70 L {x} 50 L {x + 4} 45 L {x + 8} 50 L {x + 8} 70 Z", WOOD)
        for x in (22, 32, 42)
    ]
    return homes + left + right + box(19, 55, 34, 5, WOOD) + join(posts)


def mp() -> Drawing:
    """Draw an adult who speaks at a stand in front of a parliament with a clock tower."""
    tower = box(4, 16, 16, 54, SAND) + shape("M 3 16 L 12 2 21 16 Z", WOOD) + clock(12, 25, 5.6)
    hall = box(20, 36, 49, 34, SAND) + shape("M 20 36 L 25 29 30 36 M 59 36 L 64 29 69 36", SAND)
    panes = [box(x, 42, 5, 12, BLUE) for x in (24, 60)]
    speaker = adult(wearing(cast.INA, RED), 43, 20, 0.92, Pose(mouth=TALK))
    stand = shape("M 29 47 L 57 47 53 70 33 70 Z", WOOD) + box(27, 44, 32, 5, WOOD)
    return hall + tower + join(panes) + speaker + stand


def interpreter() -> Drawing:
    """Draw an adult who signs between an adult who speaks and one who watches."""
    talks = adult(wearing(cast.HUGH, NAVY), 12.5, 35, 0.76, Pose(turn=0.8, mouth=TALK))
    watches = adult(wearing(cast.JO, TEAL), 60, 35, 0.76, Pose(turn=-0.8))
    hands = Pose(left=Reach(31, 37, "open", (22, 43)), right=Reach(45, 46, "open", (54, 41)))
    between = adult(wearing(cast.MAY, LEMON), 37, 18, 0.92, hands)
    return talks + watches + between + speech(2, 4, 21, 13, (12, 23)) + dots(12.5, 10.4, 5, 1.5)


def visitor() -> Drawing:
    """Draw an adult with a bag who knocks at a front door."""
    entrance = box(40, 2, 30, 68, CREAM) + door(45, 8, 20, 62, BLUE)
    comes = adult(wearing(cast.GURJIT, SAND), 19, 17, 0.95, Pose(turn=0.8, right=Reach(42, 26)))
    knocks = shape("M 48 19 L 51 16 M 50 24 L 54 23 M 45 15 L 46 11")
    bag = box(3, 50, 20, 19, RED, corner=3) + shape("M 8 50 C 8 41 18 41 18 50")
    return entrance + comes + knocks + bag + grip(cast.GURJIT, 13, 45)


def pharmacist() -> Drawing:
    """Draw an adult behind a counter, with a medicine bottle and a green cross on the wall."""
    wall = box(3, 2, 66, 52, CREAM)
    sign = box(44, 7, 20, 20, WHITE, corner=3) + plus(54, 17, 1.25, GREEN)
    worker = adult(wearing(cast.PAT, WHITE), 24, 20, 0.95, Pose(right=Reach(45, 46, "none")))
    counter = box(2, 55, 68, 15, WOOD)
    bottle = (
        box(45, 37, 14, 18, ORANGE, corner=2)
        + box(47, 32, 10, 6, WHITE)
        + box(45, 43, 14, 7, WHITE)
    )
    return wall + sign + worker + counter + bottle + grip(cast.PAT, 44.5, 47)


def chair() -> Drawing:
    """Draw an adult at the head of a table with a raised hand, while others look."""
    host = adult(
        wearing(cast.ANN, RED), 36, 17, 0.9, Pose(hem=48, right=Reach(57, 13, "open", (54, 31)))
    )
    board = table(8, 42, 56, 66, 8)
    sheet = shape("M 29 46 L 43 46 45 57 27 57 Z", WHITE) + words(32, 50, 8, 2, 4)
    near = from_behind(wearing(cast.CARL, NAVY), 13, 50, 0.72) + from_behind(
        wearing(cast.FAY, FOREST), 59, 50, 0.72
    )
    return host + board + sheet + near


def committee() -> Drawing:
    """Draw four adults behind a long table with name cards."""
    looks = (
        wearing(cast.GURJIT, SAND),
        wearing(cast.FAY, FOREST),
        wearing(cast.CARL, LEMON),
        wearing(cast.MAY, PURPLE),
    )
    heads = ((10.5, 24), (27.5, 20), (44.5, 20), (61.5, 24))
    seats = [adult(look, x, y, 0.68) for look, (x, y) in zip(looks, heads, strict=True)]
    board = box(1, 46, 70, 24, WOOD) + polyline([(1, 54), (71, 54)])
    cards = [shape(f"M {x - 6} 51 L {x - 4} 43 {x + 4} 43 {x + 6} 51 Z", WHITE) for x, _ in heads]
    return join(seats) + board + join(cards)


def role() -> Drawing:
    """Draw three adults who each hold a different task card."""
    looks = (wearing(cast.BEN, GOLD), wearing(cast.EVE, SKY), wearing(cast.HUGH, MINT))
    spots = ((12.5, 26), (36, 18), (59.5, 26))
    adults = [adult(look, x, y, 0.76) for look, (x, y) in zip(looks, spots, strict=True)]
    cards = [page(x - 9, y + 22, 18, 21) for x, y in spots]
    marks = coin(12.5, 58.5, 6) + speech(30, 45, 12, 9, (33, 60), SKY) + clock(59.5, 58.5, 6.2)
    hands = [grip(look, x - 8, y + 34, 0.8) for look, (x, y) in zip(looks, spots, strict=True)]
    return join(adults) + join(cards) + marks + join(hands)


def turn_taking() -> Drawing:
    """Draw two adults, one of whom speaks, with arrows that go from one to the other and back."""
    left = adult(wearing(cast.KIM, LEMON), 14, 37, 0.88, Pose(turn=0.8, mouth=TALK))
    right = adult(wearing(cast.LEE, LILAC), 58, 37, 0.88, Pose(turn=-0.8))
    bubble = speech(3, 2, 36, 18, (16, 26)) + dots(21, 11, 7, 2)
    swap = arc_arrow(36, 43, 9.5, 200, 125, FOREST) + arc_arrow(36, 49, 9.5, 20, 125, FOREST)
    return left + right + bubble + swap


def bullying() -> Drawing:
    """Draw two adults who point and laugh at an unhappy adult."""
    near = Pose(turn=0.9, mouth=GRIN, right=Reach(40, 45, "pointing"))
    far = Pose(turn=0.9, mouth=GRIN, right=Reach(47, 27, "pointing"))
    second = adult(wearing(cast.CARL, ORANGE), 26, 14, 0.74, far)
    first = adult(wearing(cast.FAY, NAVY), 12.5, 30, 0.76, near)
    return second + first + adult(wearing(cast.HUGH, SKY), 59, 41, 0.84, Pose(mouth=FROWN))
