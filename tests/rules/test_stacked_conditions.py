"""“If” after “show” or “ask” is no condition; “and if” goes on from the one before."""

import pytest

from tests.rules.conftest import Find, words_of


@pytest.mark.parametrize(
    "text",
    [
        "A blood test can show if you are ill.",
        "The scan showed us clearly if you are ill.",
        "The nurse checked if you are ill.",
        "Ask if you can come and if there is food.",
        "Find out if you can come.",
        "When you are ill or when you are sad, come.",
    ],
)
def test_an_if_that_asks_is_no_condition(text: str, find: Find) -> None:
    assert not find("stacked-conditions", text)


@pytest.mark.parametrize(
    "text",
    [
        "Show this letter if you come.",
        "Show the nurse your arm if it hurts.",
        "Call us if you are ill.",
    ],
)
def test_a_condition_that_comes_late_is_found(text: str, find: Find) -> None:
    assert [words_of(one) for one in find("stacked-conditions", text)] == ["if"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "If you can, and if you want to, and unless you are ill, come.",
            "If you can, and if you want to, and unless",
        ),
        ("If you can and if you want to, come.", "If you can and if"),
    ],
)
def test_conditions_joined_by_and_are_counted(text: str, words: str, find: Find) -> None:
    found = find("stacked-conditions", text)
    assert [words_of(one) for one in found] == [words]
    assert found[0].severity == "error"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("We are open unless it is a holiday.", "Say it in a new sentence with “if”."),
        ("You can come provided that you call us.", "Start with “If”."),
        ("Call us if you are ill.", "Start with “If”."),
    ],
)
def test_the_advice_leads_to_if(text: str, hint: str, find: Find) -> None:
    assert [one.hint for one in find("stacked-conditions", text)] == [hint]
