"""Fonts that do not come with the file."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import fonts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_HINT = "Make the PDF again, with all its fonts. In Word, choose “Options > PDF/A compliant”."


@rule(
    asks="Put all fonts into the PDF.",
    alias="pdf-fonts",
    sources=["VERA (PDF/UA-1, 7.21.4.1)"],
    bad=["A PDF that uses Arial but does not bring it."],
    good=["A PDF that brings all its fonts."],
    severity="error",
    counts=fonts,
)
def missing_font(facts: PdfFacts) -> Iterator[OnPage]:
    """On another computer the words look different, or some letters are lost."""
    missing = {font.name for font in facts.fonts if not font.embedded}
    told: set[str] = set()
    for page in facts.shown.pages:
        for block in page.blocks:
            for run in block.runs:
                font = run.font
                left_out = not font.embedded or font.name in missing
                if run.hidden or not left_out or font.name in told or not run.text.strip():
                    continue
                told.add(font.name)
                message = f"The font {font.name} is not in this PDF."
                yield on_page("error", message, _HINT, page.number, run.box, words=run.text)
    for font in facts.field_fonts:
        if not font.embedded and font.name not in told:
            message = f"People type in the font {font.name}. It is not in this PDF."
            yield on_page("warning", message, "Put the font of the form into the PDF.")
