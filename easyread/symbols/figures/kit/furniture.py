"""Tables, benches, beds, and adults who sit or lie on them."""

from dataclasses import replace

from easyread.symbols.figures.kit.adults import REST, Pose, adult, shoe
from easyread.symbols.figures.kit.bands import bar
from easyread.symbols.figures.kit.colours import NAVY, WHITE, WOOD
from easyread.symbols.figures.kit.heads import LEVEL, Look, behind_head, head
from easyread.symbols.figures.kit.ink import Drawing, Frame, box, circle, shape


def sitting(
    look: Look, x: float, y: float, size: float, pose: Pose = REST, trousers: str = NAVY
) -> Drawing:
    """Draw an adult who sits and faces us; the feet are 66 body units below the head's centre."""
    frame = Frame(x, y, size)
    body = adult(look, x, y, size, replace(pose, hem=frame.point(0, 40)[1]))
    limbs: Drawing = ()
    for side in (-1, 1):
        hip, knee = frame.point(side * 4.4, 37), frame.point(side * 5.6, 46)
        foot = frame.point(side * 5.6, 63)
        limbs += shoe(Frame(*foot, size), side) + bar([knee, foot], 8.6 * size, trousers)
        limbs += bar([hip, knee], 9.6 * size, trousers, open_start=True)
    return body + limbs


def bench(left: float, top: float, width: float, seat: float, low: float) -> tuple[Drawing, ...]:
    """Draw a bench in two parts: its back, and its seat with legs."""
    slats = box(left, top, width, 7, WOOD) + box(left, top + 10, width, 7, WOOD)
    ends = box(left + 3, seat, 5, low - seat, WOOD) + box(
        left + width - 8, seat, 5, low - seat, WOOD
    )
    return slats, ends + box(left, seat, width, 6, WOOD)


def table(left: float, top: float, width: float, low: float, slope: float = 6) -> Drawing:
    """Draw a table top seen from a little above, with its front edge at `low`."""
    right = left + width
    edge = low - 5
    board = f"M {left + slope} {top} L {right - slope} {top} {right} {edge} {left} {edge} Z"
    return shape(board, WOOD) + box(left, edge, width, 5, WOOD)


def bed(left: float, top: float, width: float, low: float, frame: str = WOOD) -> Drawing:
    """Draw a bed from the side, with the pillow on the left; `top` is the top of the head board."""
    level = top + (low - top) * 0.55
    board = box(left, top, 5, low - top, frame) + box(
        left + width - 5, level - 4, 5, low - level + 4, frame
    )
    mattress = box(left + 5, level, width - 10, (low - level) * 0.6, WHITE)
    return mattress + board + box(left + 6, level - 6, 17, 7, WHITE, corner=3)


def in_bed(
    look: Look,
    x: float,
    y: float,
    length: float,
    blanket: str,
    size: float = 1,
    mouth: str = LEVEL,
) -> Drawing:
    """Draw an adult who lies on the back, head left at x, y, under a blanket of that length."""
    frame = Frame(x, y, size, angle=-78)
    start, low = x + 10 * size, y + 8 * size
    rise = y - 9 * size
    cover = (
        f"M {start} {low} L {start} {y - 2 * size} Q {start + 4} {rise} {start + 12} {rise} "
        f"L {start + length - 8} {rise + 2} Q {start + length} {rise + 3} {start + length} {low} Z"
    )
    fold = f"M {start + 6} {low} L {start + 6} {rise + 1.6}"
    lying = behind_head(look, frame) + head(look, frame, 0, mouth)
    return lying + shape(cover, blanket) + shape(fold)


def chair_back(x: float, y: float, width: float, height: float, fill: str = WOOD) -> Drawing:
    """Draw the back of an empty chair with its seat and legs; x, y is its top left corner."""
    legs = bar([(x + 3, y + height), (x + 3, y + height * 1.9)], 3.6, fill) + bar(
        [(x + width - 3, y + height), (x + width - 3, y + height * 1.9)], 3.6, fill
    )
    return (
        legs
        + box(x, y, width, height, fill, corner=3)
        + box(x - 2, y + height, width + 4, 6, fill, corner=2)
    )


def cup(x: float, y: float, size: float = 1, fill: str = WHITE) -> Drawing:
    """Draw a mug; x, y is the middle of its rim."""
    frame = Frame(x, y, size)
    handle = circle(7, 6, 3.6, frame=frame)
    return handle + box(-7, 0, 14, 13, fill, frame, corner=2)
