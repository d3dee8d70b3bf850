"""Parts that share the hidden name that others point to."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule


@rule(
    asks="Give each part its own hidden name.",
    sources=["WCAG22 (1.3.1)"],
    bad=['2 fields with id="name", and a label for one of them.'],
    good=["A label for each field."],
    counts=files,
)
def id_used_twice(facts: HtmlFacts) -> Iterator[OnPage]:
    """A label or a link then leads to the wrong part."""
    for name in facts.ids_twice:
        message = f"The hidden name “{name}” stands on more than 1 part."
        yield on_screen(None, message, "Give each part an id of its own.")
