"""Too many fonts in one document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from easyread.model.page import Page, PageFacts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, block_boxes, read, start
from easyread.rules.rule import rule


@rule(
    asks="Use 1 font, or {max_fonts} at most.",
    alias="font-count",
    sources=["PLJ (no more than 2)", "SAX (as few as possible)"],
    bad=["Words in Arial, Verdana and Calibri."],
    good=["Words in Arial, and headings in Verdana."],
    counts=drawn_lines,
)
def many_fonts(facts: PageFacts, *, max_fonts: int = 2, share: float = 0.01) -> Iterator[OnPage]:
    """Each new font makes the page look busy."""
    used: Counter[str] = Counter()
    first: dict[str, tuple[Page, Read]] = {}
    for page in facts.pages if facts.laid_out else ():
        for one in read(page):
            font = one.run.font
            if font.style != "symbol" and font.family:
                used[font.family] += sum(
                    1 for sign in one.run.text if sign.isascii() and sign.isalpha()
                )
                first.setdefault(font.family, (page, one))
    least = share * used.total()
    families = [name for name, count in used.most_common() if count > least]
    if len(families) > max_fonts:
        page, one = first[families[max_fonts]]
        here = [kin for kin in read(page) if kin.run.font.family == one.run.font.family]
        yield on_page(
            "warning",
            f"There are {len(families)} fonts: {', '.join(families)}.",
            f"Use {max_fonts} at most.",
            page.number,
            *block_boxes(here),
            words=start(one.line.text),
        )
