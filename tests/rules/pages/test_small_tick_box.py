import pytest

from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, image, question, square, tick, together, words


def _drawn(size: float, **changed: object) -> Page:
    labels = [words("Yes", 40, 61), words("No", 40, 81)]
    shapes = (square(20, 60, size), square(20, 80, size))
    return page(heading("Do you like it?"), *labels, **{"shapes": shapes, **changed})


@pytest.mark.parametrize(("size", "severity"), [
    (4, "error"), (5.5, "error"), (6, "warning"), (7.5, "warning"), (8, ""), (9, ""),
])  # fmt: skip
def test_fields_and_drawn_boxes_have_a_least_size(size: float, severity: str) -> None:
    expected = [severity] if severity else []
    asked = question("Do you like it?", 40, "Yes", "No", size=size)
    assert [one.severity for one in seen("small-tick-box", facts(asked))] == expected
    assert [one.severity for one in seen("small-tick-box", facts(_drawn(size)))] == expected


def test_the_message_says_how_large_they_are() -> None:
    (found,) = seen("small-tick-box", facts(page("Words."), _drawn(4)))
    assert (found.page, len(found.boxes)) == (2, 2)
    assert found.message == "Boxes to tick are only 4 mm large."
    assert found.hint == "Make them 8 mm or larger."


def test_the_box_that_is_drawn_round_a_field_counts() -> None:
    small = page(words("Yes", 40, 82), fields=(tick("a", "Yes", 22, 82, 5),))
    assert seen("small-tick-box", facts(small))
    assert not seen("small-tick-box", facts(together(small, page(shapes=(square(20, 80, 9),)))))


def test_typed_boxes_count() -> None:
    typed = page(words("☐ Yes", 20, 60), words("☐ No", 20, 80))
    assert seen("small-tick-box", facts(typed))


def test_cells_of_a_table_parts_of_pictures_and_screens_are_let_be() -> None:
    cells = tuple(square(20 + 5 * at, 60, 5) for at in range(4))
    assert not seen("small-tick-box", facts(_drawn(9, shapes=cells)))
    drawing = (image(15, 55, 40),)
    assert not seen("small-tick-box", facts(_drawn(4, pictures=drawing)))
    alone = page(words("Yes", 40, 61), shapes=(square(20, 60, 4),))
    assert not seen("small-tick-box", facts(alone))
    asked = question("Do you like it?", 40, "Yes", "No", size=4)
    assert not seen("small-tick-box", facts(asked, medium="html"))
