"""A question asks for one thing; what may differ is named whole."""

import pytest

from easyread.rules.examples import asked
from tests.rules.conftest import Find


def said(text: str, find: Find) -> list[str]:
    return [one.message for one in find("double-question", asked(text, "Yes", "No"))]


def test_a_second_question_after_a_comma_is_found(find: Find) -> None:
    text = "Did staff explain your care, and did they give you enough time?"
    assert said(text, find) == ["Does this ask 2 things?"]


@pytest.mark.parametrize(
    "text",
    ["If it is cold, do you wear a hat?", "Did Ann, Bob, and Cy help you?"],
)
def test_a_comma_alone_makes_no_second_question(text: str, find: Find) -> None:
    assert "Does this ask 2 things?" not in said(text, find)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "How good were the food and the staff?",
            "Could the answers for “the food” and “the staff” differ?",
        ),
        (
            "How good were your food and your room?",
            "Could the answers for “your food” and “your room” differ?",
        ),
        (
            "How good were the quality and speed of it?",
            "Could the answers for “the quality” and “speed” differ?",
        ),
        ("Do you like food and staff?", "Could the answers for “food” and “staff” differ?"),
    ],
)
def test_both_things_are_named_whole(text: str, message: str, find: Find) -> None:
    assert said(text, find) == [message]
