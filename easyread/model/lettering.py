"""Words on a page as they look: fonts, runs, lines and blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from easyread.model.box import Box
from easyread.model.colour import Colour

FontStyle = Literal["sans", "serif", "script", "decorative", "fixed", "symbol", "unknown"]
Align = Literal["left", "right", "centre", "justified", "unknown"]


@dataclass(frozen=True, slots=True)
class Font:
    """A font as it is used. `name` has no mark of a subset; `family` has no weight and no slant.

    `embedded`: the reader gets it with the file. `mapped`: each character drawn with it is known.
    """

    name: str
    family: str
    weight: int = 400
    italic: bool = False
    style: FontStyle = "unknown"
    condensed: bool = False
    embedded: bool = True
    mapped: bool = True

    @property
    def bold(self) -> bool:
        """Whether it is at least half bold."""
        return self.weight >= 600


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that look alike, side by side on one line.

    `size_pt` is the size as seen, after all matrices. `angle` is in degrees, 0 for level text.
    `letter_space_em` is the room added between letters. `stretch` is 1 where letters are as wide as
    they were drawn. `hidden` text is there for machines only. `capitals`: the style draws it in
    capitals, it was not typed so. `tag` is a number in `PdfFacts.tags` (-1: none).
    """

    text: str
    box: Box
    size_pt: float
    font: Font
    baseline: float
    colour: Colour | None = None
    angle: float = 0.0
    letter_space_em: float = 0.0
    word_space_em: float = 0.0
    stretch: float = 1.0
    hidden: bool = False
    link: bool = False
    underlined: bool = False
    capitals: bool = False
    tag: int = -1


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line, from left to right.

    `paper` is the colour behind them as drawn (None: the page was not drawn). `plain` is false
    where a picture, a pattern or a change of colour lies behind them. `contrast` is the lowest of
    its runs, 1 to 21 (None: not known).
    """

    runs: tuple[Run, ...]
    text: str
    box: Box
    baseline: float
    paper: Colour | None = None
    plain: bool = True
    contrast: float | None = None

    @property
    def size_pt(self) -> float:
        """The size of most of its characters."""
        sizes: Counter[float] = Counter()
        for run in self.runs:
            sizes[run.size_pt] += len(run.text)
        return sizes.most_common(1)[0][0]


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: a paragraph, a heading, a bullet, a label.

    `role` is what the file says that it is: “h1” to “h6”, “p”, “li”, “label” (a bullet's mark),
    “caption”, “td”, “th”, “legend”, “note” …; “” where the file does not say. `furniture` stands
    on each page: page numbers, heads and feet. `line_height` is from baseline to baseline, as a
    multiple of the size (None: only one line). `tag` is a number in `PdfFacts.tags` (-1: none).
    `continues`: it began on the page before.
    """

    lines: tuple[Line, ...]
    box: Box
    role: str = ""
    furniture: bool = False
    align: Align = "unknown"
    line_height: float | None = None
    tag: int = -1
    continues: bool = False

    @property
    def text(self) -> str:
        """Its words, the lines joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @property
    def heading(self) -> int:
        """The level of a heading, 1–6; 0 for all else."""
        return int(self.role[1]) if len(self.role) == 2 and self.role[1] in "123456" else 0

    @property
    def size_pt(self) -> float:
        """The size of most of its characters."""
        sizes: Counter[float] = Counter()
        for line in self.lines:
            for run in line.runs:
                sizes[run.size_pt] += len(run.text)
        return sizes.most_common(1)[0][0]

    @property
    def runs(self) -> Iterator[Run]:
        """All its runs, in order."""
        return (run for line in self.lines for run in line.runs)
