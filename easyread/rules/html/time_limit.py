"""Pages that go away by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule


@rule(
    asks="Let people take as long as they like.",
    alias="no-time-limit",
    sources=["WCAG22 (2.2.1)", "COGA (o4p02)"],
    bad=["A page that loads again after 60 seconds."],
    good=["A page that stays."],
    severity="error",
    counts=files,
)
def time_limit(facts: HtmlFacts) -> Iterator[OnPage]:
    """People read slowly, and lose what they have written."""
    if facts.refresh_s:
        message = f"After {facts.refresh_s:g} seconds the page goes away by itself."
        yield on_screen(None, message, "Take out the meta tag “refresh”.")
