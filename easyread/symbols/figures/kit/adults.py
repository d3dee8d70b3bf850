"""Bodies of adults: half figures, whole figures, people who sit, and wheelchairs."""

from dataclasses import dataclass, replace

from easyread.symbols.figures.kit.arms import ARMPIT, CHEST, TOP, Reach, arm
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import CHARCOAL, NAVY, SLATE, WHITE
from easyread.symbols.figures.kit.heads import (
    SMILE,
    Look,
    back_of_head,
    behind_head,
    dark_glasses,
    head,
)
from easyread.symbols.figures.kit.ink import FINE, Drawing, Frame, Point, box, circle, join, shape

BROAD = 14.0
HIP = 42.0


@dataclass(frozen=True, slots=True)
class Pose:
    """How an adult stands or sits; left and right are the viewer's."""

    turn: float = 0
    mouth: str = SMILE
    left: Reach | None = None
    right: Reach | None = None
    lanyard: bool = False
    hem: float = 70
    dark_glasses: bool = False


REST = Pose()
WORKING = Pose(lanyard=True)


def adult(look: Look, x: float, y: float, size: float = 1, pose: Pose = REST) -> Drawing:
    """Draw an adult from the head down to the hem, with the head's centre at x, y."""
    frame = Frame(x, y, size)
    return join(
        [
            behind_head(look, frame),
            torso(look, frame, pose),
            lanyard(frame, pose.hem) if pose.lanyard else (),
            head(look, frame, pose.turn, pose.mouth),
            dark_glasses(frame) if pose.dark_glasses else (),
            arm(look, frame, -1, pose.left) if pose.left else (),
            arm(look, frame, 1, pose.right) if pose.right else (),
        ]
    )


def torso(look: Look, frame: Frame, pose: Pose) -> Drawing:
    """Draw neck, shoulders and top; a side without its own arm gets a line for the arm at rest."""
    low = (pose.hem - frame.y) / frame.size
    neck = shape("M -2.9 5 L -2.9 12.5 Q 0 15.5 2.9 12.5 L 2.9 5", look.skin, frame)
    collar = shape(
        f"M -{TOP[0]} {TOP[1]} L -3.2 11.2 Q 0 16.4 3.2 11.2 L {TOP[0]} {TOP[1]}", frame=frame
    )
    sides = [_side(frame, -1, low, pose.left is None), _side(frame, 1, low, pose.right is None)]
    left, right = _width(pose.left), _width(pose.right)
    cloth = (
        f"M -{left} {low} L -{left} 22 Q -{left} 14.6 -{TOP[0]} {TOP[1]} L -3.2 11.2 "
        f"Q 0 16.4 3.2 11.2 L {TOP[0]} {TOP[1]} Q {right} 14.6 {right} 22 L {right} {low} Z"
    )
    return neck + shape(cloth, look.clothes, frame, line=0) + collar + join(sides)


def _width(reach: Reach | None) -> float:
    return CHEST if reach else BROAD


def _side(frame: Frame, side: int, low: float, resting: bool) -> Drawing:
    """Draw one side's outline: round the shoulder, or from the armpit where an arm is drawn."""
    if not resting:
        return shape(f"M {side * CHEST} {ARMPIT} L {side * CHEST} {max(low, ARMPIT)}", frame=frame)
    top = min(22, low - 1)
    edge = f"M {side * TOP[0]} {TOP[1]} C {side * 12} 13.8 {side * BROAD} 16 {side * BROAD} {top}"
    crease = f" M {side * 8.6} 25 L {side * 8.6} {low}" if low > 30 else ""
    return shape(f"{edge} L {side * BROAD} {low}{crease}", frame=frame)


def lanyard(frame: Frame, hem: float) -> Drawing:
    """Draw a ribbon with a badge, for people who are at work."""
    low = min(30, (hem - frame.y) / frame.size - 3)
    ribbon = shape(f"M -4.6 11.8 L 0 {low - 6} 4.6 11.8", frame=frame, line=FINE)
    return ribbon + box(-3.2, low - 6.4, 6.4, 8, WHITE, frame)


