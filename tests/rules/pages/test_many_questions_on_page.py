from tests.rules.pages.made import facts, field, page, paragraph, seen
from tests.rules.pages.placed import box, heading, question, square, together, words

FIRST = question("1. Do you like it here?", 20, "Yes", "No", name="a")
SECOND = question("2. Do you like the food?", 80, "Yes", "No", name="b")
THIRD = question("3. Do you like the bus?", 140, "Yes", "No", name="c")
FOURTH = question("4. Do you like the hall?", 200, "Yes", "No", name="d")


def test_3_questions_on_paper_are_a_warning_and_4_an_error() -> None:
    three = together(FIRST, SECOND, THIRD)
    found = seen("many-questions-on-page", facts(FIRST, three, together(three, FOURTH)))
    assert [(one.page, one.severity) for one in found] == [(2, "warning"), (3, "error")]
    assert found[0].message == "There are 3 questions on this page."
    assert len(found[0].boxes) == 3


def test_2_questions_on_paper_are_right() -> None:
    assert not seen("many-questions-on-page", facts(together(FIRST, SECOND)))


def test_1_question_on_a_screen() -> None:
    (found,) = seen("many-questions-on-page", facts(together(FIRST, SECOND), medium="html"))
    assert (found.severity, found.message) == ("warning", "There are 2 questions on this page.")
    assert not seen("many-questions-on-page", facts(FIRST, medium="html"))


def test_drawn_boxes_are_asked_about_too() -> None:
    drawn = [
        page(
            heading(f"{number}. Do you like it?", top, role="h3"),
            *[words("Yes", 40, top + 12 + 14 * at) for at in range(2)],
            shapes=tuple(square(20, top + 10 + 14 * at) for at in range(2)),
        )
        for number, top in ((1, 30), (2, 100), (3, 170))
    ]
    assert seen("many-questions-on-page", facts(together(*drawn)))
    assert not seen("many-questions-on-page", facts(together(*drawn[:2])))


def test_a_name_and_an_address_are_1_question() -> None:
    lines = tuple(
        field("line", name=f"l{at}", box=box(20, 60 + 20 * at, 150, 72 + 20 * at))
        for at in range(6)
    )
    labels = [words(f"Line {at}", 20, 54 + 20 * at) for at in range(6)]
    assert not seen(
        "many-questions-on-page", facts(page(heading("About you"), *labels, fields=lines))
    )


def test_typed_boxes_and_typed_lines_are_places_for_answers() -> None:
    typed = page(
        words("1. Do you like it?", 20, 40),
        words("☐ Yes", 20, 52),
        words("☐ No", 20, 64),
        words("2. Do you like tea? ☐ Yes", 20, 80),
        paragraph("3. Do you like the hall?", "☐ Yes", left=57, top=290),
        words("☐ No", 20, 118),
        words("4. What do you like?", 20, 140),
        words("__________________", 20, 160),
    )
    (found,) = seen("many-questions-on-page", facts(typed))
    assert found.message == "There are 4 questions on this page."
