"""Claims about labels inside a sentence."""

import pytest

from easyread.language.midsentence import midsentence


@pytest.mark.parametrize(
    ("label", "inside"),
    [
        ("Not sure", "not sure"),
        ("My own words.", "my own words"),
        ("I do not know", "I do not know"),
        ("I’m fine", "I’m fine"),
        ("I'm fine", "I'm fine"),
        ("NHS staff", "NHS staff"),
        ("Welsh", "Welsh"),
        ("Derbyshire", "Derbyshire"),
        ("Monday", "Monday"),
        ("May be", "may be"),
        ("2 or 3", "2 or 3"),
        ("“Good”", "“Good”"),
        ("", ""),
    ],
)
def test_a_label_gets_a_small_letter_but_not_a_name(label: str, inside: str) -> None:
    assert midsentence(label) == inside
