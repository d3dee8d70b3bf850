"""Claims about numbers in letters that are more than one word."""

import pytest

from easyread.language.words import placed
from easyread.language.written_numbers import digits, run, value


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("five", "5"),
        ("twenty five", "25"),
        ("twenty-five", "25"),
        ("two hundred and fifty", "250"),
        ("a hundred and five", "105"),
        ("two thousand five hundred", "2,500"),
        ("nineteen hundred", "1,900"),
        ("two million", "2 million"),
        ("two million and five", "2,000,005"),
        ("two hundred thousand", "200,000"),
    ],
)
def test_a_number_of_many_words_is_one_number(text: str, written: str) -> None:
    words = text.split()
    assert digits(value(words) or 0, words) == written


@pytest.mark.parametrize(
    "text", ["nine nine", "twenty ten", "two hundred and five hundred", "two thousand million"]
)
def test_numbers_in_a_row_are_not_one_number(text: str) -> None:
    assert value(text.split()) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("We have two hundred and fifty cats and dogs.", range(2, 6)),
        ("We have five, six and two.", range(5, 6)),
        ("A hundred and two.", range(4)),
    ],
)
def test_a_number_has_all_its_words_and_no_others(text: str, numbers: range) -> None:
    spans, words = placed(text)
    at = max(words.index(one) for one in ("two", "fifty") if one in words)
    assert run(text, words, spans, at) == numbers
