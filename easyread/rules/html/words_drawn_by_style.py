"""Words that only the style of the page writes."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import drawn_pages
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Write all words in the page, not in its style.",
    sources=["WCAG22 (1.3.1)", "COGA (o3p06)"],
    bad=['A style with content: "Important".'],
    good=["The word “Important” in the page."],
    counts=drawn_pages,
)
def words_drawn_by_style(facts: HtmlFacts) -> Iterator[OnPage]:
    """Some programs that read aloud leave them out."""
    found = facts.drawn_words
    if found:
        places = counted(len(found), "place has", "places have")
        message = f"{places} words that stand in the style only.{named(found)}"
        yield on_screen(None, message, "Write them in the page.", found)
