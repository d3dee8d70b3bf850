"""PDFs without a title."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import untitled


@rule(
    asks="Give a PDF a title.",
    alias="pdf-title",
    sources=["VERA (PDF/UA-1, 7.1: dc:title)", "WCAG22 (2.4.2)"],
    bad=["A PDF without a title."],
    good=["A PDF with the title “Have your say about our work”."],
    severity="error",
    counts=files,
)
def missing_title(facts: PdfFacts) -> Iterator[OnPage]:
    """The title is the first thing that is read aloud. It is also the name of the window."""
    if untitled(facts):
        message = "This PDF has no title."
        hint = "In Word, choose “File > Info > Title” and write one. Then make the PDF again."
        yield on_page("error", message, hint)
    elif not facts.xmp_title:
        message = "Not all programs find the title of this PDF."
        hint = (
            "In Acrobat, choose “File > Properties”. Write the title again, and save. "
            "Or make the PDF in Word or LibreOffice, not in a browser."
        )
        yield on_page("warning", message, hint, words=facts.shown.title)
