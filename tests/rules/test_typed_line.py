"""A line to write on becomes a box. A line that parts the text goes."""

import pytest

from easyread.readers import read_text
from easyread.rules import check
from tests.rules.conftest import Check, Find


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Name: __________", "Use a box to write in."),
        ("Name: ..........", "Use a box to write in."),
        ("Name: ________ Age: ____", "Use a box to write in."),
        ("Stop -------------- then go.", "Leave it out."),
        ("A note ======== for you", "Leave it out."),
    ],
)
def test_the_hint_fits_the_line(text: str, hint: str, find: Find) -> None:
    assert [one.hint for one in find("typed-line", text)] == [hint]


@pytest.mark.parametrize("text", ["Name ..............", "Name ……………"])
def test_a_row_of_full_stops_is_found_with_no_other_sign(text: str, find: Find) -> None:
    assert [one.hint for one in find("typed-line", text)] == ["Use a box to write in."]


def test_dots_to_write_on_are_no_dots_that_leave_one_to_guess(checked: Check) -> None:
    rules = {one.rule for one in checked("Name ..............").findings}
    assert "typed-line" in rules
    assert "hard-punctuation" not in rules
    assert "hard-punctuation" in {one.rule for one in checked("I want to wait...").findings}


@pytest.mark.parametrize("text", ["Wait...", "It is a self-help group.", "We wait… and wait."])
def test_three_dots_are_no_line_to_write_on(text: str, find: Find) -> None:
    assert find("typed-line", text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Date of birth: __/__/____",
        "What is your date of birth? __/__/____",
        "Date: __.__.____",
        "Date: _ _ / _ _ / _ _ _ _",
        "Time: __:__",
    ],
)
@pytest.mark.parametrize("ending", [".txt", ".md"])
def test_a_typed_place_for_a_date_is_a_line_to_write_on(line: str, ending: str) -> None:
    found = check(read_text(line, f"a{ending}", ending), only=("typed-line",)).findings
    assert [one.hint for one in found] == ["Use a box to write in."]


@pytest.mark.parametrize("text", ["Look at a__b and snake_case_name.", "Read __name__-__main__."])
def test_the_name_of_a_thing_is_no_line_to_write_on(text: str, find: Find) -> None:
    assert find("typed-line", text) == []
