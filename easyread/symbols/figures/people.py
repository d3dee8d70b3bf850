"""Drawings of people: who they are and what they do."""

from easyread.symbols.figures.kit import cast
from easyread.symbols.figures.kit.adults import WORKING, Pose, adult, from_behind, wheelchair_user
from easyread.symbols.figures.kit.arms import Reach, grip
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.cast import wearing
from easyread.symbols.figures.kit.colours import (
    CHARCOAL,
    CREAM,
    FOREST,
    GOLD,
    GREY,
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
from easyread.symbols.figures.kit.heads import GRIN, TALK, head
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, polyline, shape
from easyread.symbols.figures.kit.papers import page
from easyread.symbols.figures.kit.places import flag, house
from easyread.symbols.figures.kit.signs import dots, speech, star, words


def individual() -> Drawing:
    """Draw one adult who points at themselves."""
    pose = Pose(right=Reach(43, 45, "pointing", elbow=(53, 51)))
    return adult(wearing(cast.LEE, SKY), 36, 15, 1.02, pose)


def people() -> Drawing:
    """Draw five adults of different ages and skin tones."""
    behind = Pose(hem=62)
    back = adult(cast.HUGH, 24, 14, 0.76, behind) + adult(cast.FAY, 48, 14, 0.76, behind)
    front = adult(cast.INA, 13.5, 34, 0.8) + adult(wearing(cast.ANN, PLUM), 58.5, 34, 0.8)
    return back + front + adult(wearing(cast.DINA, ROSE), 36, 36, 0.82)


def everyone() -> Drawing:
    """Draw a wheelchair user and a white cane user among other adults."""
    behind = Pose(hem=60)
    back = adult(wearing(cast.CARL, LILAC), 25, 13, 0.76, behind) + adult(
        cast.PAT, 47, 13, 0.76, behind
    )
    scarf = adult(wearing(cast.DINA, GOLD), 59, 26, 0.78)
    cane_user = adult(wearing(cast.HUGH, NAVY), 13.5, 26, 0.78, Pose(dark_glasses=True))
    cane = bar([(14, 46), (5, 68)], 3, WHITE) + grip(cast.HUGH, 14, 47, 0.8)
    return (
        back + scarf + cane_user + cane + wheelchair_user(wearing(cast.KIM, WHITE), 36, 29, 0.63, 1)
    )


def staff() -> Drawing:
    """Draw three adults with lanyards."""
    behind = Pose(lanyard=True, hem=66)
    sides = adult(wearing(cast.KIM, SKY), 14.5, 22, 0.84, behind) + adult(
        wearing(cast.LEE, MINT), 57.5, 22, 0.84, behind
    )
    return sides + adult(wearing(cast.MAY, PURPLE), 36, 20, 0.92, WORKING)


def support_worker() -> Drawing:
    """Draw an adult with a lanyard next to another adult of the same size."""
    person = adult(wearing(cast.BEN, GOLD), 18, 17, 0.95, Pose(turn=0.6))
    worker = Pose(turn=-0.6, lanyard=True, left=Reach(31, 50, "open"))
    return person + adult(wearing(cast.PAT, SKY), 53, 17, 0.95, worker)


def carer() -> Drawing:
    """Draw an adult at home with an arm round another adult."""
    roof = bar([(4, 25), (36, 6), (68, 25)], 6, RED)
    younger = adult(wearing(cast.HUGH, NAVY), 25, 31, 0.92, Pose(turn=0.6))
    older = adult(wearing(cast.MAY, LILAC), 47, 33, 0.88, Pose(turn=-0.3))
    return roof + younger + older + grip(cast.HUGH, 57.5, 49, 1.05)


def care() -> Drawing:
    """Draw an adult who gives a drink to an adult in a chair."""
    chair = box(3, 30, 34, 40, FOREST, corner=5)
    older = adult(wearing(cast.MAY, LILAC), 19, 28, 0.92, Pose(turn=0.5))
    gives = adult(
        wearing(cast.LEE, ORANGE), 57, 16, 0.95, Pose(turn=-0.7, left=Reach(43, 53, "none"))
    )
    straw = bar([(31, 50), (29, 38), (25, 35.5)], 3, WHITE)
    glass = shape("M 25 45 L 38 45 36.5 62 26.5 62 Z", SKY) + polyline([(25.5, 50), (37.5, 50)])
    return chair + older + gives + straw + glass + grip(cast.LEE, 39.5, 54) + grip(cast.MAY, 25, 57)


def social_worker() -> Drawing:
    """Draw an adult with lanyard and folder at another adult's front door."""
    home = box(38, 3, 32, 67, WOOD) + box(43, 8, 22, 62, CREAM)
    resident = adult(wearing(cast.HUGH, TEAL), 54, 25, 0.76, Pose(turn=-0.7))
    worker = adult(wearing(cast.DINA, ROSE), 18, 18, 0.95, Pose(turn=0.7, lanyard=True))
    folder = box(21, 45, 18, 24, NAVY, corner=1) + grip(cast.DINA, 23, 56)
    return home + resident + worker + folder


def speech_therapist() -> Drawing:
    """Draw two adults with a mouth card and a speech card between them."""
    person = adult(wearing(cast.CARL, LEMON), 15, 18, 0.92, Pose(turn=0.6, hem=60))
    helper = adult(wearing(cast.PAT, PLUM), 57, 18, 0.92, Pose(turn=-0.6, lanyard=True, hem=60))
    cards = page(11, 44, 24, 26) + page(37, 44, 24, 26)
    lips = shape("M 16 57 Q 20 50 23 53 Q 26 50 30 57 Q 23 65 16 57 Z M 16 57 Q 23 59 30 57", RED)
    hands = grip(cast.CARL, 11, 58) + grip(cast.PAT, 61, 58)
    return person + helper + cards + lips + speech(41.5, 49, 15, 10, (46, 65), SKY) + hands


def therapist() -> Drawing:
    """Draw an adult who helps another adult to move an arm."""
    patient, helper = wearing(cast.HUGH, LEMON), wearing(cast.EVE, TEAL)
    person = adult(patient, 18, 24, 0.95, Pose(turn=0.5, right=Reach(52, 40, "open")))
    works = adult(helper, 56, 19, 0.95, Pose(turn=-0.6))
    return works + person + grip(helper, 38, 49) + grip(helper, 50, 44)


def advocate() -> Drawing:
    """Draw an adult who stands beside another and speaks to a third person for them."""
    person = adult(wearing(cast.BEN, GOLD), 13.5, 35, 0.84, Pose(turn=0.5))
    speaker = adult(wearing(cast.FAY, FOREST), 34, 33, 0.86, Pose(turn=0.7, mouth=TALK))
    worker = adult(wearing(cast.GURJIT, SAND), 59, 35, 0.8, Pose(turn=-0.7, lanyard=True))
    bubble = speech(20, 2, 40, 17, (40, 28)) + dots(40, 10.5, 8, 2)
    return speaker + person + worker + grip(cast.FAY, 23, 49) + bubble


def self_advocate() -> Drawing:
    """Draw an adult who speaks into a microphone, with a group behind."""
    behind = adult(wearing(cast.KIM, SKY), 13, 22, 0.76) + adult(
        wearing(cast.CARL, LEMON), 59, 22, 0.76
    )
    pose = Pose(mouth=TALK, turn=0.3, left=Reach(16, 46, "open"))
    speaker = adult(wearing(cast.FAY, FOREST), 35, 18, 1, pose)
    stand = bar([(50, 70), (50, 40), (45, 33)], 3.4, CHARCOAL) + circle(43.5, 31, 4, GREY)
    return behind + speaker + stand


def expert_by_experience() -> Drawing:
    """Draw an adult with a star badge who speaks about their own life."""
    person = adult(wearing(cast.BEN, NAVY), 19, 33, 1, Pose(mouth=TALK, turn=0.5))
    bubble = speech(34, 2, 36, 29, (27, 37))
    return person + star(19, 59, 0.9) + bubble + head(cast.BEN, Frame(52, 18, 1.05))


def leader() -> Drawing:
    """Draw an adult who points at a plan while others look."""
    plan = page(40, 3, 29, 36) + words(50, 12, 13, 3, 9)
    front = adult(
        wearing(cast.INA, RED),
        20,
        14,
        0.84,
        Pose(turn=0.4, mouth=TALK, right=Reach(47, 22, "pointing")),
    )
    near = from_behind(wearing(cast.JO, SKY), 17, 54, 0.78) + from_behind(
        wearing(cast.GURJIT, LEMON), 52, 54, 0.78
    )
    return plan + front + near


def champions() -> Drawing:
    """Draw an adult with a rosette and a flag, with others beside them."""
    others = adult(wearing(cast.GURJIT, SAND), 13, 31, 0.76, Pose(turn=0.5)) + adult(
        wearing(cast.DINA, ROSE), 60, 37, 0.72, Pose(turn=-0.5)
    )
    person = adult(wearing(cast.EVE, NAVY), 33, 21, 0.95, Pose(mouth=GRIN, right=Reach(50, 24)))
    rosette = shape("M 37 50 L 35 59 L 39 57 L 43 59 L 41 50", RED) + circle(39, 47, 5, GOLD)
    return others + flag(51, 24, 21) + person + rosette


def learning_disability() -> Drawing:
    """Draw two adults who share a page that has a picture and words."""
    left = adult(wearing(cast.BEN, GOLD), 19, 19, 1.18, Pose(turn=0.4))
    right = adult(wearing(cast.INA, TEAL), 53, 19, 1.18, Pose(turn=-0.4))
    card = page(19, 43, 34, 27) + house(24, 48, 13, 15) + words(42, 50, 6, 3, 5.5)
    hands = grip(cast.BEN, 19, 58, 1) + grip(cast.INA, 53, 58, 1)
    return left + right + card + hands


def support() -> Drawing:
    """Draw two adults side by side; one helps the other with a page."""
    person = adult(wearing(cast.HUGH, TEAL), 19, 18, 0.95, Pose(turn=0.4))
    helper = adult(
        wearing(cast.DINA, ROSE), 53, 18, 0.95, Pose(turn=-0.6, left=Reach(42, 51, "pointing"))
    )
    sheet = page(12, 43, 24, 27, lines=(0.25, 0.5, 0.75)) + grip(cast.HUGH, 12, 56)
    return person + sheet + helper


def help_() -> Drawing:
    """Draw an adult with a raised hand and another who comes to them."""
    asking = adult(
        wearing(cast.KIM, LEMON), 24, 24, 0.95, Pose(turn=0.4, left=Reach(8, 11, "open"))
    )
    coming = adult(
        wearing(cast.GURJIT, NAVY), 57, 22, 0.9, Pose(turn=-0.6, left=Reach(40, 48, "open"))
    )
    return asking + coming
