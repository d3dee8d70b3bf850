"""Pages that are a picture of words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Use real words, not pictures of words.",
    alias="no-text-image",
    sources=["WCAG22", "COGA"],
    bad=["A page that was scanned."],
    good=["A page with words that can be searched."],
    severity="error",
    counts=paper_pages,
)
def text_as_picture(facts: PageFacts, *, covers: float = 0.8) -> Iterator[OnPage]:
    """A picture of words cannot be read out loud."""
    if facts.medium != "pdf" or not facts.laid_out:
        return
    empty = [page for page in facts.pages if not _has_words(page)]
    scanned = [page for page in empty if _covered(page, covers)]
    if len(empty) < len(facts.pages):
        ends = (1, len(facts.pages))
        scanned = [page for page in scanned if page.number not in ends or _has_hidden(page)]
    elif not scanned:
        scanned = [page for page in empty if page.pictures or page.shapes]
    if scanned:
        first = scanned[0]
        many = f"{len(scanned)} pages have" if len(scanned) > 1 else "This page has"
        yield on_page(
            "error",
            f"{many} no words that can be read. Are they pictures of words?",
            "Use real words, from the file that the pages were made from.",
            first.number,
            *(one.box for one in first.pictures),
        )


def _has_words(page: Page) -> bool:
    return any(run.text.strip() and not run.hidden for block in page.blocks for run in block.runs)


def _has_hidden(page: Page) -> bool:
    """Whether a program has put words for machines under a scan."""
    return any(run.text.strip() for block in page.blocks for run in block.runs)


def _covered(page: Page, covers: float) -> bool:
    area = page.width * page.height
    return any(page.box.shared(one.box) > covers * area for one in page.pictures)
