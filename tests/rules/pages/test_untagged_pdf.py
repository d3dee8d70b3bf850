from easyread.rules import rules
from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_pdf_without_tags_is_told() -> None:
    assert weights(told("untagged-pdf", pdf(tags=(), marked=True))) == [("error", 0)]


def test_tags_that_the_file_does_not_own_up_to_are_told() -> None:
    (found,) = told("untagged-pdf", pdf(marked=False))
    assert "does not say so" in found.message


def test_a_tagged_pdf_is_fine() -> None:
    assert not told("untagged-pdf", pdf())


def test_tags_that_we_cannot_read_are_told_by_another_rule() -> None:
    assert not told("untagged-pdf", pdf(tags=(), whole=False))
    assert told("doubtful-tags", pdf(tags=(), whole=False))


def test_a_file_that_could_not_be_asked_is_not_counted() -> None:
    counts = rules()["untagged-pdf"].counts
    assert counts
    assert counts(pdf(known=False)) == 0
