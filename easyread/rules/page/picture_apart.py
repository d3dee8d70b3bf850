"""Pictures that stand far from all words, or as close to others as to their own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from easyread.model.box import points
from easyread.model.page import PageFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.picture_words import worded
from easyread.rules.rule import rule


@rule(
    asks="Put each picture close to its own words.",
    alias="picture-near-text",
    sources=["DH09", "IE09", "OURS (15 mm; 30 mm at the same height)"],
    bad=["A picture at the foot of a page. The words stop 8 cm above it."],
    good=["A picture, and its words 8 mm beside it."],
    counts=idea_pictures,
)
def picture_apart(
    facts: PageFacts, *, most_mm: float = 15.0, most_beside_mm: float = 30.0
) -> Iterator[OnPage]:
    """People need to see which words a picture goes with."""
    apart = [
        placed
        for placed, words in worded(facts)
        if words.nearest_pt > points(most_mm)
        and words.beside_pt > points(most_beside_mm)
        and words.side != "right"
    ]
    for page, some in groupby(apart, lambda one: one.page.number):
        found = list(some)
        many = "A picture here is" if len(found) == 1 else f"{len(found)} pictures here are"
        yield on_page(
            "warning",
            f"{many} far from the words.",
            "Put each picture beside its own words.",
            page,
            *(one.picture.box for one in found),
        )
