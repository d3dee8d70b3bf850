from dataclasses import replace

import pytest

from tests.rules.pages.made import SANS, block, facts, foot, page, picture, run, seen

SLANTED = replace(SANS, italic=True)


def test_words_in_italics_are_told_once_for_each_page() -> None:
    word, other = run("really", font=SLANTED), run("truly", font=SLANTED)
    (found,) = seen("italic-words", facts(page("Words."), page("Words.", word, other)))
    assert (found.page, found.severity, found.message) == (2, "error", "“really” is in italics.")
    assert found.boxes == (word.box, other.box)
    assert found.hint == "Make the letters upright. To stress a word, use bold."


def test_upright_words_are_right() -> None:
    assert not seen(
        "italic-words", facts(page("Words.", run("Bold", font=replace(SANS, weight=700))))
    )


@pytest.mark.parametrize("text", ["x", "••••", "12 / 34", "Escherichia coli", "Homo sapiens"])
def test_signs_and_latin_names_are_let_be(text: str) -> None:
    assert not seen("italic-words", facts(page("Words.", run(text, font=SLANTED))))


def test_logos_and_feet_are_let_be() -> None:
    logo = run("A slanted logo", font=SLANTED)
    around = picture(box=logo.box.around(picture().box))
    made = page("Words.", logo, foot("A foot", run={"font": SLANTED}), pictures=(around,))
    assert not seen("italic-words", facts(made))
    assert seen("italic-words", facts(page(block(logo))))
