"""A dash in a name joins no 2 ideas."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Elm Park Academy – SEND Department",
        "R v Sam Field – Elm Park Crown Court",
        "Health Check – Easy Read",
        "Ann Smith – support worker",
        "Housing Benefit – Claims Team",
        "We are open Fri 7 – Mon 10.",
        "Monday – 9am to 5pm",
    ],
)
def test_a_dash_in_a_name_or_a_range_is_left_alone(text: str, find: Find) -> None:
    assert not find("hard-punctuation", text)


@pytest.mark.parametrize(
    "text",
    [
        "Call us – we can help",
        "Bring a friend – tea and cake",
        "Our team – Ann, Sam and Jo – will help",
        "I am ill – it’s the flu",
        "Help and support – a guide.",
    ],
)
def test_a_dash_in_a_sentence_is_told(text: str, find: Find) -> None:
    assert find("hard-punctuation", text)
