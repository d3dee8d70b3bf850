"""The words of a question are counted without a label that stands before it."""

import pytest

from easyread import check
from easyread.model.prose import Finding

LONG = "Who do you give this form to when you get back from the day?"


def found(text: str) -> list[Finding]:
    report = check(f"{text}\n☐ A friend\n☐ A member of staff\n☐ I do not know")
    return [one for one in report.findings if one.rule == "long-question"]


@pytest.mark.parametrize(
    "label",
    ["", "For the person who gives you this ", "Question 1 ", "Practice question ", "1. ",
     "Question 12 For staff "],
)  # fmt: skip
def test_a_label_is_no_part_of_the_question(label: str) -> None:
    (one,) = found(f"{label}{LONG}")
    assert one.message == "This question has 14 words. It is hard to keep in mind."
    assert one.span is not None
    assert one.text[slice(*one.span)] == LONG


@pytest.mark.parametrize(
    "text",
    [
        "Who do you and your friend Will talk to when you want to know more about it?",
        "When you see Doctor Who on the television at home, do you like to watch it?",
        "For the meeting on Friday, and for the lunch after it, who will go with you?",
    ],
)
def test_a_name_does_not_make_a_question_short(text: str) -> None:
    assert found(text)[0].severity == "error"
