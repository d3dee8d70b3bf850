from tests.rules.pages.made_pdf import pdf, told, weights


def test_a_pdf_without_tags_is_told() -> None:
    assert weights(told("untagged-pdf", pdf(tags=(), marked=True))) == [("error", 0)]


def test_tags_that_the_file_does_not_own_up_to_are_told() -> None:
    (found,) = told("untagged-pdf", pdf(marked=False))
    assert "does not say so" in found.message


def test_a_tagged_pdf_is_fine() -> None:
    assert not told("untagged-pdf", pdf())
