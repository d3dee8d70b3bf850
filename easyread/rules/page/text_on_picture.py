"""Words that stand on a photo, a pattern or a change of colour."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from easyread.model.lettering import Block, Line
from easyread.model.page import Page, PageFacts, Picture
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_ON = 0.5
_PLAIN_PIXELS = 8  # a picture of fewer pixels is a plain ground
_LETTERS = 3
_STEP = 14  # of 255: less cannot be seen


@rule(
    asks="Put words on a plain ground. Do not put them on a picture.",
    alias="dark-on-light",
    sources=["DUD13", "PLAN (no text over images)", "SAX (plain grounds)", "UKAAF19"],
    bad=["Words on a photo."],
    good=["Words beside a photo."],
    severity="error",
    counts=drawn_lines,
)
def text_on_picture(facts: PageFacts) -> Iterator[OnPage]:
    """Where the ground changes, parts of the letters are lost in it."""
    for page in facts.pages if facts.laid_out else ():
        found = [line for block in page.reading for line in _restless(facts, page, block)]
        if found:
            yield on_page(
                "error",
                "These words stand on a picture or a pattern.",
                "Put them beside it, or on 1 plain colour.",
                page.number,
                *(line.box for line in found),
                words=start(found[0].text),
            )


def _restless(facts: PageFacts, page: Page, block: Block) -> list[Line]:
    """Return the lines of a block that stand on a picture or on a ground that changes.

    On paper, marked words and the edges of frames make a line uneven too: then the ground itself
    must change from line to line, or all lines must be uneven.
    """
    lines = [line for line in block.lines if not line.plain and _seen(line)]
    if facts.medium == "html" or _ground_changes(lines):
        return lines
    drawn = len(lines) > 1 and len(lines) == len(block.lines)
    return [line for line in lines if _on(page, line, drawing=drawn)]


def _seen(line: Line) -> bool:
    return len(line.text.strip()) >= _LETTERS and not all(run.hidden for run in line.runs)


def _ground_changes(lines: list[Line]) -> bool:
    papers = [line.paper for line in lines if line.paper]
    return any(
        abs(one - other) > _STEP
        for paper, after in pairwise(papers)
        for one, other in zip(paper, after, strict=True)
    )


def _on(page: Page, line: Line, *, drawing: bool) -> bool:
    """Whether a photo lies behind a line, or a drawing that words stand on."""
    area = line.box.width * line.box.height
    return any(
        _lies_behind(one, drawing=drawing) and one.box.shared(line.box) > _ON * area
        for one in page.pictures
    )


def _lies_behind(picture: Picture, *, drawing: bool) -> bool:
    """Words in small drawings are their own: a logo."""
    if picture.pixels is None:
        return drawing and picture.background
    photo = picture.background or picture.style == "photo"
    return photo and min(picture.pixels) >= _PLAIN_PIXELS
