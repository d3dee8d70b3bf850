"""2 words are for 1 thing only where they can mean it."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Fill in the survey. Send the survey. It is a form of help. This forms part of the plan.",
        "Unpaid carers came. Family carers came. Each support worker came. Support workers met.",
    ],
)
def test_other_things_are_left_alone(text: str, find: Find) -> None:
    assert not find("mixed-terms", text)


@pytest.mark.parametrize(
    "text",
    [
        "Fill in the survey. Send the survey. The form is short. Keep the form.",
        "A carer came. The carers met. Each support worker came. Support workers met.",
    ],
)
def test_2_words_for_1_thing_are_found(text: str, find: Find) -> None:
    assert find("mixed-terms", text)
