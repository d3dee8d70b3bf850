"""Big plain faces for answers: clear without colour, by mouth and brows."""

from easyread.symbols.figures.kit.colours import CREAM, WHITE
from easyread.symbols.figures.kit.ink import Drawing, circle, dot, shape
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
