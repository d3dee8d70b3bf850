"""Lines and flat fills on a 72 × 72 grid, and the SVG text made from them."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

GRID = 72
LINE = 2.0
FINE = 1.6
BLACK = "#000"
NO_FILL = "none"
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """One SVG element: its geometry is absolute, so that no transform is needed."""

    element: str
    geometry: str
    fill: str
    line: float


Drawing = tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a part stands on the grid: parts are drawn round (0, 0) and put in place by a frame."""

    x: float = 0
    y: float = 0
    size: float = 1
    flip: bool = False
    angle: float = 0

    def point(self, x: float, y: float) -> Point:
        """Return where the part's own point lands on the grid."""
        if self.flip:
            x = -x
        turn = math.radians(self.angle)
        across = x * math.cos(turn) - y * math.sin(turn)
        down = x * math.sin(turn) + y * math.cos(turn)
        return self.x + across * self.size, self.y + down * self.size

    def path(self, d: str) -> str:
        """Return absolute path data for a part's own path, written with M, L, C, Q and Z."""
        words = d.replace(",", " ").split()
        written: list[str] = []
        while words:
            word = words.pop(0)
            if word.isalpha():
                written.append(word)
            else:
                written.append(pair(self.point(float(word), float(words.pop(0)))))
        return " ".join(written)


PAGE = Frame()


def number(value: float) -> str:
    """Return the shortest text for a number rounded to two places, so that files stay the same."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def pair(point: Point) -> str:
    """Return a point as path data."""
    return f"{number(point[0])} {number(point[1])}"


def shape(d: str, fill: str = NO_FILL, frame: Frame = PAGE, line: float = LINE) -> Drawing:
    """Draw a path; line 0 leaves out the outline."""
    return (Shape("path", f'd="{frame.path(d)}"', fill, line),)


def circle(
    x: float, y: float, radius: float, fill: str = NO_FILL, frame: Frame = PAGE, line: float = LINE
) -> Drawing:
    """Draw a circle; its radius grows with the frame."""
    across, down = frame.point(x, y)
    geometry = f'cx="{number(across)}" cy="{number(down)}" r="{number(radius * frame.size)}"'
    return (Shape("circle", geometry, fill, line),)


def dot(x: float, y: float, radius: float, frame: Frame = PAGE, fill: str = BLACK) -> Drawing:
    """Draw a filled spot without an outline."""
    return circle(x, y, radius, fill, frame, line=0)


def box(
    left: float,
    top: float,
    width: float,
    height: float,
    fill: str = NO_FILL,
    frame: Frame = PAGE,
    corner: float = 0,
) -> Drawing:
    """Draw a rectangle, with round corners if asked."""
    right, low, c = left + width, top + height, corner
    if not c:
        return shape(f"M {left} {top} L {right} {top} {right} {low} {left} {low} Z", fill, frame)
    d = (
        f"M {left + c} {top} L {right - c} {top} Q {right} {top} {right} {top + c} "
        f"L {right} {low - c} Q {right} {low} {right - c} {low} "
        f"L {left + c} {low} Q {left} {low} {left} {low - c} "
        f"L {left} {top + c} Q {left} {top} {left + c} {top} Z"
    )
    return shape(d, fill, frame)


def polyline(points: Sequence[Point], frame: Frame = PAGE, line: float = LINE) -> Drawing:
    """Draw an open line through the points."""
    first, *rest = points
    return shape(
        "M " + pair(first) + " L " + " ".join(pair(point) for point in rest), frame=frame, line=line
    )


def join(drawings: Iterable[Drawing]) -> Drawing:
    """Put drawings on top of each other, first one lowest."""
    return tuple(part for drawing in drawings for part in drawing)


def svg(drawing: Drawing) -> str:
    """Return the text of an SVG file."""
    pens = (
        f'fill="{NO_FILL}" stroke="{BLACK}" stroke-width="{number(LINE)}" '
        'stroke-linecap="round" stroke-linejoin="round"'
    )
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">',
        f"<g {pens}>",
        *(_element(part) for part in drawing),
        "</g>",
        "</svg>",
        "",
    ]
    return "\n".join(lines)


def _element(part: Shape) -> str:
    style = "" if part.fill == NO_FILL else f' fill="{part.fill}"'
    if part.line == 0:
        style += ' stroke="none"'
    elif part.line != LINE:
        style += f' stroke-width="{number(part.line)}"'
    return f"<{part.element} {part.geometry}{style}/>"
