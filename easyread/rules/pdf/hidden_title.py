"""PDFs that show the name of the file in place of their title."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Let programs show the title of a PDF.",
    sources=["VERA (PDF/UA-1, 7.1: DisplayDocTitle)", "WCAG22 (2.4.2)"],
    bad=["A PDF that opens with “report-v3-final.pdf” as its name."],
    good=["A PDF that opens with its title."],
    severity="error",
    counts=files,
)
def hidden_title(facts: PdfFacts) -> Iterator[OnPage]:
    """A title says more than the name of a file."""
    title = facts.xmp_title or facts.shown.title
    if title and not facts.shows_title:
        yield on_page(
            "error",
            "This PDF shows the name of its file, not its title.",
            "In Acrobat, choose “File > Properties > Initial View > Show > Document Title”.",
            words=title,
        )
