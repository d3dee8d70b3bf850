"""“I” is a person more often than a number."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text", ["It is a book I would like to have.", "This is the group I go to on Mondays."]
)
def test_what_i_do_is_no_number(text: str, find: Find) -> None:
    assert not find("roman-numeral", text)


@pytest.mark.parametrize("text", ["Read Book I of 3.", "It is in part I.", "See section IV now."])
def test_numbers_are_found(text: str, find: Find) -> None:
    assert find("roman-numeral", text)
