"""Drawings of what is not there, or not enough of it: a leader, tools, knowledge, the basics."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult
from easyread.symbols.figures.kit.arms import Reach, grip, hands_to_head
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    CHARCOAL,
    CREAM,
    GOLD,
    GREY,
    LEMON,
    NAVY,
    ORANGE,
    PALE_GREY,
    PLUM,
    RED,
    SKY,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.furniture import table
from easyread.symbols.figures.kit.gaps import big_question_mark, broken_ring, dashes, gap
from easyread.symbols.figures.kit.heads import FROWN, LEVEL, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, Point, box, dot, join, pair, shape
from easyread.symbols.figures.kit.papers import clipboard, page
from easyread.symbols.figures.kit.signs import (
    arrow,
    cross,
    dots,
    speech,
    thin_tick,
    thought,
    tick,
    words,
)

_GHOST = "M 20 44 L 20 29 L 27 23 L 45 23 L 52 29 L 52 44 Z"


def no_leader() -> Drawing:
    """Draw adults at a table, and a crossed-out empty place where a leader would sit."""
    ghost = dot(36, 12, 9, fill=PALE_GREY) + shape(_GHOST, PALE_GREY, line=0)
    outline: list[Point] = [(20, 44), (20, 29), (27, 23), (45, 23), (52, 29), (52, 44)]
    around = broken_ring(36, 12, 9) + dashes(outline)
    left = adult(wearing(cast.FAY, NAVY), 12, 34, 0.74, Pose(turn=0.8, mouth=LEVEL))
    right = adult(wearing(cast.CARL, LEMON), 60, 34, 0.74, Pose(turn=-0.8, mouth=LEVEL))
    return ghost + around + cross(36, 33, 1.3) + table(10, 44, 52, 69, 8) + left + right


def not_knowing() -> Drawing:
    """Draw an adult who shrugs under a big question mark, with a closed book."""
    pose = Pose(mouth=FROWN, left=Reach(7, 37, "open"), right=Reach(47, 37, "open"))
    person = adult(wearing(cast.LEE, SKY), 27, 20, 1, pose)
    book = box(51, 46, 18, 23, RED, corner=2) + shape("M 55.4 46 L 55.4 69")
    return person + book + box(59, 51, 6, 6, WHITE) + big_question_mark(59, 19, 1.1, GOLD)


def not_enough() -> Drawing:
    """Draw a shelf with one box left, an arrow that points down, and gaps."""
    case = box(3, 4, 46, 65, WOOD) + box(8, 9, 36, 26, CREAM) + box(8, 39, 36, 26, CREAM)
    gaps = gap(12, 15, 12, 20) + gap(28, 15, 12, 20) + gap(28, 45, 12, 20)
    left = box(11, 47, 14, 18, GOLD)
    return case + gaps + left + arrow((60, 6), (60, 67), 8, RED)


def no_tools() -> Drawing:
    """Draw an open, empty tool box, and a red cross between the outlines of what is missing."""
    spanner: list[Point] = [
        (54, 38),
        (54, 21),
        (50, 16),
        (50, 4),
        (68, 4),
        (68, 16),
        (64, 21),
        (64, 38),
    ]
    sheet: list[Point] = [(4, 38), (4, 4), (22, 4), (22, 38)]
    inside = shape("M 8 40 L 64 40 L 68 49 L 4 49 Z", CHARCOAL)
    front = box(4, 47, 64, 22, RED, corner=3) + box(29, 53, 14, 8, GOLD)
    ghosts = join([shape(_filled(outline), PALE_GREY, line=0) for outline in (sheet, spanner)])
    return ghosts + dashes(sheet) + dashes(spanner) + cross(36, 20, 1.7) + inside + front


def basics_missing() -> Drawing:
    """Draw a house that leans, because blocks are missing under it."""
    frame = Frame(11, 47, angle=5)
    home = (
        box(0, -24, 44, 24, CREAM, frame)
        + box(16, -16, 12, 16, WOOD, frame)
        + shape("M -6 -24 L 22 -45 L 50 -24 Z", RED, frame)
    )
    held = [(3, 48), (3, 59), (19.5, 59), (52.5, 59)]
    blocks = [box(x, y, 16.5, 11, ORANGE) for x, y in held]
    return join(blocks) + gap(21.5, 50.5, 13, 6) + gap(38, 57, 12.5, 12.5) + home


def no_ones_job() -> Drawing:
    """Draw a task list that lies alone between two adults who turn away, hands up."""
    left, right = wearing(cast.HUGH, NAVY), wearing(cast.DINA, PLUM)
    turned = Pose(turn=-1, mouth=LEVEL, right=Reach(28, 28, "open", (25, 40)))
    away = Pose(turn=1, mouth=LEVEL, left=Reach(44, 28, "open", (47, 40)))
    adults = adult(left, 12, 17, 0.78, turned) + adult(right, 60, 17, 0.78, away)
    return adults + clipboard(26.5, 46, 19, 23)


def not_acting() -> Drawing:
    """Draw a speech bubble with a tick that falls into a waste bin."""
    bubble = speech(8, 2, 56, 25, (18, 36)) + tick(36, 14.5, 1.35)
    can = shape("M 19 43 L 53 43 L 50 70 L 22 70 Z", GREY) + box(15, 39, 42, 6, GREY, corner=2)
    ribs = shape("M 28.6 51 L 29.6 63 M 36 51 L 36 63 M 43.4 51 L 42.4 63")
    return bubble + can + ribs + arrow((36, 26), (36, 39), 5, RED)


def not_listening() -> Drawing:
    """Draw an adult who speaks and one who turns away with hands over their ears."""
    speaker = adult(wearing(cast.PAT, RED), 15, 33, 0.92, Pose(turn=0.8, mouth=TALK))
    look = wearing(cast.CARL, SKY)
    listener = adult(look, 52, 31, 0.95, Pose(turn=1, mouth=FROWN)) + hands_to_head(look, 52, 31)
    return speaker + listener + speech(5, 2, 34, 16, (20, 25)) + dots(22, 10, 7, 2)


def not_understanding() -> Drawing:
    """Draw an adult who shows a plan, and one who has only a question mark in their thoughts."""
    shows = adult(wearing(cast.EVE, LEMON), 15, 22, 0.9, Pose(turn=0.6, mouth=TALK))
    plan = page(5, 39, 22, 25) + thin_tick(11, 46.5) + words(17, 46.5, 6, 1)
    plan += thin_tick(11, 56.5) + words(17, 56.5, 6, 1)
    hands = grip(cast.EVE, 5, 53) + grip(cast.EVE, 27, 53)
    puzzled = adult(wearing(cast.HUGH, NAVY), 54, 48, 0.9, Pose(turn=-0.4, mouth=FROWN))
    bubble = thought(Frame(49.5, 14.8, 0.44), [(53, 35.4)]) + big_question_mark(49.5, 17, 0.82)
    return shows + plan + hands + puzzled + bubble


def _filled(outline: list[Point]) -> str:
    return "M " + " L ".join(pair(point) for point in outline) + " Z"
