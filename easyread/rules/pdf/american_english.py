"""PDFs that say they are in American English."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Say that a document for the United Kingdom is in British English.",
    sources=["VERA (PDF/UA-1, 7.2)"],
    bad=["A PDF for a council in England with the language “en-US”."],
    good=["A PDF with the language “en-GB”."],
    counts=files,
)
def american_english(facts: PdfFacts) -> Iterator[OnPage]:
    """The voice that reads it aloud will sound American."""
    if facts.language.lower().replace("_", "-") == "en-us":
        yield on_page(
            "warning",
            "This PDF says that it is in American English.",
            "Set the language to English (United Kingdom), then make the PDF again.",
        )
