"""Pages that do not say in which language they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_TAG = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*")


@rule(
    asks="Say in the page which language it is in.",
    alias="html-lang-title",
    sources=["WCAG22 (3.1.1)"],
    bad=["A page with the tag <html>."],
    good=['A page with the tag <html lang="en-GB">.'],
    severity="error",
    counts=files,
)
def missing_page_language(facts: HtmlFacts) -> Iterator[OnPage]:
    """A screen reader needs it to say the words right."""
    if not _TAG.fullmatch(facts.shown.language):
        yield on_screen(
            None,
            "The page does not say which language it is in.",
            'Write it in the first tag: <html lang="en-GB">.',
        )
