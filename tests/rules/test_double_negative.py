"""2 negatives are 2 only where they are in one sentence."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Tell us how likely it is: Not at all likely Unlikely Likely",
        "Help is here: Not met 136 264 544 1,150 Not seen 54 46 47 in all",
    ],
)
def test_tables_and_answers_that_ran_together_are_left_alone(text: str, find: Find) -> None:
    assert not find("double-negative", text)


@pytest.mark.parametrize(
    "text",
    [
        "It is not unusual to not get a reply.",
        "You cannot come without a friend.",
        "NEVER say NOT.",
    ],
)
def test_2_negatives_are_found(text: str, find: Find) -> None:
    assert find("double-negative", text)


@pytest.mark.parametrize(
    "text",
    ["Neither agree nor disagree.", "I neither agree nor disagree.", "We saw neither him nor her."],
)
def test_neither_and_nor_are_1_negative(text: str, find: Find) -> None:
    assert not find("double-negative", text)


@pytest.mark.parametrize(
    "text",
    ["It is neither good nor unusual.", "Do not come, nor go.", "Neither she nor I will not go."],
)
def test_a_negative_beside_neither_and_nor_is_found(text: str, find: Find) -> None:
    assert find("double-negative", text)


@pytest.mark.parametrize(
    "text",
    [
        "Kai does not like noise, so we will make sure that the room is not too busy.",
        "I do not drive and there is no bus.",
        "The hall is not big but it is not cold.",
        "'Do not attend' letters go to people who cannot read them.",
        "Staff cannot see the “no entry” sign.",
    ],
)
def test_two_facts_are_left_alone(text: str, find: Find) -> None:
    assert not find("double-negative", text)


@pytest.mark.parametrize(
    "text",
    [
        "You cannot come if you do not call.",
        "If you do not call and you do not come, we stop.",
        "Do not say that you cannot come.",
        "It was “not unusual” to wait.",
        "They think it is not so and we do not.",
    ],
)
def test_a_fact_that_holds_the_other_is_found(text: str, find: Find) -> None:
    assert find("double-negative", text)
