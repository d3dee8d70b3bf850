"""What can be read off a finished page, of paper or of a screen: the facts that rules ask.

Pages count from 1. For boxes, lengths and colours see `box.py` and `colour.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from easyread.model.box import Box
from easyread.model.colour import Colour
from easyread.model.lettering import Block, Line

FieldKind = Literal["one", "many", "write", "line", "list", "button", "signature", "other"]
PictureStyle = Literal["photo", "drawing", "unknown"]
Medium = Literal["pdf", "html"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a page: pixels, or a drawing of lines and areas that belong together.

    `pixels` is the width and height of its own (None: a drawing). `alt` is what is read aloud: None
    where there is nothing at all, “” where it is marked as decoration. `digest` is alike for the
    same picture. `words` are letters found inside it. `background` pictures fill the page or lie
    behind words.
    """

    box: Box
    pixels: tuple[int, int] | None = None
    alt: str | None = None
    digest: str = ""
    style: PictureStyle = "unknown"
    background: bool = False
    words: str = ""
    angle: float = 0.0
    tag: int = -1


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line or a rectangle that is drawn by itself: a rule, a tick box, a place to write."""

    box: Box
    stroke: Colour | None = None
    fill: Colour | None = None
    width_pt: float = 0.0


@dataclass(frozen=True, slots=True)
class Field:
    """A place for an answer. A question with one answer has one for each choice.

    `spoken` is what a screen reader says. `label` are the words that stand with it (“” if unknown).
    `size_pt` is that of the words written into it: 0 fits them to the box, None is not known.
    `ticked`: it is ticked, or filled, before the reader comes. `edge_contrast` is that of its edge
    or its ground against the page, 1 to 21 (None: not known; 1: it cannot be seen).
    """

    name: str
    kind: FieldKind
    box: Box
    page: int
    spoken: str = ""
    label: str = ""
    group: str = ""
    value: str = ""
    ticked: bool = False
    required: bool = False
    lines: bool = False
    comb: bool = False
    size_pt: float | None = None
    edge_contrast: float | None = None
    seen: bool = True
    tag: int = -1


@dataclass(frozen=True, slots=True)
class Link:
    """Words or a picture that lead elsewhere. `spoken` is its own description."""

    text: str
    target: str
    box: Box | None
    page: int
    spoken: str = ""
    tag: int = -1


@dataclass(frozen=True, slots=True)
class Page:
    """One page of paper, or a whole page on a screen.

    `turned` is by how many degrees it is shown turned. Blocks are in reading order: that of the
    tags, or from top to bottom where there are none. `drawn` says whether we could draw it.
    """

    number: int
    width: float
    height: float
    turned: int = 0
    blocks: tuple[Block, ...] = ()
    pictures: tuple[Picture, ...] = ()
    shapes: tuple[Drawn, ...] = ()
    fields: tuple[Field, ...] = ()
    links: tuple[Link, ...] = ()
    drawn: bool = True

    @property
    def box(self) -> Box:
        """All of the page."""
        return Box(0, 0, self.width, self.height)

    @property
    def reading(self) -> tuple[Block, ...]:
        """The blocks that are read: without page numbers, heads and feet."""
        return tuple(block for block in self.blocks if not block.furniture)

    @property
    def word_count(self) -> int:
        """How many words are read."""
        return sum(len(block.text.split()) for block in self.reading)


@dataclass(frozen=True)
class PageFacts:
    """A finished document as a reader sees it.

    `laid_out` is false for HTML that no browser has drawn: then sizes, boxes and colours are not
    known, and pages have none. `ordered`: the file itself says in which order it is read. `unread`
    tells a person what could not be read.
    """

    name: str
    medium: Medium
    pages: tuple[Page, ...]
    title: str = ""
    language: str = ""
    laid_out: bool = True
    ordered: bool = True
    unread: tuple[str, ...] = ()

    @cached_property
    def size_pt(self) -> float:
        """The size of most of the characters that are read; 0 where there are none."""
        sizes: Counter[float] = Counter()
        for block in self.reading:
            for run in block.runs:
                sizes[round(run.size_pt * 2) / 2] += len(run.text)
        return sizes.most_common(1)[0][0] if sizes else 0.0

    @property
    def reading(self) -> Iterator[Block]:
        """All blocks that are read, page by page."""
        return (block for page in self.pages for block in page.reading)

    @property
    def lines(self) -> Iterator[Line]:
        """All lines that are read."""
        return (line for block in self.reading for line in block.lines)

    @property
    def pictures(self) -> Iterator[tuple[Page, Picture]]:
        """All pictures that are no backgrounds, with their pages."""
        return (
            (page, picture)
            for page in self.pages
            for picture in page.pictures
            if not picture.background
        )

    @property
    def fields(self) -> Iterator[Field]:
        """All places for an answer that can be seen."""
        return (field for page in self.pages for field in page.fields if field.seen)

    @property
    def headings(self) -> Iterator[tuple[Page, Block]]:
        """All headings that the file calls headings, with their pages."""
        return ((page, block) for page in self.pages for block in page.reading if block.heading)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on the pages something is: the number of a page, and a part of it (None: all of it)."""

    page: int
    box: Box | None = None
