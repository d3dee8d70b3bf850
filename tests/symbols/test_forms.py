"""Claims about words and their base forms."""

import pytest

from easyread.symbols.forms import bases, tokens


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Don't be late", ["do", "not", "be", "late"]),
        ("You can’t come", ["you", "can", "not", "come"]),
        ("Nobody came", ["no", "one", "came"]),
        ("A&E at 12.30pm", ["a&e", "at", "12.30pm"]),
        ("Sam's x-ray costs £5.20.", ["sam", "x", "ray", "costs", "£5.20", "."]),
        ("", []),
    ],
)
def test_a_text_is_parted_into_words(text: str, found: list[str]) -> None:
    assert tokens(text) == found


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("shops", "shop"), ("parties", "party"), ("stopped", "stop"), ("stopping", "stop"),
        ("making", "make"), ("lived", "live"), ("took", "take"), ("children", "child"),
        ("washes", "wash"), ("dying", "die"), ("12.30pm", "#pm"), ("£5", "£#"),
    ],
)  # fmt: skip
def test_a_word_leads_to_its_base(word: str, base: str) -> None:
    found = list(bases(word))
    assert found[0] == word
    assert base in found


def test_a_woman_is_no_form_of_a_man() -> None:
    assert list(bases("women")) == ["women", "woman"]
    assert "man" not in bases("woman")
