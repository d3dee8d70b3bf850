"""Numbers in letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.numbers import NUMBER_WORDS, ONES, TENS
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

# “One” is often no number: one of us, one at a time.
_VALUES = {word: number for word, number in NUMBER_WORDS.items() if word != "one"}
_DOSE = pattern(r"\d+\s?(?:mg|ml|g|micrograms)\b")
# “one or two” means “a few”; “the two of you” and “two by two” are ways to speak.
_SPOKEN = pattern(
    r"\b(?:one or two|an? \w+ or two|two or three|twos and threes|at sixes|nine to five)\b",
    re.IGNORECASE,
)


@rule(
    asks="Write numbers as digits: 1, 2, 3.",
    alias="numerals",
    sources=["NHSSM", "VATT", "COPIAN", "IE09 (from memory)"],
    bad=["There are three questions.", "Twenty-five people came."],
    good=[
        "There are 3 questions.",
        "One of us can help. Take it one at a time.",
        "First aid is free. You can get a second opinion.",
        "Take one or two 200mg tablets.",
        "It stops after a week or two.",
    ],
    when=[*_VALUES],
)
def number_word(word: Word) -> Iterator[Problem]:
    """Digits stand out, and people who read few words know them."""
    sentence, number = word.sentence, word.number
    before = sentence.words[number - 1] if number else ""
    after = sentence.words[number + 1] if number + 1 < len(sentence.words) else ""
    if before in TENS and word.text in ONES:
        return
    span = word.span
    value = _VALUES[word.text]
    if word.text in TENS and after in ONES:
        value += ONES.index(after) + 1
        span = Span(span.start, sentence.spans[number + 1][1])
    if _named(word) or _SPOKEN.search(sentence.text) or _DOSE.search(sentence.text):
        return
    written = sentence.text[span.start : span.end]
    message = f"“{written}” is a number in letters."
    yield Problem(message, f"Write “{value}”.", span, sure_fix(str(value)))


def _named(word: Word) -> bool:
    return word.number > 0 and word.written[0].isupper()
