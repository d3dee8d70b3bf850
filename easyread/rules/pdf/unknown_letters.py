"""Words that are drawn, but whose letters no program can tell."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import fonts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Let programs know each letter in a PDF.",
    sources=["VERA (PDF/UA-1, 7.21.7)"],
    bad=["The words can be seen, but to copy them gives odd signs."],
    good=["The words can be copied as they are."],
    severity="error",
    counts=fonts,
)
def unknown_letters(facts: PdfFacts) -> Iterator[OnPage]:
    """If a program cannot tell the letters, nobody hears the words."""
    unknown = {font.name for font in facts.fonts if not font.mapped}
    for page in facts.shown.pages:
        runs = [
            run
            for block in page.blocks
            for run in block.runs
            if not run.hidden and (not run.font.mapped or run.font.name in unknown)
        ]
        if runs:
            yield on_page(
                "error",
                "Programs cannot tell the letters of these words. Nobody hears them.",
                "Use another font, or make the PDF again with another program.",
                page.number,
                *(run.box for run in runs),
                words=runs[0].text,
            )
