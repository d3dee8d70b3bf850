"""Big plain faces for answers: clear without colour, by mouth and brows."""

from easyread.symbols.figures.kit.colours import CHARCOAL, CREAM, SKY, WHITE
from easyread.symbols.figures.kit.ink import Drawing, box, circle, dot, shape
from easyread.symbols.figures.kit.signs import question_mark


def _round_eyes(y: float = 30) -> Drawing:
    """Draw two round eyes."""
    return dot(25, y, 3.6) + dot(47, y, 3.6)


def face_good() -> Drawing:
    """Draw a face with a wide smile."""
    mouth = shape("M 18 40 L 54 40 C 52 62 20 62 18 40 Z", WHITE)
    return (
        circle(36, 36, 33, CREAM)
        + _round_eyes(27)
        + shape("M 19 19 Q 25 14 31 19 M 41 19 Q 47 14 53 19")
        + mouth
    )


def face_middle() -> Drawing:
    """Draw a face with a straight mouth."""
    return (
        circle(36, 36, 33, CREAM)
        + _round_eyes(29)
        + shape("M 19 20 L 31 20 M 41 20 L 53 20 M 20 50 L 52 50")
    )


def face_poor() -> Drawing:
    """Draw a face with a mouth that turns down."""
    return (
        circle(36, 36, 33, CREAM)
        + _round_eyes(32)
        + shape("M 18 24 L 30 19 M 54 24 L 42 19 M 20 57 C 24 40 48 40 52 57")
    )


def face_not_sure() -> Drawing:
    """Draw a face with one raised brow and a question mark."""
    face = circle(31, 41, 29, CREAM) + dot(22, 38, 3.4) + dot(41, 38, 3.4)
    lines = shape("M 16 30 L 27 30 M 36 27 Q 41 22 46 26 M 20 57 Q 26 51 31 56 Q 36 60 42 54")
    return face + lines + circle(59, 15, 11, WHITE) + question_mark(59, 15, 0.95)


def vote_poor() -> Drawing:
    """Draw a voting paper with an unhappy face that goes into a ballot box."""
    paper = box(16, 2, 40, 44, WHITE) + circle(36, 22, 16, CREAM)
    features = dot(30.5, 20, 2.2) + dot(41.5, 20, 2.2)
    lines = shape("M 27 15.6 L 32.4 13.4 M 45 15.6 L 39.6 13.4 M 28 32 C 30 24 42 24 44 32")
    slot = shape("M 12 40 L 60 40 L 68 50 L 4 50 Z", SKY) + box(14, 43.4, 44, 3.4, CHARCOAL)
    return slot + paper + features + lines + box(4, 50, 64, 20, SKY) + box(24, 56, 24, 8, WHITE)
