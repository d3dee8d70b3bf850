"""Words around the main text that are smaller than it: page numbers, heads, feet, captions."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.imprint import imprint
from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import laid_out_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import beside, in_pictures, start
from easyread.rules.rule import rule
from easyread.rules.sizes import TOLERANCE_PT, spread


@rule(
    asks="Print page numbers as large as the main text.",
    alias="font-size-secondary",
    sources=["UKAAF19"],
    bad=["A page number of 9pt."],
    good=["A page number of 16pt, as the main text."],
    severity="error",
    counts=laid_out_pages,
)
def small_print(
    facts: PageFacts, *, least_pt: float = 12.0, below_main: bool = True
) -> Iterator[OnPage]:
    """People need these words too. Page numbers help to find a page."""
    if not facts.laid_out:
        return
    around = [(page, block) for page in facts.pages for block in _around(page)]
    tiny = [one for one in around if one[1].size_pt < least_pt - TOLERANCE_PT]
    yield from _told("error", tiny, f"Make them {least_pt:g}pt or more.")
    if below_main:
        told = {id(block) for _, block in tiny}
        limit = facts.size_pt - TOLERANCE_PT
        smaller = [one for one in around if id(one[1]) not in told and one[1].size_pt < limit]
        yield from _told("warning", smaller, f"Make them {facts.size_pt:g}pt, like the main text.")


def _around(page: Page) -> Iterator[Block]:
    drawn = in_pictures(page)
    for block in page.blocks:
        if not block.furniture and not beside(block):
            continue
        seen = block.text.strip() and not all(run.hidden for run in block.runs)
        if seen and not imprint(block.text) and not all(id(line) in drawn for line in block.lines):
            yield block


def _told(severity: Severity, found: list[tuple[Page, Block]], hint: str) -> Iterator[OnPage]:
    if not found:
        return
    first = found[0][0].number
    here = [block for page, block in found if page.number == first]
    count = len({page.number for page, _ in found})
    more = f" It is so on {count} pages." if count > 1 else ""
    yield on_page(
        severity,
        f"These words around the main text are {spread(one.size_pt for _, one in found)}.{more}",
        hint,
        first,
        *(block.box for block in here),
        words=start(here[0].text),
    )
