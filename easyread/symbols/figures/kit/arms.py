"""Arms that reach for a point, and hands."""

import math
from dataclasses import dataclass
from typing import Literal

from easyread.symbols.figures.kit.bands import bar, edge, softened
from easyread.symbols.figures.kit.colours import GREY
from easyread.symbols.figures.kit.heads import Look
from easyread.symbols.figures.kit.ink import Drawing, Frame, Point, circle, shape

TOP = (7.6, 12.5)
CHEST = 10.2
ARMPIT = 23.0
UPPER_ARM = 16.0
FOREARM = 14.0
HandShape = Literal["closed", "open", "pointing", "none"]
FIST = "M -1 -2.5 L 2.4 -3.2 C 6.8 -3.2 6.8 3.2 2.4 3.2 L -1 2.5 Z"
FLAT = "M -1 -2.5 L 3 -3 C 9 -3.4 9 3.4 3 3 L -1 2.5 Z"


@dataclass(frozen=True, slots=True)
class Reach:
    """Where one wrist is on the grid, and how the hand is held.

    An elbow is given only for an arm that comes towards us, and so looks shorter than it is.
    """

    x: float
    y: float
    hand: HandShape = "closed"
    elbow: Point | None = None


def arm(look: Look, frame: Frame, side: int, reach: Reach) -> Drawing:
    """Draw an arm from the shoulder to the hand; it is only as long as an arm."""
    size = frame.size
    shoulder = frame.point(side * 10.4, 16.8)
    elbow, wrist = _bent(shoulder, reach, size, side)
    widths = [7 * size, max(6.6 * size, 5), max(5.6 * size, 4.6)]
    inner = edge([shoulder, elbow, wrist], widths, side)
    outer = edge([shoulder, elbow, wrist], widths, -side)
    inner[0] = frame.point(side * CHEST, ARMPIT)
    outer.insert(0, frame.point(side * TOP[0], TOP[1]))
    soft = 4 * size
    sleeve = shape(f"M {softened(outer, soft)} L {softened(inner[::-1], soft)}", look.clothes)
    angle = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    palm = Frame(*wrist, max(size, 0.76), angle=angle)
    skin = GREY if look.prosthesis == side else look.skin
    return hand(skin, palm, reach.hand, side) + sleeve


def _bent(shoulder: Point, reach: Reach, size: float, side: int) -> tuple[Point, Point]:
    """Return elbow and wrist; of two ways to bend, the elbow hangs down and away from the body."""
    if reach.elbow:
        return reach.elbow, (reach.x, reach.y)
    upper, lower = UPPER_ARM * size, FOREARM * size
    across, down = reach.x - shoulder[0], reach.y - shoulder[1]
    distance = math.hypot(across, down) or 0.01
    reached = min(max(distance, abs(upper - lower) + 1), (upper + lower) * 0.99)
    along = (upper**2 - lower**2 + reached**2) / (2 * reached)
    out = math.sqrt(max(upper**2 - along**2, 0))
    unit = across / distance, down / distance
    wrist = (shoulder[0] + unit[0] * reached, shoulder[1] + unit[1] * reached)
    elbows = [
        (
            shoulder[0] + unit[0] * along + unit[1] * out * bend,
            shoulder[1] + unit[1] * along - unit[0] * out * bend,
        )
        for bend in (-1, 1)
    ]
    natural = max(elbows, key=lambda elbow: elbow[1] + 0.5 * side * elbow[0])
    return natural, wrist


def hand(skin: str, frame: Frame, held: HandShape, thumb_side: int = 1) -> Drawing:
    """Draw a hand that grows out of a sleeve along the frame's x direction."""
    thumb = -thumb_side
    if held == "none":
        return ()
    if held == "pointing":
        top, low = thumb * 3.4, thumb * -0.6
        finger = f"M 2 {top} L 9.6 {top} Q 11.8 {thumb * 1.4} 9.6 {low} L 3 {low} Z"
        return shape(FIST, skin, frame) + shape(finger, skin, frame)
    if held == "open":
        return shape(FLAT, skin, frame) + shape(
            f"M 1 {thumb * 2.4} L 3.6 {thumb * 5.4}", frame=frame
        )
    return shape(FIST, skin, frame)


def grip(look: Look, x: float, y: float, size: float = 1, side: int = 0) -> Drawing:
    """Draw a hand that is closed round something in front of it; side as in a look's prosthesis."""
    skin = GREY if side and look.prosthesis == side else look.skin
    fist = "M -3.4 0 C -3.4 -4.4 3.4 -4.4 3.4 0 C 3.4 4.4 -3.4 4.4 -3.4 0 Z"
    return shape(fist, skin, Frame(x, y, max(size, 0.76)))


def hands_to_head(look: Look, x: float, y: float) -> Drawing:
    """Draw forearms and hands of someone who holds their own head, whose centre is x, y."""
    drawn: Drawing = ()
    for side in (-1, 1):
        elbow, wrist = (x + side * 12, y + 23), (x + side * 8.4, y + 7)
        drawn += circle(*elbow, 3.4, look.clothes)
        drawn += bar([elbow, wrist], 6.8, look.clothes, open_start=True)
        drawn += grip(look, x + side * 7, y + 1, side=side)
    return drawn


WRITING_HAND = (
    "M -2 2.4 C 2 -4 9 -9.6 15.6 -7.6 C 22 -6 27 -2 31 2 L 24 17 C 18 19 11 18.4 7 15 "
    "C 4 12.4 4.4 10 7 8.6 L 0.4 6.6 C -2.6 5.6 -3.4 4.4 -2 2.4 Z"
)
FOREFINGER = (
    "M -2 2.4 C 1 -2 5 -6 9 -7.4 L 13.4 -1 C 9 0.6 4 4.6 0.4 6.6 C -2.6 5.6 -3.4 4.4 -2 2.4 Z"
)


def writing_hand(tip: Point, skin: str, sleeve: str, held: Drawing) -> Drawing:
    """Draw a big hand that holds something whose point is at `tip`."""
    frame = Frame(tip[0] + 9, tip[1] - 9)
    cuff = shape("M 28 -2 L 38 4 L 38 24 L 26 24 L 21 17 Z", sleeve, frame)
    knuckles = shape("M 7 8.6 L 14 5 M 6.6 15 L 13 11", frame=frame)
    palm = shape(WRITING_HAND, skin, frame)
    return cuff + palm + held + shape(FOREFINGER, skin, frame) + knuckles
