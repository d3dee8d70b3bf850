"""Facts of small pages, to ask rules of. What is not said is as it should be."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from easyread.model.box import Box, points
from easyread.model.lettering import Block, Font, Line, Run
from easyread.model.page import Field, Page, PageFacts, Picture
from easyread.rules import rules
from easyread.rules.on_page import OnPage

SANS = Font("Arial", "Arial", style="sans")
WIDTH, HEIGHT = points(210), points(297)
MARGIN = points(25)


def run(text: str, **changed: Any) -> Run:
    """A run of 16pt at the left margin, 100pt down."""
    size = changed.get("size_pt", 16.0)
    box = Box(MARGIN, 100.0, MARGIN + len(text) * size / 2, 100.0 + size)
    made = Run(text, box, size, SANS, box.bottom - size / 5, colour=(0, 0, 0))
    return replace(made, **changed)


def line(*runs: Run | str, **changed: Any) -> Line:
    """A line of runs, black on white."""
    parts = tuple(run(one) if isinstance(one, str) else one for one in runs)
    box = parts[0].box
    for one in parts[1:]:
        box = box.around(one.box)
    words = "".join(one.text for one in parts)
    made = Line(parts, words, box, parts[0].baseline, (255, 255, 255), True, 21.0)
    return replace(made, **changed)


def block(*lines: Line | Run | str, **changed: Any) -> Block:
    """A paragraph, lined up on the left."""
    parts = tuple(one if isinstance(one, Line) else line(one) for one in lines)
    box = parts[0].box
    for one in parts[1:]:
        box = box.around(one.box)
    return replace(Block(parts, box, "p", align="left"), **changed)


def page(*blocks: Block | Line | Run | str, **changed: Any) -> Page:
    """An A4 page."""
    parts = tuple(one if isinstance(one, Block) else block(one) for one in blocks)
    return replace(Page(1, WIDTH, HEIGHT, blocks=parts), **changed)


def picture(**changed: Any) -> Picture:
    """A drawing of 35 mm, left of the words."""
    made = Picture(Box(MARGIN, 90, MARGIN + points(35), 90 + points(35)), alt="A house")
    return replace(made, **changed)


def facts(*pages: Page, **changed: Any) -> PageFacts:
    """A document of these pages, numbered from 1."""
    numbered: Sequence[Page] = [replace(one, number=at) for at, one in enumerate(pages, 1)]
    return replace(PageFacts("made.pdf", "pdf", tuple(numbered), "Made", "en-GB"), **changed)


def seen(rule: str, asked: object, **options: object) -> tuple[OnPage, ...]:
    """What a rule says about facts."""
    found = rules()[rule](asked, **options)
    assert all(isinstance(one, OnPage) for one in found)
    return tuple(one for one in found if isinstance(one, OnPage))


def paragraph(
    *texts: str, left: float = MARGIN, top: float = 100.0, height: float = 1.5, **changed: Any
) -> Block:
    """Lines of text below each other, as far apart as `height` says; `run` changes each run."""
    size = changed.pop("size_pt", 16.0)
    look = {"size_pt": size, **changed.pop("run", {})}
    each = changed.pop("line", {})
    lines = []
    for at, text in enumerate(texts):
        upper = top + at * height * size
        box = Box(left, upper, left + len(text) * size / 2, upper + size)
        one = run(text, **{"box": box, "baseline": box.bottom - size / 5, **look})
        lines.append(line(one, **each))
    made = block(*lines, line_height=height if len(texts) > 1 else None)
    return replace(made, **changed)


def foot(text: str, **changed: Any) -> Block:
    """Words at the foot of an A4 page."""
    return paragraph(text, **{"top": HEIGHT - points(20), "furniture": True, "role": "", **changed})


def field(kind: Any = "one", **changed: Any) -> Field:
    """A place for an answer with a black edge, 300pt down."""
    made = Field("answer", kind, Box(MARGIN, 300, MARGIN + 24, 324), 1, "Yes", "Yes", "answer")
    return replace(made, **{"edge_contrast": 21.0, **changed})
