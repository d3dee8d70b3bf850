"""Ideas without a picture."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.model.prose import Severity
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_count
from easyread.rules.page_ideas import ideas
from easyread.rules.rule import rule

_HINT = "Put a picture left of each idea."


@rule(
    asks="Give each idea a picture.",
    alias="picture-per-idea",
    sources=["DH09", "GOVUK21", "PF12 (1 for each paragraph)", "AEE"],
    bad=["3 ideas on a page, and 1 picture."],
    good=["3 ideas on a page, each with its own picture."],
    severity="error",
    counts=idea_count,
)
def missing_pictures(
    facts: PageFacts, *, least: float = 0.6, warn: float = 0.9
) -> Iterator[OnPage]:
    """Pictures help many people to find and to recall an idea. Some people do not want them."""
    pages = list(ideas(facts))
    every = sum(one.pictured + one.bare for one in pages)
    pictured = sum(one.pictured for one in pages)
    if not every or pictured >= warn * every:
        return
    severity: Severity = "error" if pictured < least * every else "warning"
    if not pictured:
        yield on_page(severity, "There is no picture beside the words.", _HINT, 0)
        return
    for page, _, bare, blocks in pages:
        if bare:
            many = "An idea here has" if bare == 1 else "Some ideas here have"
            boxes = (block.box for block in blocks)
            yield on_page(severity, f"{many} no picture.", _HINT, page.number, *boxes)
