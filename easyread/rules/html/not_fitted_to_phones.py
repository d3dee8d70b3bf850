"""Pages that a phone shows as if it were a large screen."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_HINT = 'Write in its head: <meta name="viewport" content="width=device-width">.'


@rule(
    asks="Tell phones to fit the page to their screen.",
    sources=["WCAG22 (1.4.10)", "NHSDS"],
    bad=["A page without a meta tag “viewport”."],
    good=['A page with <meta name="viewport" content="width=device-width">.'],
    counts=files,
)
def not_fitted_to_phones(facts: HtmlFacts) -> Iterator[OnPage]:
    """The words are tiny then."""
    if "device-width" not in (facts.viewport or "").lower():
        yield on_screen(None, "A phone shows this page very small.", _HINT)
