"""Too many pictures on a page, or for one idea."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Page, PageFacts, Picture
from easyread.rules.answer_places import answer_pictures
from easyread.rules.asked_here import asked_here
from easyread.rules.clocks import clocks
from easyread.rules.counts import laid_out_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.picture_blocks import front, shown
from easyread.rules.rule import rule


@rule(
    asks="Put {warn} pictures or fewer on a page.",
    alias="picture-count-page",
    sources=["AEE (4 at most)", "DUD13 (1 or 2 in a section)", "COGA", "OURS (5 and 8)"],
    bad=["9 pictures on a page."],
    good=["4 pictures on a page."],
    severity="error",
    counts=laid_out_pages,
)
def many_pictures(facts: PageFacts, *, warn: int = 5, most: int = 8) -> Iterator[OnPage]:
    """Many pictures make a page busy. Then each one helps less."""
    for page in facts.pages if facts.laid_out and facts.medium == "pdf" else ():
        if front(facts, page):
            continue
        single, scales = _counted(facts, page)
        count = len(single) + scales
        if count > warn:
            yield on_page(
                "error" if count > most else "warning",
                f"There are {count} pictures on this page.",
                f"Keep {warn} or fewer. Put some of the words on a new page.",
                page.number,
                *(one.box for one in single),
            )


def _counted(facts: PageFacts, page: Page) -> tuple[list[Picture], int]:
    """Return the pictures that count one by one, and how many sets of answers have pictures."""
    seen = shown(page)
    answers = answer_pictures(page, seen)
    said = answers | clocks(page, seen)
    single = [one for one in seen if id(one) not in said]
    asked = [one for one in asked_here(page, facts.size_pt) if one.ticks] if answers else []
    return single, len(asked)
