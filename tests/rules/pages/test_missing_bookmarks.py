from dataclasses import replace

from easyread.model.tagged import Bookmark
from tests.rules.pages.made import page
from tests.rules.pages.made_pdf import pdf, tags, told, weights

LONG = [page("Words.")] * 9
MARK = Bookmark("1. Made", 1, 1)


def test_a_long_pdf_without_bookmarks_is_told() -> None:
    assert weights(told("missing-bookmarks", pdf(*LONG))) == [("warning", 0)]
    assert not told("missing-bookmarks", pdf(*LONG[:8]))
    assert told("missing-bookmarks", pdf(*LONG[:8]), most_pages=7)


def test_bookmarks_like_the_headings_are_fine() -> None:
    headings = tags(("H1", {"text": "1.  Made"}), ("H2", {"text": "Words"}))
    found = pdf(*LONG, tags=headings, bookmarks=(MARK, Bookmark("Words", 2, 2)))
    assert not told("missing-bookmarks", found)


def test_bookmarks_that_lead_nowhere_are_told() -> None:
    assert weights(told("missing-bookmarks", pdf(bookmarks=(replace(MARK, page=0),)))) == [
        ("warning", 0)
    ]


def test_bookmarks_that_say_something_else_are_asked_about() -> None:
    other = (Bookmark("Old title", 1, 1), Bookmark("Old part", 1, 1), Bookmark("Made", 1, 1))
    assert weights(told("missing-bookmarks", pdf(bookmarks=other))) == [("ask", 0)]
