"""Words that are cut off on a small screen, or when a reader spreads lines and letters."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import drawn_pages
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_HINT = "Take out fixed heights."


@rule(
    asks="Let boxes grow with their words.",
    sources=["WCAG22 (1.4.12)"],
    bad=["A box of a fixed height that hides what does not fit."],
    good=["A box that grows."],
    severity="error",
    counts=drawn_pages,
)
def clipped_text(facts: HtmlFacts) -> Iterator[OnPage]:
    """Some people need more room between lines and letters to read."""
    clipped = facts.narrow.clipped if facts.narrow else ()
    if clipped:
        boxes = counted(len(clipped), "box cuts", "boxes cut")
        message = f"On a small screen, {boxes} words off.{named(clipped)}"
        yield on_screen(None, message, _HINT, [Part(one.words) for one in clipped])