def legs(
    frame: Frame, colour: str = NAVY, feet: tuple[Point, Point] = ((-4.6, 86), (4.6, 86))
) -> Drawing:
    """Draw legs and shoes from the hip to two feet, in the body's own units."""
    drawn: Drawing = ()
    for side, foot in zip((-1, 1), feet, strict=True):
        hip, ankle = frame.point(side * 4.6, HIP - 2), frame.point(*foot)
        width = max(8.4 * frame.size, 5.4)
        drawn += shoe(Frame(*ankle, frame.size), side) + bar(
            [hip, ankle], width, colour, open_start=True
        )
    return drawn


def shoe(frame: Frame, side: int) -> Drawing:
    """Draw a shoe that points to one side."""
    heel, toe = -side * 3.4, side * 8
    d = f"M {heel} -1.6 L {-heel} -1.6 Q {toe} 0.4 {toe} 3 L {heel} 3 Z"
    return shape(d, CHARCOAL, frame)


def standing(
    look: Look,
    x: float,
    y: float,
    size: float,
    pose: Pose = REST,
    trousers: str = NAVY,
    feet: tuple[Point, Point] = ((-4.6, 86), (4.6, 86)),
) -> Drawing:
    """Draw a whole adult; the feet are 89 body units below the head's centre."""
    frame = Frame(x, y, size)
    low = frame.point(0, HIP)[1]
    upright = replace(pose, hem=low)
    belt = shape(f"M -10.4 {HIP} L 10.4 {HIP}", frame=frame)
    return legs(frame, trousers, feet) + adult(look, x, y, size, upright) + belt


def bust(look: Look, x: float, y: float, size: float, low: float, pose: Pose = REST) -> Drawing:
    """Draw head and shoulders that end in a line at `low`."""
    frame = Frame(x, y, size)
    hem = shape(f"M {x - BROAD * size} {low} L {x + BROAD * size} {low}")
    return adult(look, frame.x, frame.y, size, replace(pose, hem=low)) + hem


def from_behind(look: Look, x: float, y: float, size: float, low: float = 70) -> Drawing:
    """Draw an adult who has their back to us."""
    frame = Frame(x, y, size)
    hem = (low - y) / size
    side = min(22, hem)
    back = (
        f"M -{BROAD} {hem} L -{BROAD} {side} C -{BROAD} 15 -12 13.8 -7.6 12.5 L -3.2 10 "
        f"L 3.2 10 L 7.6 12.5 C 12 13.8 {BROAD} 15 {BROAD} {side} L {BROAD} {hem}"
    )
    return shape(back, look.clothes, frame) + back_of_head(look, frame)


def seated(
    look: Look,
    x: float,
    y: float,
    size: float,
    facing: int,
    pose: Pose = REST,
    trousers: str = NAVY,
) -> Drawing:
    """Draw an adult who sits and is seen from the side; facing is −1 (left) or 1 (right)."""
    frame = Frame(x, y, size, flip=facing < 0)
    knee, foot = frame.point(19, 40), frame.point(20, 62)
    leg = bar([frame.point(1, 39), knee, foot], 9 * size, trousers, softness=4 * size)
    low = frame.point(0, 42)[1]
    return (
        adult(look, x, y, size, replace(pose, hem=low))
        + shoe(Frame(foot[0], foot[1], size), facing)
        + leg
    )


def wheelchair_user(
    look: Look, x: float, y: float, size: float, facing: int, pose: Pose = REST
) -> Drawing:
    """Draw an adult in a wheelchair, seen from the side."""
    frame = Frame(x, y, size, flip=facing < 0)
    back = shape("M -17 18 L -13.6 18 L -12 44 L 8 44 M 18 56 L 17 66 L 25 66", frame=frame)
    hub = frame.point(-2, 50)
    return back + seated(look, x, y, size, facing, pose) + wheel(*hub, 15 * size)


def wheel(x: float, y: float, radius: float) -> Drawing:
    """Draw a big wheelchair wheel with its push rim."""
    return circle(x, y, radius, WHITE) + circle(x, y, max(radius - 3.6, 2), SLATE, line=FINE)
