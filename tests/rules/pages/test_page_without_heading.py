from easyread.model.lettering import Font
from easyread.model.page import Page
from tests.rules.pages.made import facts, foot, page, seen
from tests.rules.pages.placed import heading, ideas, words

TEXT = "You can come and talk to us about your plan. " * 5


def _pages(*last: Page) -> list[Page]:
    return [page(heading("Our plan")), ideas(3), *last]


def test_a_page_of_words_without_a_heading_is_found() -> None:
    (found,) = seen("page-without-heading", facts(*_pages(page(words(TEXT), foot("Page 3")))))
    assert (found.page, found.severity) == (3, "warning")
    assert found.message == "There is no heading on this page."


def test_a_heading_of_any_kind_will_do() -> None:
    bold = words("What we do", run={"font": Font("Arial", "Arial", 700)})
    large = words("What we do", size_pt=22.0)
    head = words("What we do", top=10, furniture=True, role="")
    for one in (heading("What we do"), bold, large, head):
        assert not seen("page-without-heading", facts(*_pages(page(one, words(TEXT)))))


def test_short_pages_and_short_documents_need_none() -> None:
    assert not seen("page-without-heading", facts(*_pages(page(words("Call us.")))))
    assert not seen("page-without-heading", facts(page(words(TEXT)), page(words(TEXT))))
    assert not seen("page-without-heading", facts(*_pages(page(words(TEXT))), medium="html"))
