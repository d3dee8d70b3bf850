"""Documents with too many pages."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Keep a document to {warn} pages or fewer.",
    alias="page-count",
    sources=["DH09 (20)", "GOVUK21 (24)"],
    bad=["A booklet of 30 pages."],
    good=["A booklet of 12 pages."],
    severity="error",
    counts=paper_pages,
)
def many_pages(
    facts: PageFacts, *, most: int = 24, warn: int = 20, note: int = 12
) -> Iterator[OnPage]:
    """A long document is hard to start, and hard to finish."""
    count = len(facts.pages) if facts.medium == "pdf" else 0
    if count > note:
        yield on_page(
            "error" if count > most else "warning" if count > warn else "info",
            f"This document has {count} pages.",
            f"Keep it to {min(warn, most)} pages. Or make 2 documents of it."
            if count > warn
            else "Could it be shorter?",
        )
