from tests.rules.pages.made import block, page
from tests.rules.pages.made_pdf import pdf, told, weights


def test_page_numbers_with_tags_are_told_once() -> None:
    pages = [page("Words.", block(f"Page {n}", furniture=True, tag=2)) for n in (1, 2, 3)]
    found = told("spoken-furniture", pdf(*pages))
    assert weights(found) == [("warning", 1)]
    assert found[0].words == "Page 1"


def test_page_numbers_marked_as_decoration_are_fine() -> None:
    pages = [page("Words.", block(f"Page {n}", furniture=True)) for n in (1, 2, 3)]
    assert not told("spoken-furniture", pdf(*pages))


def test_words_that_are_on_one_page_are_let_be() -> None:
    pages = [page("Words.", block("Page 1", furniture=True, tag=2)), page("More.")]
    assert not told("spoken-furniture", pdf(*pages))
