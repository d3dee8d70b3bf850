import pytest

from easyread.model.box import Box
from tests.rules.pages.made import facts, field, page, seen


@pytest.mark.parametrize(("text", "said"), [
    ("Fill in the red box.", "in the red box"),
    ("Press the green button to go on.", "Press the green button"),
    ("Hard words are marked in blue.", "marked in blue"),
])  # fmt: skip
def test_words_that_name_only_a_colour_are_asked_about(text: str, said: str) -> None:
    made = page(text)
    (found,) = seen("colour-alone", facts(page("Words."), made))
    assert (found.page, found.boxes) == (2, (made.blocks[0].box,))
    assert found.message == f"“{said}”: can people find it without its colour?"


@pytest.mark.parametrize("text", [
    "Anna has a red coat.", "Go to the Green Room.", "The bin is green.", "Fill in the box.",
    "We work in black communities.",
])  # fmt: skip
def test_colours_of_things_are_let_be(text: str) -> None:
    assert not seen("colour-alone", facts(page(text)))


def test_answers_without_words_are_asked_about() -> None:
    boxes = [Box(70, top, 94, top + 24) for top in (100, 140, 180)]
    bare = tuple(field(box=box, label="", spoken="") for box in boxes)
    (found,) = seen("colour-alone", facts(page(fields=bare)))
    assert (found.message, len(found.boxes)) == ("These answers have no words of their own.", 3)


def test_traffic_lights_with_words_are_right() -> None:
    words = tuple(
        field(box=Box(70, top, 94, top + 24), label=label)
        for top, label in ((100, "Good"), (140, "Okay"), (180, "Bad"))
    )
    assert not seen("colour-alone", facts(page(fields=words)))
