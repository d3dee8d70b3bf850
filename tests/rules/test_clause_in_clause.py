"""A word with no clause after it starts no clause."""

import pytest

from tests.rules.conftest import Find


@pytest.mark.parametrize(
    "text",
    [
        "They are not aware which one it is.",
        "It is only half of the work, though.",
        "Bring a coat just in case.",
    ],
)
def test_a_word_at_the_end_starts_no_clause(text: str, find: Find) -> None:
    assert not find("clause-in-clause", text)


@pytest.mark.parametrize(
    "text", ["We went, though it was late.", "We went, which was good, in case it rains all day."]
)
def test_a_clause_is_found(text: str, find: Find) -> None:
    assert find("clause-in-clause", text)


@pytest.mark.parametrize(
    "text", ["Bring a coat in case it rains all day.", "You cannot come unless you call."]
)
def test_a_condition_is_told_once(text: str, find: Find) -> None:
    assert not find("clause-in-clause", text)
    assert find("stacked-conditions", text)
