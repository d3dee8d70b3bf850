"""Page numbers, heads and feet that are read aloud on each page."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tagged_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_LEAST_PAGES = 3


@rule(
    asks="Mark page numbers, headers and footers as decoration.",
    sources=["VERA (PDF/UA-1, 7.1 and 7.8)"],
    bad=["“Page 3 of 12” has a tag on each page."],
    good=["Page numbers are marked as decoration."],
    kind="partial",
    counts=tagged_pages,
)
def spoken_furniture(facts: PdfFacts) -> Iterator[OnPage]:
    """With tags, they are read aloud in the middle of a sentence."""
    found = [
        (page.number, block)
        for page in facts.shown.pages
        for block in page.blocks
        if block.furniture and block.tag >= 0
    ]
    pages = {number for number, _ in found}
    if facts.tags and len(pages) >= _LEAST_PAGES:
        first = found[0][0]
        same = [block for number, block in found if number == first]
        yield on_page(
            "warning",
            f"Words at the top or foot are read aloud on {len(pages)} pages.",
            "Put them in the header or footer of your program. Then make the PDF again.",
            first,
            *(block.box for block in same),
            words=same[0].text,
        )
