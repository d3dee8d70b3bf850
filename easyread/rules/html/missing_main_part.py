"""Pages that do not say where their main part begins."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule


@rule(
    asks="Mark where the main part of the page is.",
    alias="html-structure",
    sources=["WCAG22 (1.3.1)", "NHSSM"],
    bad=["A page with all its words in <div>."],
    good=["A page with its words in <main>."],
    counts=files,
)
def missing_main_part(facts: HtmlFacts) -> Iterator[OnPage]:
    """People who listen want to skip the menu."""
    if "main" not in facts.landmarks and not facts.skip_link:
        yield on_screen(
            None,
            "The page does not say where its main part begins.",
            "Put the main part between <main> and </main>.",
        )
