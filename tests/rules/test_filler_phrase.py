"""The shorter words fit where the long ones stood."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The majority of this team came.", "Most of this"),
        ("You will have the opportunity to speak.", "can"),
        ("You have the opportunity to speak.", "can"),
        ("We met the majority of people.", "most"),
        ("Prior to lunch, we met.", "Before"),
        ("It takes a great deal of time.", "a lot of"),
    ],
)
def test_the_shorter_words_fit(text: str, said: str, find: Find) -> None:
    [found] = find("filler-phrase", text)
    assert [one.text for one in found.suggestions] == [said]
