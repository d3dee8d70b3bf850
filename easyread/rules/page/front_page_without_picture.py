"""Front pages without a picture."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.picture_blocks import front, shown
from easyread.rules.rule import rule


@rule(
    asks="Put a picture on the front page.",
    sources=["DEM", "AEE"],
    bad=["A front page with a title, and no picture."],
    good=["A front page with a title and a picture."],
    counts=paper_pages,
)
def front_page_without_picture(facts: PageFacts) -> Iterator[OnPage]:
    """A picture on the front tells people what this is about."""
    first = facts.pages[0] if facts.pages and facts.medium == "pdf" and facts.laid_out else None
    if first and front(facts, first) and not (shown(first) or _filled(facts)):
        yield on_page(
            "warning",
            "There is no picture on the front page.",
            "Add one that says what this is about.",
            first.number,
        )


def _filled(facts: PageFacts) -> bool:
    """Whether a picture fills the front page."""
    return any(one.background for one in facts.pages[0].pictures)
