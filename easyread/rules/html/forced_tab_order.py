"""Parts that push themselves to the front of the keyboard order."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Let the keyboard follow the order of the page.",
    sources=["WCAG22 (2.4.3)"],
    bad=['A field with tabindex="3".'],
    good=["Fields without tabindex."],
    severity="error",
    counts=files,
)
def forced_tab_order(facts: HtmlFacts) -> Iterator[OnPage]:
    """The keyboard then jumps about, and people lose their place."""
    found = facts.forced_tabs
    if found:
        parts = counted(len(found), "part jumps", "parts jump")
        message = f"{parts} to the front when people use the Tab key.{named(found)}"
        yield on_screen(None, message, "Take out “tabindex”, or write 0.", found)
