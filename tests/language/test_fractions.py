"""Fractions in words are found whole, with what they are a part of."""

import pytest

from easyread.language.fractions import FRACTION_WORDS, fractions
from easyread.language.words import words


@pytest.mark.parametrize(
    ("text", "written", "part", "counted"),
    [
        ("two thirds of people", "two thirds of", (2, 3), True),
        ("Three fifths of the staff", "Three fifths", (3, 5), True),
        ("one-tenth of all homes", "one-tenth", (1, 10), True),
        ("two thirds of young carers", "two thirds of", (2, 3), True),
        ("a third of care homes", "a third of", (1, 3), True),
        ("two thirds of the 13 teams", "two thirds", (2, 3), True),
        ("a third of the time people wait", "a third", (1, 3), False),
        ("a third of the cost", "a third", (1, 3), False),
        ("2 thirds said no", "2 thirds", (2, 3), False),
    ],
)
def test_a_fraction_is_found(text: str, written: str, part: tuple[int, int], counted: bool) -> None:
    [found] = fractions(text)
    assert text[found.start : found.end] == written
    assert (found.top, found.bottom, found.counted) == (*part, counted)


@pytest.mark.parametrize("text", ["a third of a mile", "a third man", "the third of May", "half"])
def test_what_measures_or_counts_is_no_fraction(text: str) -> None:
    assert not list(fractions(text))


@pytest.mark.parametrize(
    "text", ["two thirds", "two-thirds", "a third of us", "One-fifth of us", "3 tenths"]
)
def test_each_fraction_has_a_word_that_wakes_a_rule(text: str) -> None:
    assert list(fractions(text))
    said = {text[start:end].lower() for start, end in words(text)}
    assert not said.isdisjoint(FRACTION_WORDS)
