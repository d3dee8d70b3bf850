"""Pages without a heading."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.picture_blocks import front
from easyread.rules.reading_text import like_heading, read_blocks
from easyread.rules.rule import rule

_LEAST_PAGES = 3
_TOP = 0.25


@rule(
    asks="Put a heading on each page.",
    sources=["EROBW", "VATT", "OURS"],
    bad=["A page of 90 words, and no heading."],
    good=["A page of 90 words with the heading “What we do”."],
    counts=paper_pages,
)
def page_without_heading(facts: PageFacts, *, words: int = 40) -> Iterator[OnPage]:
    """People who open a page need to see what it is about."""
    if facts.medium != "pdf" or not facts.laid_out or len(facts.pages) < _LEAST_PAGES:
        return
    for page in facts.pages:
        if page.word_count > words and not front(facts, page) and not _headed(facts, page):
            yield on_page(
                "warning",
                "There is no heading on this page.",
                "Add one, or repeat the heading of this part.",
                page.number,
            )


def _headed(facts: PageFacts, page: Page) -> bool:
    """Whether a page has a heading: a real one, large or bold words, or a running head."""
    blocks = read_blocks(page)
    if any(like_heading(block, facts.size_pt) for block in blocks):
        return True
    bold = any(
        len(block.lines) <= 2 and all(run.font.bold for run in block.runs if run.text.strip())
        for block in blocks
    )
    heads = (block for block in page.blocks if block.furniture)
    return bold or any(
        one.box.bottom < _TOP * page.height and any(sign.isalpha() for sign in one.text)
        for one in heads
    )
