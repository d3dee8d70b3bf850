"""Paragraphs with no clear gap between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.language.sentences import sentences
from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import blocks
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import like_heading, read_blocks, start
from easyread.rules.rule import rule

_SAME_PT = 2.0
_REACH_PT = 20.0
_WORDS = 4  # a line of fewer words is a name, a number or an answer
_POINT = re.compile(r"(?:[^\w\s“‘\"'(£]|\(?(?:\d{1,3}|[A-Za-z])[.)])\s")  # a bullet or a number
_ENDS = (".", "?", "!", ":")


@rule(
    asks="Leave 1 empty line between paragraphs.",
    alias="paragraph-spacing",
    sources=["UKAAF19 (at least one blank line)", "WCAG22 (1.5 times the line)", "RNIB"],
    bad=["A paragraph that starts right below the last one."],
    good=["A paragraph, an empty line, a paragraph."],
    severity="error",
    counts=blocks,
)
def tight_paragraphs(facts: PageFacts, *, blank_lines: float = 1.0) -> Iterator[OnPage]:
    """A gap shows that a new thought starts. It gives the eyes a rest."""
    if not facts.laid_out:
        return
    wanted = blank_lines * facts.size_pt
    for page in facts.pages:
        gaps = list(_gaps(facts, page))
        # Where the file does not say what a paragraph is, no gap may mean that it is one.
        none = [below for gap, below in gaps if gap <= _SAME_PT and below.role == "p"]
        few = [below for gap, below in gaps if _SAME_PT < gap < wanted - _SAME_PT]
        yield from _told("error", page, none, "There is no gap above this paragraph.")
        yield from _told("warning", page, few, "The gap above this paragraph is small.")


def _gaps(facts: PageFacts, page: Page) -> Iterator[tuple[float, Block]]:
    """Yield the room that lies between paragraphs, over and above that between lines, in pt."""
    texts = [block for block in read_blocks(page) if _is_text(block)]
    for above, below in pairwise(texts):
        if not _follows(above, below) or _one_thought(page, above, below):
            continue
        if _between(page, above, below):
            continue
        height = max(above.line_height or 0, below.line_height or 0)
        plain = not like_heading(above, facts.size_pt) and not like_heading(below, facts.size_pt)
        if height and plain:
            apart = below.lines[0].baseline - above.lines[-1].baseline
            yield apart - height * below.size_pt, below


def _is_text(block: Block) -> bool:
    text = block.text.strip()
    long = len(text.split()) > _WORDS and not _POINT.match(text)
    return block.role in ("", "p") and long and text.endswith(_ENDS)


def _follows(above: Block, below: Block) -> bool:
    same_edge = abs(above.box.left - below.box.left) <= _SAME_PT
    same_size = abs(above.size_pt - below.size_pt) <= _SAME_PT
    next_to = 0 < below.lines[0].baseline - above.lines[-1].baseline < 4 * below.size_pt
    return same_edge and same_size and next_to and not below.continues


def _one_thought(page: Page, above: Block, below: Block) -> bool:
    """Whether each is 1 sentence on a line of its own, or both stand beside 1 picture."""
    if all(len(sentences(block.text)) < 2 for block in (above, below)):
        return True
    beside = [one.box for one in page.pictures if one.box.right <= above.box.left + _SAME_PT]
    return any(
        box.top - _REACH_PT < above.box.bottom and box.bottom + _REACH_PT > below.box.top
        for box in beside
    )


def _between(page: Page, above: Block, below: Block) -> bool:
    """Whether a drawn line or a field parts two paragraphs."""
    top, bottom = above.lines[-1].baseline, below.lines[0].box.top + _SAME_PT
    boxes = [one.box for one in page.shapes] + [one.box for one in page.fields]
    return any(top < box.bottom <= bottom or top <= box.top < bottom for box in boxes)


def _told(severity: Severity, page: Page, found: list[Block], message: str) -> Iterator[OnPage]:
    if found:
        yield on_page(
            severity,
            message,
            "Leave 1 empty line there.",
            page.number,
            *(one.box for one in found),
            words=start(found[0].text),
        )
