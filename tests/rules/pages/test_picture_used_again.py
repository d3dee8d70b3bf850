from dataclasses import replace

from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import ideas, image, question, together, words


def _same(*texts: str, digest: str = "phone") -> Page:
    blocks = [words(text, top=60 + 50 * at) for at, text in enumerate(texts)]
    pictures = tuple(image(20, 50 + 50 * at, digest=digest) for at in range(len(texts)))
    return page(*blocks, pictures=pictures)


def test_1_picture_for_2_ideas_is_asked_about() -> None:
    pages = facts(ideas(3), _same("Call us on Monday."), _same("We met in the hall."))
    (found,) = seen("picture-used-again", pages)
    assert (found.page, found.severity, found.words) == (3, "ask", "We met in the hall.")
    assert found.message == "A picture here also stands for something else in this document."


def test_the_same_idea_may_have_the_same_picture() -> None:
    assert not seen("picture-used-again", facts(_same("Call the team.", "The team will call.")))
    assert not seen("picture-used-again", facts(_same("Plan your care.", "Our plans take time.")))


def test_different_pictures_and_unknown_ones_are_let_be() -> None:
    assert not seen("picture-used-again", facts(ideas(5)))
    assert not seen("picture-used-again", facts(_same("Call us.", "We met here.", digest="")))


def test_a_picture_at_one_place_on_each_page_is_a_sign_of_its_part() -> None:
    pages = [_same(text) for text in ("Call the team.", "We met Monday.", "Lunch costs nothing.")]
    assert not seen("picture-used-again", facts(*pages))


def test_pictures_of_answers_come_again() -> None:
    faces = tuple(image(33, 60 + 14 * at, 13, digest="face") for at in range(2))
    asked = [question(text, 40, "Good", "Poor") for text in ("How is it?", "How was lunch?")]
    assert not seen("picture-used-again", facts(*(replace(one, pictures=faces) for one in asked)))
    assert not seen("picture-used-again", facts(together(*asked)))
