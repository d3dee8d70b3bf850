"""Words that stand on a photo, a pattern or a change of colour."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import lit_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_ON = 0.5
_PLAIN_PIXELS = 8  # a picture of fewer pixels is a plain ground
_LETTERS = 3


@rule(
    asks="Put words on a plain ground. Do not put them on a picture.",
    alias="dark-on-light",
    sources=["DUD13", "PLAN (no text over images)", "SAX (plain grounds)", "UKAAF19"],
    bad=["Words on a photo."],
    good=["Words beside a photo."],
    severity="error",
    counts=lit_lines,
)
def text_on_picture(facts: PageFacts) -> Iterator[OnPage]:
    """Where the ground changes, parts of the letters are lost in it."""
    for page in facts.pages if facts.laid_out else ():
        lines = [line for block in page.reading for line in block.lines]
        found = [line for line in lines if not line.plain and _on_picture(page, line)]
        if found:
            yield on_page(
                "error",
                "These words stand on a picture or a pattern.",
                "Put them beside it, or on 1 plain colour.",
                page.number,
                *(line.box for line in found),
                words=start(found[0].text),
            )


def _on_picture(page: Page, line: Line) -> bool:
    """Whether a ground or a photo lies behind a line. Words in drawings are theirs: a logo."""
    if len(line.text.strip()) < _LETTERS or all(run.hidden for run in line.runs):
        return False
    area = line.box.width * line.box.height
    return any(
        (one.background or one.style == "photo")
        and min(one.pixels or (_PLAIN_PIXELS, _PLAIN_PIXELS)) >= _PLAIN_PIXELS
        and one.box.shared(line.box) > _ON * area
        for one in page.pictures
    )
