"""Pictures that come after their words on a small screen."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.box import Box
from easyread.model.page import Page
from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import narrow_pictures
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_LEAST_PT = 36.0


@rule(
    asks="On a small screen, put each picture above its words.",
    sources=["COGA (o1p07)", "DH09"],
    bad=["A picture beside its words that slips below them on a phone."],
    good=["A picture above its words on a phone."],
    counts=narrow_pictures,
)
def words_before_picture(facts: HtmlFacts) -> Iterator[OnPage]:
    """People look at the picture first, and then read."""
    late = list(_late(facts))
    if late:
        pictures = counted(len(late), "picture stands", "pictures stand")
        message = f"On a small screen, {pictures} below the words."
        yield on_screen(None, message + named(late), "Put the picture first in the page.", late)


def _late(facts: HtmlFacts) -> Iterator[Part]:
    """Yield the words that a picture stands beside on a wide screen, and below on a small one."""
    if not facts.narrow:
        return
    wide, small = facts.shown.pages[0], facts.narrow.page
    if len(wide.pictures) != len(small.pictures):
        return
    tops = {block.text: block.box for block in small.reading}
    for before, after in zip(wide.pictures, small.pictures, strict=True):
        if before.background or min(before.box.width, before.box.height) < _LEAST_PT:
            continue
        words = _beside(wide, before.box)
        box = tops.get(words)
        if box and box.bottom <= after.box.top + 2:
            yield Part(words, before.box)


def _beside(page: Page, box: Box) -> str:
    """Return the words right of a picture."""
    for block in page.reading:
        level = min(block.box.bottom, box.bottom) - max(block.box.top, box.top)
        if block.box.left >= box.right - 2 and level > block.box.height / 2:
            return block.text
    return ""
