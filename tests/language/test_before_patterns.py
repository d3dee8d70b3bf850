"""A plain look before a pattern never leaves out what the pattern would find."""

import re
from itertools import product

import pytest

from easyread.language.dates import _MONTH_FIRST, in_words
from easyread.language.hardness import _at_start
from easyread.language.units import _MARKER, _marker

START = re.compile(r"(?:[.!?:…][\"'”’)\]]*\s+|\n\s*|[•●▪“\"‘(]\s*)$")


def test_a_sentence_starts_where_the_whole_pattern_says_so() -> None:
    for parts in product(["", "a", ".", "…", ":"], ["", "”", '"', ")", "'"], ["", "\n", "•", "("],
                         ["", " ", "\n", "\u00a0"]):  # fmt: skip
        before = "".join(parts)
        assert _at_start(before) == bool(START.search(before)), repr(before)


@pytest.mark.parametrize("line", [
    "a. Tea", "iv) Tea", "xiii. Tea", "(viii) Tea", "A) Tea", "12. Tea", "- Tea", "• Tea", "•Tea",
    "## Tea", "> Tea", "–\u00a0Tea", "Tea.", "e.g. tea", "A.) Tea", "Yes) and", "I) am", "xx.xx",
    "Tea", "",
])  # fmt: skip
def test_a_marker_is_what_the_whole_pattern_says(line: str) -> None:
    found, whole = _marker(line, 0, len(line)), _MARKER.match(line)
    assert (found and found.span()) == (whole and whole.span())


@pytest.mark.parametrize("text", [
    "May 1, 2024", "June 4th", "on Fri. Sept. the 30th, 2020", "July 2024", "May 10 2024",
    "In May 10 people came", "Dec 31 1999 and Jan 1st", "Mar 2 202",
])  # fmt: skip
def test_dates_with_the_month_first_are_those_of_the_whole_pattern(text: str) -> None:
    first = [one.start for one in in_words(text) if one.spoken]
    assert first == [found.start() for found in _MONTH_FIRST.finditer(text)]
