"""What lies on a page of a PDF, piece by piece, before it is put together to lines and pictures.

Boxes are those of the page as seen. `mark` is the number of the marked content that a piece is in
(-1: none); `inner` marks are counted inside a drawing of its own. `artifact` is “” for what is
read, else “Pagination” for heads, feet and page numbers, or “Artifact”. `order` counts as they are
drawn.
"""

from __future__ import annotations

from typing import NamedTuple

from easyread.model.box import Box
from easyread.model.colour import Colour
from easyread.model.lettering import Font


class Mark(NamedTuple):
    """What a file says about a piece of content."""

    number: int = -1
    inner: bool = False
    artifact: str = ""


class Text(NamedTuple):
    """Words drawn at one go.

    `x` and `y` are where their baseline begins, `wide` is how far the pen went along it.
    """

    text: str
    box: Box
    x: float
    y: float
    wide: float
    size_pt: float
    font: Font
    colour: Colour | None
    mark: Mark
    order: int
    angle: float = 0.0
    stretch: float = 1.0
    letter_space_em: float = 0.0
    word_space_em: float = 0.0
    hidden: bool = False
    alpha: float = 1.0
    paper: Colour | None = None
    plain: bool = True
    group: int = -1


class Image(NamedTuple):
    """A picture of pixels."""

    box: Box
    pixels: tuple[int, int]
    digest: str
    mark: Mark
    order: int
    angle: float = 0.0
    photo: bool | None = None
    group: int = -1


class Path(NamedTuple):
    """A drawn line or area.

    `straight`: a rectangle, or a level or upright line. `parts` counts its strokes and curves.
    """

    box: Box
    stroke: Colour | None
    fill: Colour | None
    width_pt: float
    straight: bool
    parts: int
    mark: Mark
    order: int
    group: int = -1


class Group(NamedTuple):
    """A drawing that the file keeps as one thing. `inside` counts what is drawn in it."""

    box: Box
    mark: Mark
    order: int
    paths: int
    images: int
    letters: int
    digest: str
    angle: float = 0.0


class Widget(NamedTuple):
    """A place for an answer as drawn: how strongly its edge or its ground stands out."""

    box: Box
    contrast: float | None


class Content(NamedTuple):
    """All that lies on one page."""

    number: int
    width: float
    height: float
    turned: int = 0
    texts: tuple[Text, ...] = ()
    images: tuple[Image, ...] = ()
    paths: tuple[Path, ...] = ()
    groups: tuple[Group, ...] = ()
    widgets: tuple[Widget, ...] = ()
    drawn: bool = False
    whole: bool = True
