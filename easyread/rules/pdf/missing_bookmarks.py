"""Long PDFs without bookmarks, and bookmarks that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.tagged import Bookmark, PdfFacts
from easyread.rules.counts import pdf_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.tag_places import text

_HEADINGS = re.compile(r"H[1-9]?|Title")
_UNLIKE = 0.5
_MOST_COMPARED = 200
_MOST_HEADINGS = 2_000


@rule(
    asks="Give a PDF of more than {most_pages} pages some bookmarks.",
    alias="pdf-bookmarks",
    sources=["WCAG22 (technique PDF2, from memory)"],
    bad=["A PDF of 20 pages without bookmarks."],
    good=["A PDF of 20 pages with a bookmark for each heading."],
    counts=pdf_pages,
)
def missing_bookmarks(facts: PdfFacts, *, most_pages: int = 8) -> Iterator[OnPage]:
    """Bookmarks are a list of contents beside the page. They help to find the right one."""
    pages, lines = len(facts.shown.pages), facts.bookmarks
    if not lines and pages > most_pages:
        yield on_page(
            "warning",
            f"This PDF has {pages} pages and no bookmarks.",
            "In Word, choose “File > Save As > PDF > Options”. "
            "Tick “Create bookmarks using: Headings”.",
        )
    if lines and not any(one.page for one in lines):
        hint = "Make them again from the headings."
        yield on_page("warning", "The bookmarks lead nowhere.", hint, words=lines[0].text)
    elif _unlike(facts, lines):
        yield on_page(
            "ask",
            "Most bookmarks do not say what the headings say.",
            "Are they right? If not, make them again from the headings.",
            words=lines[0].text,
        )


def _unlike(facts: PdfFacts, lines: tuple[Bookmark, ...]) -> bool:
    headings = [n for n, tag in enumerate(facts.tags) if _HEADINGS.fullmatch(tag.role)]
    said = {_plain(text(facts, number)) for number in headings[:_MOST_HEADINGS]} - {""}
    some = [_plain(one.text) for one in lines[:_MOST_COMPARED]]
    other = [line for line in some if not any(line in heading for heading in said)]
    return bool(some and said) and len(other) > _UNLIKE * len(some)


def _plain(line: str) -> str:
    return "".join(re.findall(r"\w", line.casefold()))
