"""A number of people or things is asked about, and no number that is a name."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Set the camera to ISO 6400 first.",
        "Write to Baltimore 21202, or ring us.",
        "It has full 1080 video.",
        "Ask Ann Field on ext. 37625 for help.",
        "We read it in 17343025069725 of the list.",
        "The page has id=6770 in it.",
        "We are at 10300 Heritage House now.",
        "We are at 12800 Great West Road now.",
    ],
)
def test_names_with_a_number_are_left_alone(text: str, find: Find) -> None:
    assert not find("big-number", text)


def test_a_round_number_is_not_told_to_be_round(find: Find) -> None:
    [found] = find("big-number", "About 70,000 people came.")
    assert found.hint == "Say what it means."


@pytest.mark.parametrize(
    "text",
    [
        "In Leeds 33353 people came.",
        "We met 33,353 people.",
        "We met 33353 People First members.",
        "In the UK 33353 people came.",
    ],
)
def test_an_exact_number_is_told_to_be_round(text: str, find: Find) -> None:
    [found] = find("big-number", text)
    assert found.hint == "Round it, and say what it means."
