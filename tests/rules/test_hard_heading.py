"""The number in front of a heading is none of its words."""

import pytest

from tests.rules.conftest import Find

EIGHT = "The people who help us in our homes"


@pytest.mark.parametrize("number", ["2. ", "2) ", "3.1 ", "3.1. "])
def test_a_number_in_front_is_not_counted(number: str, find: Find) -> None:
    assert not find("hard-heading", f"## {number}{EIGHT}")
    assert find("hard-heading", f"## {number}{EIGHT} now")


@pytest.mark.parametrize("heading", ["1. Conclusion", "2.1 Methodology"])
def test_an_empty_heading_is_found_behind_its_number(heading: str, find: Find) -> None:
    [found] = find("hard-heading", f"## {heading}")
    assert "does not say what is here" in found.message


def test_a_number_that_is_a_word_is_counted(find: Find) -> None:
    assert find("hard-heading", f"## 20 of {EIGHT}")
