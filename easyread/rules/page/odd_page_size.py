"""Pages that are too small, or that are not all the same way up."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.box import mm
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_A4, _A5 = (210.0, 297.0), (148.0, 210.0)
_TOLERANCE_MM = 2.0


@rule(
    asks="Use A4 pages, all the same way up.",
    alias="page-format",
    sources=["UKAAF19 (A4)", "DUD13 (at least A5)", "VERA"],
    bad=["An upright page, and then a wide page."],
    good=["Upright A4 pages."],
    severity="error",
    counts=paper_pages,
)
def odd_page_size(facts: PageFacts) -> Iterator[OnPage]:
    """It is hard to turn the page. Most people print on A4."""
    if facts.medium != "pdf" or not facts.pages:
        return
    small = [page for page in facts.pages if _smaller(page)]
    if small:
        message = f"The page is {_size(small[0])}. That is smaller than A5."
        yield on_page("error", message, "Use A4.", small[0].number)
    yield from _mixed(facts)
    upright = [page for page in facts.pages if not _wide(page)]
    other = [page for page in upright if not _is_a4(page) and not _larger(page)]
    if other and not small:
        message = f"The page is {_size(other[0])}. That is not A4."
        yield on_page("warning", message, "Use A4.", other[0].number)


def _mixed(facts: PageFacts) -> Iterator[OnPage]:
    """Say which page is the first that must be turned."""
    wide = [page for page in facts.pages if _wide(page)]
    upright = [page for page in facts.pages if not _wide(page)]
    if wide and upright:
        odd = wide if len(wide) <= len(upright) else upright
        message = "This page is wide. Other pages are upright."
        if odd is upright:
            message = "This page is upright. Other pages are wide."
        yield on_page("error", message, "Make all pages the same way up.", odd[0].number)


def _sides(page: Page) -> tuple[float, float]:
    short, long = sorted((mm(page.width), mm(page.height)))
    return short, long


def _wide(page: Page) -> bool:
    return page.width > page.height * 1.02


def _smaller(page: Page) -> bool:
    short, long = _sides(page)
    return short < _A5[0] - _TOLERANCE_MM or long < _A5[1] - _TOLERANCE_MM


def _larger(page: Page) -> bool:
    """Whether a page is a poster."""
    return _sides(page)[0] > _A4[0] + 20


def _is_a4(page: Page) -> bool:
    return all(abs(a - b) <= _TOLERANCE_MM for a, b in zip(_sides(page), _A4, strict=True))


def _size(page: Page) -> str:
    return f"{mm(page.width):.0f} mm wide and {mm(page.height):.0f} mm high"
