"""Parts that do not show when the keyboard is on them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import stops
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_OWN = ("iframe", "video", "audio")


@rule(
    asks="Show clearly which part the keyboard is on.",
    alias="html-keyboard-focus",
    sources=["WCAG22 (2.4.7)"],
    bad=["A page with “outline: none” and nothing in its place."],
    good=["A thick line around the part that the keyboard is on."],
    severity="error",
    counts=stops,
)
def hidden_focus(facts: HtmlFacts) -> Iterator[OnPage]:
    """Who uses the keyboard cannot see where they are."""
    found = [one.part for one in facts.stops or () if not one.seen and one.part.name not in _OWN]
    if found:
        parts = counted(len(found), "part does", "parts do")
        message = f"{parts} not show that the keyboard is on it.{named(found)}"
        yield on_screen(None, message, "Take out “outline: none”, or draw a line instead.", found)
