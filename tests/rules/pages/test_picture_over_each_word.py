from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import ideas, image, question, together, words

TEXT = "We meet at the hall."


def _signs(count: int, top: float = 45, size: float = 10) -> Page:
    pictures = tuple(image(22 + 11 * at, top, size) for at in range(count))
    return page(words(TEXT, 20, 60), pictures=pictures)


def test_a_symbol_over_each_word_is_found() -> None:
    (found,) = seen("picture-over-each-word", facts(ideas(2), _signs(5)))
    assert (found.page, found.severity, found.words) == (2, "error", TEXT)
    assert found.message == "There is a symbol over each word."


def test_symbols_under_words_are_found_too() -> None:
    assert seen("picture-over-each-word", facts(_signs(5, top=70)))


def test_pictures_far_above_few_or_beside_are_right() -> None:
    assert not seen("picture-over-each-word", facts(_signs(5, top=20)))
    assert not seen("picture-over-each-word", facts(_signs(2)))
    assert not seen("picture-over-each-word", facts(ideas(5)))


def test_answers_in_a_row_are_right() -> None:
    asked = question("How is it?", 40, "Good", "Poor")
    faces = tuple(image(33, 60 + 14 * at, 13) for at in range(2))
    assert not seen("picture-over-each-word", facts(together(asked, page(pictures=faces))))


def _held_apart(*pieces: str) -> Page:
    signs = tuple(image(20 + 19 * at, 45, 12) for at in range(4))
    return page(*(words(one, 20 + 19 * at, 60) for at, one in enumerate(pieces)), pictures=signs)


def test_words_that_symbols_hold_apart_are_one_line() -> None:
    assert seen("picture-over-each-word", facts(_held_apart("We", "meet", "on", "Friday.")))


def test_names_of_pictures_in_a_row_are_right() -> None:
    names = _held_apart("Apples", "Plums", "Figs", "Pears")
    assert not seen("picture-over-each-word", facts(names))
