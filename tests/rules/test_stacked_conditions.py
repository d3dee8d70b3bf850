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
        ("You cannot come unless you call.", "Start with “If … not”."),
        ("You can come provided that you call.", "Start with “If”."),
        ("Bring a coat in case it rains.", "Say first what may happen. Then say what to do."),
    ],
)
def test_no_harder_word_comes_first(text: str, hint: str, find: Find) -> None:
    [found] = find("stacked-conditions", text)
    assert found.hint == hint


@pytest.mark.parametrize(
    "text",
    [
        "Name of witness (if applicable): ....................",
        "Give us your email address (if any).",
        "Bring your card (if known) to us.",
        "When you come, bring your card (if available).",
    ],
)
def test_one_word_in_brackets_is_no_condition(text: str, find: Find) -> None:
    assert not find("stacked-conditions", text)


@pytest.mark.parametrize("text", ["Bring your card (if you have one).", "Call us if needed."])
def test_a_clause_in_brackets_comes_late(text: str, find: Find) -> None:
    assert find("stacked-conditions", text)


@pytest.mark.parametrize(
    "text",
    [
        "But if you tell them, they can help.",
        "So if you are ill, stay at home.",
        "Step 1: If you smell gas, go out.",
        "For example, if you smell gas, call us.",
        "Yes, if you ask us.",
    ],
)
def test_a_condition_may_come_after_a_word_that_opens(text: str, find: Find) -> None:
    assert not find("stacked-conditions", text)


@pytest.mark.parametrize(
    "text", ["We are open unless it is a holiday.", "Tell us provided that you are well."]
)
def test_only_if_and_when_open_a_question(text: str, find: Find) -> None:
    assert len(find("stacked-conditions", text)) == 1
