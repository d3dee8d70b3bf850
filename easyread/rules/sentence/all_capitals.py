"""Whole sentences in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem, Suggestion
from easyread.rules.keys import CAPITALS
from easyread.rules.rule import rule
from easyread.rules.small_letters import in_small_letters
from easyread.rules.subjects import Sentence


@rule(
    asks="Use small letters. Use capitals only where a sentence or a name starts.",
    alias="no-all-caps",
    sources=["UKAAF19", "RNIB", "NHSSM", "SAX", "LL"],
    bad=["PLEASE READ THIS"],
    good=["Please read this.", "NHS", "The NHS and BSL."],
    severity="error",
    when=[CAPITALS],
)
def all_capitals(sentence: Sentence, *, least_words: int = 2) -> Iterator[Problem]:
    """Words in capitals have no shape. They are slow to read and feel like shouting."""
    text = sentence.text
    if not text.isupper() or len(sentence.spans) < least_words:
        return
    words = [word for word in text.split() if word.isalpha()]
    if sum(len(word) > 3 for word in words) < least_words:
        return
    message = "This is all in capitals. Words lose their shape."
    lower = in_small_letters(text)
    yield Problem(message, f"Write “{lower}”.", None, (Suggestion(lower),))
