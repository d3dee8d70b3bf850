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
    "text", ["We went, though it was late.", "Bring a coat in case it rains all day."]
)
def test_a_clause_is_found(text: str, find: Find) -> None:
    assert find("clause-in-clause", text)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("We went, though it was late.", "Start it with “But”."),
        ("Bring a coat in case it rains.", "Say in a new sentence what may happen."),
        ("We saw the hall, which was full.", "Start it with its own subject."),
    ],
)
def test_the_advice_fits_the_word(text: str, hint: str, find: Find) -> None:
    assert [one.hint for one in find("clause-in-clause", text)] == [hint]


@pytest.mark.parametrize(
    ("text", "rule", "other"),
    [
        ("We are open unless it is a holiday.", "stacked-conditions", "clause-in-clause"),
        ("Bring a coat in case it rains.", "clause-in-clause", "stacked-conditions"),
    ],
)
def test_one_word_gets_one_advice(text: str, rule: str, other: str, find: Find) -> None:
    assert len(find(rule, text)) == 1
    assert not find(other, text)
