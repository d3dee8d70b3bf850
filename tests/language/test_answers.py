"""What can be an answer of a form is known by its words."""

import pytest

from easyread.language.answers import first_answer, likely_answers, opts_out


@pytest.mark.parametrize("text", ["I do not know", "Can't say", "Prefer not to say", "Undecided"])
def test_an_answer_may_opt_out(text: str) -> None:
    assert opts_out(text)


@pytest.mark.parametrize(
    "texts",
    [
        ["Yes", "No"],
        ["Very good", "Good", "Poor"],
        ["Male", "Female"],
        ["Under 18", "18 to 24", "65 or over"],
        ["Every day", "Every week", "Never"],
        ["Fairly satisfied", "Neither satisfied nor dissatisfied"],
    ],
)
def test_answers_of_many_forms_are_known(texts: list[str]) -> None:
    assert likely_answers(texts)


@pytest.mark.parametrize(
    "texts",
    [
        ["a pen", "a coat"],
        ["Yes"],
        ["Yes", "We meet on Monday", "We eat", "We talk"],
        ["Is it good?", "Is it bad?"],
    ],
)
def test_other_words_are_no_answers(texts: list[str]) -> None:
    assert not likely_answers(texts)


def test_the_answers_of_a_row_stand_at_its_end() -> None:
    assert first_answer(["Number", "What we do", "Good", "Poor"]) == 2
    assert first_answer(["Day", "Time"]) == 2
