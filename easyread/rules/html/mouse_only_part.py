"""Parts that only a mouse or a finger can use."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Let the keyboard reach all that can be used.",
    sources=["WCAG22 (2.1.1)"],
    bad=["A <div> that answers to a click."],
    good=["A <button>."],
    severity="error",
    counts=files,
)
def mouse_only_part(facts: HtmlFacts) -> Iterator[OnPage]:
    """Some people cannot use a mouse."""
    found = facts.mouse_only
    if found:
        parts = counted(len(found), "part answers", "parts answer")
        message = f"{parts} to a click only. The keyboard cannot do that.{named(found)}"
        yield on_screen(None, message, "Make it a button or a link.", found)
