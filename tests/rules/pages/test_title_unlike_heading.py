from tests.rules.pages.made import block, page
from tests.rules.pages.made_pdf import pdf, tags, told, weights


def test_a_title_of_another_document_is_asked_about() -> None:
    found = told("title-unlike-heading", pdf(xmp_title="Staff list 2019"))
    assert weights(found) == [("ask", 1)]
    assert found[0].words == "Made"


def test_a_title_that_says_more_is_fine() -> None:
    assert not told("title-unlike-heading", pdf(xmp_title="Made: an Easy Read booklet"))


def test_a_pdf_without_the_words_of_its_tags_is_let_be() -> None:
    silent = tags(("H1",))
    assert not told("title-unlike-heading", pdf(xmp_title="Staff list", tags=silent))


def test_the_words_that_are_seen_go_before_those_of_the_file() -> None:
    split = tags(("H1", {"text": "Zebra"}, ("Span",)))
    assert told("title-unlike-heading", pdf(tags=split))
    assert not told("title-unlike-heading", pdf(page(block("Made", tag=1)), tags=split))
