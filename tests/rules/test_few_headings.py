"""A long text needs headings that programs can see."""

import pytest

from tests.rules.conftest import Find

LONG = "\n\n".join(["You can come to the meeting with a friend."] * 30)


@pytest.mark.parametrize(
    ("first", "told"), [("**Who we are**\n\n", True), ("Who we are\n\n", False)]
)
def test_who_writes_bold_lines_is_told_that_they_are_no_headings(
    first: str, told: bool, find: Find
) -> None:
    (found,) = find("few-headings", first + LONG)
    assert found.hint.startswith("A bold line is no heading") == told
