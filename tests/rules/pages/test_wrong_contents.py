import pytest

from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, words

PARTS = ("What we do", "What comes next", "Your say")


def _document(*entries: str, title: str = "Contents") -> list[Page]:
    listed = [words(entry, 20, 60 + 14 * at) for at, entry in enumerate(entries)]
    return [
        page("Cover"),
        page(heading(title), *listed),
        *[page(heading(part), words("You can come and talk to us.")) for part in PARTS],
    ]


RIGHT = ("What we do 3", "What comes next ..... 4", "Your say, page 5")


def test_a_wrong_page_is_found() -> None:
    pages = _document("What we do 3", "What comes next 4", "Your say 9")
    (found,) = seen("wrong-contents", facts(*pages))
    assert (found.page, found.severity, found.words) == (2, "warning", "Your say")
    assert found.message == "The page number is wrong here. It is 5, not 9."


def test_other_words_than_those_of_a_heading_are_found() -> None:
    pages = _document("What we do 3", "What comes next 4", "Your views 5")
    (found,) = seen("wrong-contents", facts(*pages))
    assert found.words == "Your views"
    assert found.message == "No heading has the same words as this line of the contents."


@pytest.mark.parametrize("title", ["Contents", "What is in this booklet"])
def test_right_pages_are_right(title: str) -> None:
    assert not seen("wrong-contents", facts(*_document(*RIGHT[:2], "Your say 5", title=title)))


def test_numbers_may_leave_out_the_front_page() -> None:
    pages = _document("What we do 2", "What comes next 3", "Your say 4")
    assert not seen("wrong-contents", facts(*pages))


def test_what_is_no_list_of_contents_is_let_be() -> None:
    pages = _document("What we do 7", "What comes next 8", "Your say 9", title="Prices")
    assert not seen("wrong-contents", facts(*pages))
    years = _document("It was 2 July 2024", "We met in 2023", "We start in 2026")
    assert not seen("wrong-contents", facts(*years))
