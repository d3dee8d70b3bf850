import pytest

from tests.rules.pages.made_pdf import pdf, tags, told, weights


def test_a_pdf_without_a_language_is_told() -> None:
    assert weights(told("missing-language", pdf(language=""))) == [("error", 0)]


@pytest.mark.parametrize("code", ["English", "english (UK)", "1", "en GB", "-"])
def test_a_code_that_is_none_is_told(code: str) -> None:
    assert weights(told("missing-language", pdf(language=code))) == [("error", 0)]


@pytest.mark.parametrize("code", ["en", "en-GB", "cy", "bn-Beng-GB", "x-klingon", "EN-gb"])
def test_a_code_is_fine(code: str) -> None:
    assert not told("missing-language", pdf(language=code))


def test_words_with_a_wrong_code_are_told_on_their_page() -> None:
    found = tags(("P", {"language": "welsh", "page": 2}), ("P", {"language": "cy"}))
    assert weights(told("missing-language", pdf(tags=found))) == [("error", 2)]
