"""Heads of adults: their looks and what they feel. The chin is 8 below the centre."""

from dataclasses import dataclass

from easyread.symbols.figures.kit.colours import WHITE
from easyread.symbols.figures.kit.hair import BALDING, BEARD, Hair
from easyread.symbols.figures.kit.ink import BLACK, FINE, Drawing, Frame, circle, dot, join, shape

FACE = (
    "M -6.4 -1.5 C -6.4 -10.5 6.4 -10.5 6.4 -1.5 C 6.4 4.5 3.8 8 0 8 C -3.8 8 -6.4 4.5 -6.4 -1.5 Z"
)
ROUND_FACE = (
    "M -6.8 -0.5 C -6.8 -10.5 6.8 -10.5 6.8 -0.5 "
    "C 6.8 4.5 4.2 7.6 0 7.6 C -4.2 7.6 -6.8 4.5 -6.8 -0.5 Z"
)
FACE_IN_SCARF = (
    "M -5.2 -1.2 C -5.2 -8.4 5.2 -8.4 5.2 -1.2 C 5.2 4 3 7 0 7 C -3 7 -5.2 4 -5.2 -1.2 Z"
)
SMALL = 0.78  # a head smaller than this has no room for ears
CLOSE = 0.9  # a head smaller than this has no room for glasses and eyelids
GAP_IN_BEARD = "M -3.6 4.2 C -3.6 1.8 3.6 1.8 3.6 4.2 C 3.6 6.8 -3.6 6.8 -3.6 4.2 Z"
SMILE = "M -2.3 3.6 Q 0 6 2.3 3.6"
GRIN = "M -2.8 3 L 2.8 3 C 2.6 7 -2.6 7 -2.8 3 Z"
TALK = "M 0 3.2 C 1.7 3.2 1.7 5.4 0 5.4 C -1.7 5.4 -1.7 3.2 0 3.2 Z"
LEVEL = "M -2 4.4 L 2 4.4"
FROWN = "M -2.3 5.4 Q 0 3 2.3 5.4"
BROWS = {FROWN: "M -4.4 -2 L -1.6 -3 M 4.4 -2 L 1.6 -3"}


@dataclass(frozen=True, slots=True)
class Look:
    """What makes one adult that adult, in every drawing.

    A prosthesis is an artificial hand: −1 on the viewer's left, 1 on the right, 0 for none.
    """

    skin: str
    hair: Hair
    hair_colour: str
    clothes: str
    beard: str = ""
    glasses: bool = False
    hearing_aid: str = ""
    down_syndrome: bool = False
    prosthesis: int = 0


def behind_head(look: Look, frame: Frame) -> Drawing:
    """Draw the hair that lies behind the neck and the shoulders."""
    return shape(look.hair.behind, look.hair_colour, frame) if look.hair.behind else ()


def head(look: Look, frame: Frame, turn: float = 0, mouth: str = SMILE) -> Drawing:
    """Draw a head with hair and face; turn goes from −1 (looks left) to 1 (looks right)."""
    hair = look.hair
    scarf = shape(hair.over_shoulders, look.hair_colour, frame) if hair.over_shoulders else ()
    outline = FACE_IN_SCARF if scarf else ROUND_FACE if look.down_syndrome else FACE
    return join(
        [
            scarf,
            _ears(look, frame) if hair.ears and frame.size >= SMALL else (),
            shape(outline, look.skin, frame),
            shape(BEARD, look.beard, frame, FINE) if look.beard else (),
            face(look, frame, turn, mouth),
            shape(hair.front, look.hair_colour, frame) if hair.front else (),
            shape(hair.folds, frame=frame, line=FINE) if hair.folds else (),
            _hearing_aid(look, frame) if look.hearing_aid else (),
        ]
    )


def _ears(look: Look, frame: Frame) -> Drawing:
    return join([circle(side * 6.4, 0.6, 1.7, look.skin, frame) for side in (-1, 1)])


def _hearing_aid(look: Look, frame: Frame) -> Drawing:
    return shape(
        "M 6.6 -3 C 10.4 -3.4 10.6 2 8 4 C 6.8 3 8.4 0.4 6.6 -0.4 Z", look.hearing_aid, frame, FINE
    )


def face(look: Look, frame: Frame, turn: float = 0, mouth: str = SMILE) -> Drawing:
    """Draw eyes, brows and mouth, moved to the side the head is turned to."""
    seen = Frame(*frame.point(turn * 1.8, 0), frame.size, frame.flip, frame.angle)
    lift = max(0, 1 / frame.size - 1.1) * 2.4  # keeps mouth and chin apart in small heads
    lips = Frame(*seen.point(0, -lift), frame.size, frame.flip, frame.angle)
    fill = BLACK if mouth == TALK else WHITE if mouth == GRIN else "none"
    return join(
        [
            _eyes(look, seen),
            shape(BROWS[mouth], frame=seen, line=FINE) if mouth in BROWS else (),
            shape(GAP_IN_BEARD, look.skin, lips, line=0) if look.beard else (),
            shape(mouth, fill, lips, FINE),
        ]
    )


def _eyes(look: Look, frame: Frame) -> Drawing:
    if look.down_syndrome and frame.size >= CLOSE:
        return join([_almond_eye(frame, side) for side in (-1, 1)])
    radius = max(1.05, 0.85 / frame.size)
    eyes = join([dot(side * 2.7, 0, radius, frame) for side in (-1, 1)])
    if look.glasses and frame.size >= CLOSE:
        eyes += join([circle(side * 3, 0.1, 3, frame=frame, line=FINE) for side in (-1, 1)])
    return eyes


def _almond_eye(frame: Frame, side: int) -> Drawing:
    lid = Frame(*frame.point(side * 2.8, 0), frame.size, angle=-side * 10)
    return shape("M -1.6 0 C -1.2 -2 1.2 -2 1.6 0 C 1.2 1.7 -1.2 1.7 -1.6 0 Z", BLACK, lid, line=0)


def back_of_head(look: Look, frame: Frame) -> Drawing:
    """Draw a head that looks away from us."""
    colour = look.skin if look.hair is BALDING else look.hair_colour
    crown = "M -7 -1 C -8 -11.4 8 -11.4 7 -1 C 7 4 4 7.4 0 7.4 C -4 7.4 -7 4 -7 -1 Z"
    over = (
        shape(look.hair.over_shoulders, look.hair_colour, frame) if look.hair.over_shoulders else ()
    )
    long = behind_head(look, frame)
    return over or shape(crown, colour, frame) + long


def dark_glasses(frame: Frame) -> Drawing:
    """Draw the dark glasses that some blind people wear."""
    d = "M -5.2 -1.6 L 5.2 -1.6 L 4.4 2 L 1.6 2 L 0 -0.4 L -1.6 2 L -4.4 2 Z"
    return shape(d, BLACK, frame, FINE)
