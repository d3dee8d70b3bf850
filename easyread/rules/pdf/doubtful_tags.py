"""PDFs whose own program doubts their tags, or whose tags are broken."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tagged_files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Make a PDF from the document itself. Then its tags are right.",
    sources=["VERA (PDF/UA-1, 7.1: Suspects)"],
    bad=["A PDF that says that its tags may be wrong."],
    good=["A PDF whose tags are whole."],
    severity="error",
    counts=tagged_files,
)
def doubtful_tags(facts: PdfFacts) -> Iterator[OnPage]:
    """A program that makes tags from a scan must guess."""
    hint = "Make the PDF again from the document itself. Or check each tag, and mend it."
    if facts.suspects:
        yield on_page("error", "This PDF says that its tags may be wrong.", hint)
    if not facts.whole:
        yield on_page("warning", "Some of the tags in this PDF are broken.", hint)
