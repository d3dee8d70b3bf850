from tests.rules.pages.made_pdf import field, form, pdf, tags, told, weights


def test_what_the_standard_asks_and_the_pdf_has_not_is_named() -> None:
    found = told("below-public-standard", pdf(tags=(), language=""))
    assert weights(found) == [("info", 0)]
    assert found[0].words == "WCAG 2.1: 1.3.1, 3.1.1"


def test_pictures_and_fields_without_words_are_named() -> None:
    (found,) = told("below-public-standard", form(field(spoken=""), tags=tags(("Figure",))))
    assert found.words == "WCAG 2.1: 1.1.1, 4.1.2"


def test_silence_where_a_program_finds_nothing() -> None:
    assert not told("below-public-standard", pdf())
