"""Text that runs round a picture."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import laid_out_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import read_blocks, start
from easyread.rules.rule import rule

_EDGE_PT = 6.0
_INDENT_PT = 20.0


@rule(
    asks="Let no text run round a picture. Give pictures a column of their own.",
    sources=["RNIB (no text round images)", "DUD13"],
    bad=["2 lines beside a picture, and the next 2 lines under it."],
    good=["4 lines beside a picture."],
    counts=laid_out_pages,
)
def wrapped_text(facts: PageFacts) -> Iterator[OnPage]:
    """Lines must start at the same place, or the eye gets lost."""
    for page in facts.pages if facts.laid_out else ():
        found = [block for block in read_blocks(page) if _wrapped(page, block)]
        if found:
            yield on_page(
                "warning",
                "This text runs round a picture.",
                "Put the picture beside all of the text, or above it.",
                page.number,
                *(block.box for block in found),
                words=start(found[0].text),
            )


def _wrapped(page: Page, block: Block) -> bool:
    if len(block.lines) < 3 or block.align not in ("left", "justified", "unknown"):
        return False
    pictures = [one.box for one in page.pictures if not one.background]
    return any(_runs_round(block, box) for box in pictures)


def _runs_round(block: Block, picture: Box) -> bool:
    """Whether lines beside a picture start after it, and lines under it start below it."""
    at_height = [one.box for one in block.lines if _at_height(one.box, picture)]
    under = [one.box for one in block.lines if one.box.top >= picture.bottom - _EDGE_PT]
    if not at_height or not under:
        return False
    indented = min(box.left for box in at_height) >= picture.right - _EDGE_PT
    back = min(box.left for box in under) <= picture.left + _INDENT_PT
    return indented and back and picture.width > _INDENT_PT


def _at_height(line: Box, picture: Box) -> bool:
    return line.top < picture.bottom - _EDGE_PT and line.bottom > picture.top
