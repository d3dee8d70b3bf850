from dataclasses import replace

from easyread.model.lettering import Font
from tests.rules.pages.made import SANS, page, run
from tests.rules.pages.made_pdf import pdf, told, weights

GONE = Font("Comic", "Comic", embedded=False)


def test_a_font_that_does_not_come_with_the_file_is_told_once() -> None:
    words = run("Words.", font=GONE)
    found = told("missing-font", pdf(page("Fine."), page(words, words), fonts=(SANS, GONE)))
    assert weights(found) == [("error", 2)]
    assert "Comic" in found[0].message


def test_a_font_is_known_by_its_name_too() -> None:
    made = pdf(page(run("Words.")), fonts=(replace(SANS, embedded=False),))
    assert weights(told("missing-font", made)) == [("error", 1)]


def test_hidden_words_and_fonts_that_nobody_sees_are_let_be() -> None:
    words = page(run("Words.", font=GONE, hidden=True))
    assert not told("missing-font", pdf(words, fonts=(SANS, GONE)))


def test_the_font_of_a_form_is_told() -> None:
    assert weights(told("missing-font", pdf(fonts=(SANS,), field_fonts=(GONE, SANS)))) == [
        ("warning", 0)
    ]
