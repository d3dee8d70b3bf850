"""Pictures that are much larger or smaller than the others, or that fill half a page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from statistics import median

from easyread.model.page import Page, PageFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.page_ideas import content
from easyread.rules.picture_blocks import front, larger_side, shown, support
from easyread.rules.rule import rule

_LEAST = 4


@rule(
    asks="Make all pictures about the same size. Make none larger than half a page.",
    sources=["NT (not too big)", "OURS (2 times)"],
    bad=["5 pictures of 35 mm, and 1 of 90 mm."],
    good=["6 pictures of 35 mm."],
    counts=idea_pictures,
)
def uneven_pictures(
    facts: PageFacts, *, times: float = 2.0, of_page: float = 0.5
) -> Iterator[OnPage]:
    """A page is calm when its pictures are alike."""
    placed = support(facts)
    usual = median(larger_side(one.picture) for one in placed) if len(placed) >= _LEAST else 0.0
    odd = [one for one in placed if usual and _odd(larger_side(one.picture), usual, times)]
    for page, some in groupby(odd, lambda one: one.page.number):
        boxes = [one.picture.box for one in some]
        message = "The size of a picture here is very different from the rest."
        yield on_page("warning", message, "Make all pictures about the same size.", page, *boxes)
    for page, blocks in content(facts):
        if blocks and not front(facts, page):
            yield from _large(page, of_page)


def _odd(size: float, usual: float, times: float) -> bool:
    return size > times * usual or size < usual / times


def _large(page: Page, of_page: float) -> Iterator[OnPage]:
    area = of_page * page.width * page.height
    large = [one.box for one in shown(page) if one.box.width * one.box.height > area]
    if large:
        message = "A picture here is larger than half of the page."
        yield on_page("warning", message, "Make it smaller.", page.number, *large)
