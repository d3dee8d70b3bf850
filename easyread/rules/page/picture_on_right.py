"""Pictures on the right of their words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from easyread.model.page import PageFacts
from easyread.model.prose import Severity
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.picture_blocks import Placed
from easyread.rules.picture_words import worded
from easyread.rules.rule import rule

_FROM_RIGHT = ("ar", "fa", "he", "ur", "yi", "ps")


@rule(
    asks="Put pictures on the left and words on the right, all through.",
    alias="picture-left",
    sources=["DH09", "PS", "DUD13", "NT", "VATT", "COGA"],
    bad=["Words, and their picture on the right."],
    good=["A picture, and its words on the right."],
    severity="error",
    counts=idea_pictures,
)
def picture_on_right(facts: PageFacts, *, share: float = 0.1) -> Iterator[OnPage]:
    """People look at the picture first. They find it faster when it is always in 1 place."""
    if facts.language.lower().partition("-")[0] in _FROM_RIGHT:
        return
    sides = [(placed, words.side) for placed, words in worded(facts)]
    wrong = [placed for placed, side in sides if side == "right"]
    beside = sum(side in ("left", "right") for _, side in sides)
    severity: Severity = "error" if len(wrong) > share * beside else "warning"
    for page, some in groupby(wrong, _page):
        found = list(some)
        many = "A picture here is" if len(found) == 1 else f"{len(found)} pictures here are"
        yield on_page(
            severity,
            f"{many} on the right of the words.",
            "Put pictures on the left.",
            page,
            *(one.picture.box for one in found),
        )


def _page(placed: Placed) -> int:
    return placed.page.number
