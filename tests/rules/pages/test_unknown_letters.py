from easyread.model.lettering import Font
from tests.rules.pages.made import SANS, page, run
from tests.rules.pages.made_pdf import pdf, told, weights

ODD = Font("Odd", "Odd", mapped=False)


def test_words_whose_letters_nobody_can_tell_are_told() -> None:
    words = run("Words.", font=ODD)
    found = told("unknown-letters", pdf(page(words, words), page("Fine."), fonts=(ODD, SANS)))
    assert weights(found) == [("error", 1)]
    assert len(found[0].boxes) == 2


def test_a_font_that_is_not_used_is_let_be() -> None:
    assert not told("unknown-letters", pdf(fonts=(ODD, SANS)))
    assert not told(
        "unknown-letters", pdf(page(run("Words.", font=ODD, hidden=True)), fonts=(ODD,))
    )
