from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import image, question, tick, together, words


def _row(*places: tuple[str, float, float]) -> Page:
    """Answers side by side: the words, where they start, and where their box starts."""
    labels = [words(text, left, 82) for text, left, _ in places]
    fields = tuple(tick("a", text, box, 80) for text, _, box in places)
    return page(*labels, fields=fields)


def test_a_box_nearer_to_another_answer_is_an_error() -> None:
    row = _row(("Yes", 20, 50), ("No", 62, 120))
    (found,) = seen("tick-box-apart", facts(page("Words."), row))
    assert (found.page, found.severity) == (2, "error")
    assert found.message == "A box to tick is nearer to another answer."


def test_a_box_far_from_its_answer_is_a_warning() -> None:
    labels = [words("Yes", 20, 62), words("No", 20, 82)]
    fields = (tick("a", "Yes", 120, 60), tick("a", "No", 120, 80))
    (found,) = seen("tick-box-apart", facts(page(*labels, fields=fields)))
    assert (found.severity, len(found.boxes)) == ("warning", 2)
    assert found.message == "A box to tick is far from its answer."


def test_answers_below_each_other_and_2_side_by_side_are_right() -> None:
    labels = [words(text, 34, 62 + 14 * at) for at, text in enumerate(("Yes", "No", "Not sure"))]
    fields = tuple(
        tick("a", text, 20, 60 + 14 * at) for at, text in enumerate(("Yes", "No", "Not sure"))
    )
    assert not seen("tick-box-apart", facts(page(*labels, fields=fields)))
    assert not seen("tick-box-apart", facts(_row(("Yes", 34, 20), ("No", 100, 86))))


def test_a_picture_may_stand_between_a_box_and_its_answer() -> None:
    asked = question("How is it?", 40, "Good", "Poor")
    faces = tuple(image(33, 60 + 14 * at, 18) for at in range(2))
    assert not seen("tick-box-apart", facts(together(asked, page(pictures=faces))))
    assert seen("tick-box-apart", facts(asked))


def test_3_answers_side_by_side_are_a_warning_but_not_with_pictures() -> None:
    row = _row(("Good", 34, 20), ("OK", 90, 76), ("Bad", 146, 132))
    (found,) = seen("tick-box-apart", facts(row))
    assert (found.severity, found.message) == ("warning", "More than 2 answers stand side by side.")
    faces = tuple(image(left, 55, 20) for left in (15, 71, 127))
    assert not seen("tick-box-apart", facts(together(row, page(pictures=faces))))


def test_boxes_on_both_sides_are_a_warning() -> None:
    labels = [words("Yes", 34, 62), words("No", 34, 82), words("Not sure", 34, 102)]
    fields = (
        tick("a", "Yes", 20, 60),
        tick("a", "No", 20, 80),
        tick("a", "Not sure", 62, 100),
    )
    (found,) = seen("tick-box-apart", facts(page(*labels, fields=fields)))
    assert (found.severity, len(found.boxes)) == ("warning", 1)
    assert found.hint == "Put all boxes on the left."
