"""Lines that stand too near to each other."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import beside, like_heading, read_blocks, start
from easyread.rules.rule import rule

_TOLERANCE = 0.03  # browsers round the room between lines to whole pixels
_SHORT = 20  # characters: shorter lines are a name or an answer, not text


@rule(
    asks="Leave half a line of room between the lines.",
    alias="line-spacing",
    sources=["WCAG22 (1.5)", "VATT (1.5)", "LEB (1.5)", "BDA23", "RNIB"],
    bad=["Lines of 16pt that are 17pt apart."],
    good=["Lines of 16pt that are 24pt apart."],
    severity="error",
    counts=drawn_lines,
)
def tight_lines(facts: PageFacts, *, least: float = 1.15, warn: float = 1.4) -> Iterator[OnPage]:
    """The eye slips into the next line when there is no room."""
    if not facts.laid_out:
        return
    for page in facts.pages:
        known = list(_heights(facts, page))
        tight = [one for one in known if one[0] < least - _TOLERANCE]
        near = [one for one in known if least - _TOLERANCE <= one[0] < warn - _TOLERANCE]
        yield from _told("error", page, tight, max(least, warn))
        yield from _told("warning", page, near, warn)


def _heights(facts: PageFacts, page: Page) -> Iterator[tuple[float, Block]]:
    for block in read_blocks(page):
        small = beside(block) or like_heading(block, facts.size_pt)
        long = max(len(line.text) for line in block.lines) > _SHORT
        if block.line_height and len(block.lines) > 1 and long and not small:
            yield block.line_height, block


def _told(
    severity: Severity, page: Page, found: list[tuple[float, Block]], wanted: float
) -> Iterator[OnPage]:
    if found:
        height, block = min(found, key=lambda one: one[0])
        size = round(block.size_pt)
        yield on_page(
            severity,
            f"Letters of {size:g}pt are on lines only {height * size:.0f}pt apart.",
            f"Put the lines {wanted * size:.0f}pt apart or more.",
            page.number,
            *(one.box for _, one in found),
            words=start(block.text),
        )
