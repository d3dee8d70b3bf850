"""Claims about names made from words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.content.names import did_you_mean, near, slug


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("What is this?", "what-is-this"),
        ("Café – naïve", "cafe-naive"),
        ("  In the  middle ", "in-the-middle"),
        ("100%", "100"),
        ("???", ""),
    ],
)
def test_a_name_is_made_from_words(words: str, name: str) -> None:
    assert slug(words) == name


@given(st.text())
def test_a_name_is_always_safe(words: str) -> None:
    assert re.fullmatch("([a-z0-9]+(-[a-z0-9]+)*)?", slug(words))


def test_the_nearest_name_comes_first() -> None:
    assert near("boklet", ["leaflet", "letter", "booklet"])[0] == "booklet"


def test_without_a_near_name_all_are_told() -> None:
    assert did_you_mean("xyz", ["b", "a"]) == "You can use: a, b."


def test_a_long_list_of_names_is_not_told() -> None:
    assert did_you_mean("xyz", [str(number) for number in range(20)]) == ""
