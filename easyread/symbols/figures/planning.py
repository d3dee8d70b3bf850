"""Drawings of choices, plans, rules and aims."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, bust
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CREAM,
    FOREST,
    GOLD,
    LEMON,
    LILAC,
    NAVY,
    PLUM,
    PURPLE,
    RED,
    SAND,
    SKY,
    WHITE,
)
from easyread.symbols.figures.kit.ink import (
    Drawing,
    Frame,
    Point,
    box,
    circle,
    join,
    polyline,
    shape,
)
from easyread.symbols.figures.kit.objects import scales
from easyread.symbols.figures.kit.papers import clipboard, open_booklet, page
from easyread.symbols.figures.kit.places import flag, pin
from easyread.symbols.figures.kit.signs import (
    arrow,
    cross,
    light_bulb,
    star,
    thin_tick,
    thought,
    tick,
    words,
)


def decision() -> Drawing:
    """Draw an adult who thinks of two boxes and ticks one."""
    person = adult(wearing(cast.CARL, RED), 17, 37, 0.95, Pose(turn=0.5))
    bubble = thought(Frame(46, 18, 0.5), [(36, 42), (30, 46)])
    boxes = box(31, 13, 12, 12, WHITE) + box(49, 13, 12, 12, WHITE) + tick(56, 17.5, 1.1)
    return person + bubble + boxes


def choice() -> Drawing:
    """Draw an adult who takes one of three different cards."""
    look = wearing(cast.LEE, SKY)
    person = adult(look, 34, 14, 0.95, Pose(turn=0.5, hem=56, right=Reach(53, 44, "none")))
    cards = page(3, 48, 20, 22, CREAM) + page(26, 48, 20, 22, CREAM) + page(49, 40, 20, 24, LEMON)
    marks = (
        circle(13, 59, 5.4, BLUE)
        + shape("M 36 53 L 42 64 30 64 Z", RED)
        + box(53.5, 47, 11, 11, FOREST)
    )
    return person + cards + marks + grip(look, 55, 42)


def plan() -> Drawing:
    """Draw a page with three steps, joined by a line, and ticks."""
    rows = [
        circle(20, y, 4.6, BLUE) + words(29, y, 14, 1) + thin_tick(52, y, 1.2) for y in (18, 36, 54)
    ]
    return page(10, 3, 52, 66) + polyline([(20, 18), (20, 54)]) + join(rows)


def rules() -> Drawing:
    """Draw a list with a row that has a tick and a row that has a cross."""
    return (
        page(9, 3, 54, 66, CREAM)
        + tick(23, 22, 1.4)
        + words(36, 19, 19, 2, 6)
        + cross(23, 51, 1.2)
        + words(36, 48, 19, 2, 6)
    )


def rights() -> Drawing:
    """Draw an adult who holds a card with a tick, and scales."""
    person = adult(wearing(cast.MAY, PURPLE), 19, 19, 0.95, Pose(hem=60))
    card = page(7, 44, 24, 26) + tick(19, 57, 1.2) + grip(cast.MAY, 7, 57) + grip(cast.MAY, 31, 57)
    return person + card + scales(54, 36)


def responsibility() -> Drawing:
    """Draw an adult who points to themselves and holds a task card."""
    look = wearing(cast.INA, LILAC)
    person = adult(look, 25, 17, 1, Pose(left=Reach(18, 47, "pointing", elbow=(8, 53))))
    return person + clipboard(40, 37, 27, 32) + grip(look, 40, 57)


def improve() -> Drawing:
    """Draw steps that go up to a tick."""
    steps = shape("M 3 69 L 3 56 21 56 21 45 39 45 39 34 69 34 69 69 Z", SKY)
    return steps + arrow((6, 44), (36, 18), 5, FOREST) + tick(55, 17, 1.7)


def project() -> Drawing:
    """Draw a folder with a plan in it, and the people of the project."""
    two = bust(wearing(cast.KIM, SKY), 20, 12, 0.76, 34) + bust(
        wearing(cast.LEE, LEMON), 52, 12, 0.76, 34
    )
    sheet = page(22, 26, 28, 30) + thin_tick(30, 34) + words(37, 34, 8, 1)
    folder = shape("M 4 36 L 22 36 L 26 42 L 68 42 L 68 69 L 4 69 Z", GOLD)
    return two + sheet + folder + star(36, 56, 0.8, WHITE)


def knowledge() -> Drawing:
    """Draw an adult with a book and a light bulb."""
    person = adult(wearing(cast.DINA, PLUM), 26, 22, 0.95)
    hands = grip(cast.DINA, 6, 58) + grip(cast.DINA, 46, 58)
    return person + open_booklet(26, 46, 40, 18) + hands + light_bulb(55, 17, 1)


def what_next() -> Drawing:
    """Draw an arrow from a page to a calendar with a marked day."""
    sheet = page(2, 8, 28, 56, lines=(0.2, 0.35, 0.65, 0.8))
    return sheet + _calendar(38, 11, 32, 50) + arrow((14, 36), (44, 36), 7, FOREST)


def _calendar(x: float, y: float, width: float, height: float) -> Drawing:
    """Draw a calendar with one day marked."""
    days = [
        box(x + 8 + 10 * column, y + 17 + 11 * row, 7, 7, RED if row * column == 2 else WHITE)
        for row in range(3)
        for column in range(2)
    ]
    return box(x, y, width, height, WHITE) + box(x, y, width, 10, BLUE) + join(days)


def where_now() -> Drawing:
    """Draw a pin at the start of a path."""
    return _trail() + pin(18, 63, 1.5)


def where_want_to_be() -> Drawing:
    """Draw a flag at the end of a path."""
    return _trail() + flag(48, 39, 34)


def how_get_there() -> Drawing:
    """Draw a path with steps from a pin to a flag."""
    stops = [
        circle(x, y, 3.2, WHITE) for x, y in ((31, 65), (47, 65), (61, 58.5), (47, 52), (35, 46))
    ]
    return _trail() + join(stops) + pin(13, 63, 1.05) + flag(50, 39, 32)


def _trail() -> Drawing:
    """Draw a path that winds from the lower left to the right."""
    turns: list[Point] = [(3, 65), (62, 65), (62, 52), (34, 52), (34, 40), (69, 40)]
    return bar(turns, 9, SAND, softness=8)


def wall_activities() -> Drawing:
    """Draw two adults who put stickers on a wall chart."""
    chart = page(17, 3, 38, 32, CREAM)
    stickers = [
        circle(x, y, 3.4, fill)
        for x, y, fill in (
            (25, 11, RED),
            (36, 11, GOLD),
            (47, 11, BLUE),
            (25, 22, BLUE),
            (36, 22, FOREST),
        )
    ]
    left = adult(
        wearing(cast.BEN, NAVY), 14, 42, 0.85, Pose(turn=0.5, right=Reach(36, 34, "pointing"))
    )
    right = adult(
        wearing(cast.INA, LEMON), 57, 42, 0.85, Pose(turn=-0.5, left=Reach(47, 28, "pointing"))
    )
    return chart + join(stickers) + left + right
