"""The rule asks who does it only where somebody does."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "You are supposed to get a letter.",
        "You are meant to take it with food.",
        "The clinic is located on the first floor.",
        "He is confined to bed.",
        "The group is made up of 6 people.",
        "Smoking is linked to cancer.",
        "You may be exposed to damp.",
        "The box is made of wood.",
        "The service is aimed at young people.",
        "You are registered with a GP.",
        "Be prepared to wait.",
        "He is left handed.",
    ],
)
def test_what_nobody_does_is_not_asked(text: str, find: Find) -> None:
    assert find("passive", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You are supposed to be paid.", "be paid"),
        ("He was located by the police.", "was located"),
        ("The form was made by staff.", "was made"),
        ("Be treated with respect.", "Be treated"),
        ("A meal will be prepared.", "be prepared"),
        ("The call was linked.", "was linked"),
        ("Services must be linked to schools.", "be linked"),
        ("Good use was made of it.", "was made"),
        ("All care workers should be registered with the council.", "be registered"),
        ("You are registered by the council.", "are registered"),
    ],
)
def test_what_somebody_does_is_asked(text: str, words: str, find: Find) -> None:
    assert [words_of(found) for found in find("passive", text)] == [words]
