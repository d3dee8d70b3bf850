"""PDFs that do not say that they keep PDF/UA."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="If a PDF keeps “PDF/UA”, let it say so. Test it first.",
    alias="pdf-ua-identifier",
    sources=["VERA (PDF/UA-1, 5)"],
    bad=["A PDF that says nothing about PDF/UA."],
    good=["A PDF that says it keeps PDF/UA-1."],
    severity="info",
    counts=files,
)
def missing_pdf_ua_claim(facts: PdfFacts) -> Iterator[OnPage]:
    """“PDF/UA” is the standard for a PDF that everyone can use. To claim it is no proof."""
    if not facts.ua_part:
        yield on_page(
            "info",
            "This PDF does not say that it keeps “PDF/UA”.",
            "Test it first. In LibreOffice, choose “File > Export As > Export as PDF”. "
            "Tick “Universal Accessibility (PDF/UA)”.",
        )
