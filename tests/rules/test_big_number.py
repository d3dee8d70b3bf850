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
        "Bus 1430 leaves at midday.",
        "Room 1204 has a lift.",
        "Come at 1430 hours.",
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


@pytest.mark.parametrize(
    "text",
    ["We wrote to 1500 people.", "About 1500 people came.", "We gave 1500 hours of help.",
     "It is 2500 metres long."],
)  # fmt: skip
def test_a_comma_is_surely_put_into_a_count(text: str, find: Find) -> None:
    [found] = find("big-number", text)
    assert [one.sure for one in found.suggestions] == [True]


@pytest.mark.parametrize("text", ["My word is 1430.", "Dial 1471 and wait.", "Use Elm 1430 here."])
def test_a_comma_is_not_put_unasked_into_what_may_be_a_code(text: str, find: Find) -> None:
    assert not any(one.sure for found in find("big-number", text) for one in found.suggestions)


@pytest.mark.parametrize(
    "text",
    [
        "Textphone: 18001 then 0800 000 0199",
        "Dial 18000 in an emergency.",
        "Relay UK: 18002 first.",
        "Press 18001. Then wait.",
        "Our fax is 44556.",
    ],
)
def test_a_number_to_dial_is_not_big(text: str, find: Find) -> None:
    assert not find("big-number", text)


@pytest.mark.parametrize("text", ["We have 18001 forms.", "18000 people came.", "It cost 18,001."])
def test_the_same_number_of_things_is_big(text: str, find: Find) -> None:
    assert find("big-number", text)
