import pytest

from tests.rules.pages.made import facts, page, picture, run, seen


@pytest.mark.parametrize("angle", [90.0, -90.0, 45.0, 180.0])
def test_turned_words_are_found(angle: float) -> None:
    words = run("Up the side", angle=angle)
    (found,) = seen("turned-text", facts(page("Words."), page("Words.", words)))
    assert (found.page, found.severity, found.message) == (2, "error", "These words are turned.")
    assert (found.boxes, found.hint) == ((words.box,), "Make them run level, from left to right.")


@pytest.mark.parametrize("angle", [0.0, 360.0, -2.0, 4.0])
def test_level_words_are_right(angle: float) -> None:
    assert not seen("turned-text", facts(page(run("Level words", angle=angle))))


def test_signs_and_words_in_pictures_are_let_be() -> None:
    words = run("Up the side", angle=90.0)
    chart = picture(box=words.box.around(picture().box))
    assert not seen("turned-text", facts(page(words, pictures=(chart,))))
    assert not seen("turned-text", facts(page(run("→", angle=90.0))))
