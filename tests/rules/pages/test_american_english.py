from tests.rules.pages.made_pdf import pdf, told, weights


def test_american_english_is_told() -> None:
    assert weights(told("american-english", pdf(language="en-US"))) == [("warning", 0)]


def test_other_languages_are_fine() -> None:
    assert not told("american-english", pdf())
    assert not told("american-english", pdf(language="cy"))
