"""A place, or a day with its time and place, is no sentence: it may have many commas."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "Riverside Hospitals NHS Trust, Day Surgery Unit, Level 2",
        "Civic Centre, Room 2, Bank Street, Northmarsh",
        "Thursday 2 April, 10:30am to 12:30pm, Room 2, The Hub.",
        "2 April 2026, 10am, Room 2, The Hub",
        "The House of Books, High Street, Hull",
    ],
)
def test_a_place_is_no_sentence(text: str, find: Find) -> None:
    assert not find("many-commas", text)


@pytest.mark.parametrize(
    "text",
    [
        "Thursday 2 April, 10am, we meet in Room 2, in The Hub.",
        "On Monday, Ann, Bo, the nurse and I came.",
        "We met, after lunch, in Room 2.",
        "COME TO US, SIT DOWN, DRINK TEA",
        "Sam Lee, Ann Poe, Bo Day.",
    ],
)
def test_a_sentence_with_many_parts_is_found(text: str, find: Find) -> None:
    assert find("many-commas", text)
