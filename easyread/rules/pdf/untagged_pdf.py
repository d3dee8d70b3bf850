"""PDFs without tags."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_WORD = (
    "In Word, choose “File > Save As > PDF > Options”. "
    "Tick “Document structure tags for accessibility”."
)


@rule(
    asks="Give a PDF tags. Tags tell programs how to read it aloud.",
    alias="pdf-tagged",
    sources=["VERA (PDF/UA-1, 6.2 and 7.1)", "WCAG22 (1.3.1)"],
    bad=["A PDF from “Print to PDF”: it has no tags."],
    good=["A PDF that was saved with tags."],
    severity="error",
    counts=files,
)
def untagged_pdf(facts: PdfFacts) -> Iterator[OnPage]:
    """Without tags, programs guess what to read aloud."""
    if not facts.whole and not facts.tags:
        return
    if not facts.tags:
        message = "This PDF has no tags. Programs cannot tell how to read it aloud."
        yield on_page("error", message, f"Make the PDF again, with tags. {_WORD}")
    elif not facts.marked:
        message = "This PDF has tags but does not say so. Some programs will not use them."
        yield on_page("error", message, f"Make the PDF again, with tags. {_WORD}")
