"""Links and buttons without words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Give each link and each button words that can be read aloud.",
    sources=["WCAG22 (2.4.4, 4.1.2)"],
    bad=["A button with a picture only, without a description."],
    good=["A button with a picture and the word “Search”."],
    severity="error",
    counts=files,
)
def nameless_button(facts: HtmlFacts) -> Iterator[OnPage]:
    """A screen reader then says only “button”."""
    found = [
        one.part for one in facts.controls if one.field.kind == "button" and not one.field.spoken
    ]
    found += [Part("", one.link.box, "a") for one in facts.anchors if not one.link.spoken]
    if found:
        parts = counted(len(found), "link or button has", "links or buttons have")
        message = f"{parts} no words. A screen reader cannot say what it does."
        yield on_screen(None, message, "Write words in it, or describe its picture.", found)
