"""Content that is neither tagged nor marked as decoration."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tagged_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Tag all that people need. Mark the rest as decoration.",
    alias="pdf-all-content-marked",
    sources=["VERA (PDF/UA-1, 7.1: tagged content and artifacts)", "WCAG22 (1.3.1)"],
    bad=["A text box on a page has no tag."],
    good=["All words and pictures have tags. Lines and page numbers are marked as decoration."],
    severity="error",
    counts=tagged_pages,
)
def unmarked_content(facts: PdfFacts) -> Iterator[OnPage]:
    """Programs may leave out what has no tag."""
    if not facts.tags:
        return
    for page, boxes in sorted(facts.unmarked.items()):
        if boxes:
            yield on_page(
                "error",
                "Part of this page has no tag. Programs may not read it aloud.",
                "Give it a tag. Or mark it as decoration: “artifact”.",
                page,
                *boxes,
            )
