"""Pages with too many words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.box import points
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_ideas import content
from easyread.rules.rule import rule

_A4 = points(210) * points(297)


@rule(
    asks="Leave room on a page: {warn} words at most.",
    alias="words-per-page",
    sources=["DH09 (white space)", "PS", "MEN02", "COGA", "OURS (120 and 180 words)"],
    bad=["A page with 220 words."],
    good=["A page with 80 words."],
    severity="error",
    counts=paper_pages,
)
def full_page(facts: PageFacts, *, most: int = 180, warn: int = 120) -> Iterator[OnPage]:
    """A full page looks like hard work."""
    if facts.medium != "pdf":
        return
    for page, blocks in content(facts):
        count = sum(len(block.text.split()) for block in blocks)
        part = _part(page)
        if count > warn * part:
            yield on_page(
                "error" if count > most * part else "warning",
                f"There are {count} words on this page.",
                f"Keep it to {warn * part:.0f}. Use more pages, or fewer words.",
                page.number,
            )


def _part(page: Page) -> float:
    """How large a page is beside A4; larger ones may hold no more."""
    return min(page.width * page.height / _A4, 1.0)
