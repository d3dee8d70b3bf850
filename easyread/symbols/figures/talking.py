"""Drawings of people who meet, talk and listen."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import Pose, adult, from_behind, wheel
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    BLUE,
    CHARCOAL,
    FOREST,
    GOLD,
    LEMON,
    LILAC,
    NAVY,
    PURPLE,
    RED,
    ROSE,
    SAND,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    WOOD,
)
from easyread.symbols.figures.kit.heads import FROWN, GRIN, LEVEL, TALK
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, join, polyline, shape
from easyread.symbols.figures.kit.objects import magnifier
from easyread.symbols.figures.kit.papers import clipboard, envelope, page, pen
from easyread.symbols.figures.kit.signs import (
    arrow,
    cross,
    dots,
    light_bulb,
    question_mark,
    speech,
    star,
    tick,
    words,
)


def meeting() -> Drawing:
    """Draw four adults round a table with papers; one uses a wheelchair."""
    back = adult(wearing(cast.DINA, ROSE), 27, 15, 0.74, Pose(hem=50)) + adult(
        wearing(cast.CARL, NAVY), 47, 15, 0.74, Pose(hem=50)
    )
    board = shape("M 12 43 L 60 43 66 57 6 57 Z", WOOD) + box(6, 57, 60, 5, WOOD)
    papers = shape("M 26 46 L 34 46 33 53 24 53 Z", WHITE) + shape(
        "M 39 46 L 47 46 49 53 40 53 Z", WHITE
    )
    handle = bar([(3, 47), (7, 47), (7, 60)], 3, SLATE)
    left = (
        adult(wearing(cast.EVE, LEMON), 13.5, 31, 0.76, Pose(turn=0.8, hem=61))
        + handle
        + wheel(13.5, 60, 10)
    )
    right = adult(wearing(cast.HUGH, TEAL), 59.5, 31, 0.76, Pose(turn=-0.8))
    return back + board + papers + left + right


def co_production() -> Drawing:
    """Draw people with and without lanyards, all the same size, round one plan."""
    back = adult(wearing(cast.BEN, GOLD), 26, 13, 0.74, Pose(hem=50)) + adult(
        wearing(cast.INA, SKY), 46, 13, 0.74, Pose(lanyard=True, hem=50)
    )
    left = adult(wearing(cast.DINA, ROSE), 12.5, 26, 0.76, Pose(turn=0.6, hem=60))
    right = adult(wearing(cast.JO, TEAL), 59.5, 26, 0.76, Pose(turn=-0.6, lanyard=True, hem=60))
    plan_ = shape("M 16 45 L 56 45 66 70 6 70 Z", WHITE)
    rows = tick(27, 51, 0.7) + words(37, 51, 12, 1) + tick(24, 62, 0.9) + words(37, 62, 16, 1)
    return back + left + right + plan_ + rows + grip(cast.DINA, 12, 57) + grip(cast.JO, 60, 57)


def working_together() -> Drawing:
    """Draw two adults who lift one box together."""
    left, right = wearing(cast.FAY, FOREST), wearing(cast.CARL, LEMON)
    adults = adult(left, 15, 18, 0.9, Pose(turn=0.6, right=Reach(28, 56, "none"))) + adult(
        right, 57, 18, 0.9, Pose(turn=-0.6, left=Reach(44, 56, "none"))
    )
    load = box(20, 36, 32, 26, SAND) + box(32, 36, 8, 9, WOOD)
    return adults + load + grip(left, 23, 62) + grip(right, 49, 62)


def listen() -> Drawing:
    """Draw one adult who speaks and one with a hand to their ear."""
    cupped = Reach(59, 40, "open", elbow=(65, 54))
    speaker = adult(wearing(cast.PAT, RED), 15, 33, 0.92, Pose(turn=0.8, mouth=TALK))
    listener = adult(wearing(cast.LEE, SKY), 46, 32, 0.95, Pose(turn=-0.8, right=cupped))
    return speaker + listener + speech(5, 2, 34, 16, (20, 25)) + dots(22, 10, 7, 2)


def listened_to() -> Drawing:
    """Draw an adult who speaks while two others listen and one writes it down."""
    speaker = adult(wearing(cast.BEN, GOLD), 15, 34, 0.86, Pose(turn=0.8, mouth=TALK))
    back = adult(wearing(cast.MAY, PURPLE), 40, 27, 0.8, Pose(turn=-0.6))
    writer = adult(wearing(cast.KIM, SKY), 57, 33, 0.86, Pose(turn=-0.8))
    pad = clipboard(40, 52, 18, 18) + pen((50, 62), (62, 50), RED, 4) + grip(cast.KIM, 58, 56)
    return speaker + back + writer + pad + speech(3, 2, 34, 16, (20, 25)) + dots(20, 10, 7, 2)


def speak_up() -> Drawing:
    """Draw an adult who stands and speaks while others sit and listen."""
    pose = Pose(mouth=TALK, turn=0.5, right=Reach(39, 38, "open"))
    speaker = adult(wearing(cast.INA, RED), 17, 18, 0.95, pose)
    bubble = speech(33, 2, 37, 24, (25, 22)) + words(40, 10, 23, 2, 8)
    near = from_behind(wearing(cast.FAY, NAVY), 57, 54, 0.8) + from_behind(
        wearing(cast.JO, LEMON), 36, 58, 0.8
    )
    return speaker + bubble + near


def tell_someone() -> Drawing:
    """Draw an adult who speaks to a supporter, who writes it down."""
    speaker = adult(wearing(cast.HUGH, NAVY), 16, 32, 0.92, Pose(turn=0.8, mouth=TALK))
    writer = adult(wearing(cast.EVE, LEMON), 54, 27, 0.95, Pose(turn=-0.8))
    pad = clipboard(35, 46, 20, 24) + pen((46, 60), (58, 46), BLUE, 4.4) + grip(cast.EVE, 54, 53)
    return speaker + writer + pad + speech(4, 2, 34, 16, (22, 25)) + dots(21, 10, 7, 2)


def answer() -> Drawing:
    """Draw a bubble with a question mark and a bubble with a tick."""
    question = speech(3, 3, 38, 30, (12, 42), SKY) + question_mark(22, 17, 1.25)
    return question + speech(30, 34, 39, 28, (60, 69)) + tick(49, 48, 1.4)


def feedback() -> Drawing:
    """Draw a speech bubble with a tick that goes into a box."""
    bubble = speech(13, 2, 46, 24, (22, 34)) + tick(36, 14, 1.3)
    slot = shape("M 10 46 L 62 46 66 54 6 54 Z", WOOD) + bar([(24, 50), (48, 50)], 2.4, CHARCOAL)
    return bubble + arrow((36, 30), (36, 45), 4.4, FOREST) + box(6, 54, 60, 16, SAND) + slot


def say_no() -> Drawing:
    """Draw an adult with a hand up and a cross."""
    pose = Pose(mouth=LEVEL, right=Reach(52, 34, "none"), left=Reach(12, 58))
    person = adult(wearing(cast.EVE, SKY), 26, 18, 1, pose)
    return person + _stop_hand(55, 28, cast.EVE.skin) + cross(60, 58, 1.3)


def _stop_hand(x: float, y: float, skin: str) -> Drawing:
    """Draw a raised flat hand that faces us."""
    d = (
        "M -5 8 L -5.6 1 L -10 -4 Q -10.4 -7 -7.6 -6.4 L -5 -4 L -5 -12 Q -3.4 -14.4 -1.8 -12 "
        "Q 0 -16 1.6 -12.6 Q 4 -14.4 4.8 -11 Q 7.6 -11 7.4 -7.6 L 6.4 2 L 5 8 Z"
    )
    lines = "M -1.8 -11.6 L -1.8 -4 M 1.6 -11.6 L 1.6 -4 M 4.8 -10.4 L 4.8 -4"
    frame = Frame(x, y, 1.1)
    return shape(d, skin, frame) + shape(lines, frame=frame, line=1.6)


def complaint() -> Drawing:
    """Draw an unhappy adult who hands a letter to a worker at a desk."""
    pose = Pose(turn=0.6, mouth=FROWN, right=Reach(32, 45, "none"))
    person = adult(wearing(cast.HUGH, NAVY), 15, 18, 0.95, pose)
    worker = adult(wearing(cast.CARL, SKY), 57, 18, 0.9, Pose(turn=-0.6, mouth=LEVEL, lanyard=True))
    letter = envelope(31, 35, 22, 15) + grip(cast.HUGH, 32, 45)
    return worker + box(38, 56, 32, 14, WOOD) + person + letter


def thank_you() -> Drawing:
    """Draw two adults who shake hands, one with a hand on their heart."""
    left = Pose(turn=0.6, mouth=GRIN, right=Reach(33, 50, "none"))
    on_heart = Reach(57, 47, elbow=(65.5, 52))
    right = Pose(turn=-0.6, left=Reach(37, 50, "none"), right=on_heart)
    adults = adult(wearing(cast.MAY, PURPLE), 14.5, 20, 0.95, left) + adult(
        wearing(cast.BEN, GOLD), 54.5, 20, 0.95, right
    )
    return adults + grip(cast.MAY, 33.5, 50) + grip(cast.BEN, 37, 50.5)


def share_success() -> Drawing:
    """Draw an adult who shows a star to others."""
    look = wearing(cast.PAT, PURPLE)
    sides = adult(wearing(cast.GURJIT, SAND), 12.5, 29, 0.79, Pose(turn=0.7)) + adult(
        wearing(cast.KIM, SKY), 59.5, 29, 0.79, Pose(turn=-0.7)
    )
    person = adult(look, 36, 17, 0.95, Pose(mouth=GRIN))
    hands = grip(look, 22, 52, side=-1) + grip(look, 50, 52, side=1)
    return sides + person + star(36, 51, 1.75) + hands


def research() -> Drawing:
    """Draw an adult who asks another adult questions, with a magnifier."""
    asks = adult(wearing(cast.JO, TEAL), 15, 20, 0.92, Pose(turn=0.7, mouth=TALK))
    answers = adult(wearing(cast.MAY, LILAC), 57, 20, 0.92, Pose(turn=-0.7))
    sheet = clipboard(10, 43, 19, 26) + grip(cast.JO, 10, 57)
    return asks + answers + sheet + magnifier(41, 48, 11)


def training() -> Drawing:
    """Draw an adult at a flip chart, and two learners."""
    stand = polyline([(46, 40), (40, 68)]) + polyline([(60, 40), (66, 68)])
    chart = stand + page(38, 3, 31, 38) + light_bulb(55, 15, 0.75)
    pose = Pose(turn=0.4, mouth=TALK, lanyard=True, right=Reach(44, 26, "pointing"))
    trainer = adult(wearing(cast.LEE, SKY), 18, 15, 0.84, pose)
    near = from_behind(wearing(cast.PAT, RED), 20, 55, 0.76) + from_behind(
        wearing(cast.HUGH, NAVY), 51, 55, 0.76
    )
    return chart + trainer + near


def event_hall() -> Drawing:
    """Draw many seated adults who face a speaker and a screen."""
    screen = box(27, 3, 42, 27, SKY) + words(34, 11, 28, 2, 9)
    speaker = adult(wearing(cast.CARL, LEMON), 14, 14, 0.76, Pose(mouth=TALK, turn=0.4, hem=56))
    rows = [
        from_behind(look, x, 42, 0.66)
        for look, x in ((cast.FAY, 13), (wearing(cast.JO, SAND), 36), (cast.MAY, 59))
    ]
    front = [
        from_behind(look, x, 55, 0.76)
        for look, x in ((wearing(cast.HUGH, SKY), 24), (wearing(cast.DINA, ROSE), 48))
    ]
    return screen + speaker + join(rows) + join(front)
