"""Names in a sentence: words with a capital letter that do not open it."""

from __future__ import annotations

from bisect import bisect_left

from easyread import language
from easyread.language.lexicon import FUNCTION, classes
from easyread.language.pattern import pattern
from easyread.rules.subjects import Sentence

_JOINERS = frozenset(["and", "of", "for", "the", "in", "to", "with", "&"])
_MOST_FIRST_LETTERS = 3
# 2 writers, or 1 with a year. “Leeds CCG, the council and others” are no writers.
_WRITER = pattern(
    r"\b[A-Z][a-z]+ [A-Z]{1,3}(?:\.?,(?: and| &)? [A-Z][a-z]+ [A-Z]{1,3}\b|\.? \(\d{4}| et al)"
)

_ENDS = (".", "!", "?", ":", ";")
_MOST_LABEL_WORDS, _MOST_VALUE_WORDS = 4, 8


def names_alone(text: str) -> bool:
    """Say whether words are names and numbers alone, as of an address: “Day Unit, Level 2”.

    Each word has a capital or is a number, but for such as “of”.
    """
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    if not any(map(str.islower, text)):
        return False  # a shout
    return all(_may_name(word.lstrip("“‘'\"(£")) for word in words)


def _may_name(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit() or word in _JOINERS


def no_sentence(text: str) -> bool:
    """Say whether a line is part of an address, or a label with a few words: “Time: 10am”."""
    if text.endswith(_ENDS):
        return False
    label, colon, value = text.partition(": ")
    short = bool(colon) and len(label.split()) <= _MOST_LABEL_WORDS
    few = short and len(value.split()) <= _MOST_VALUE_WORDS
    return few or names_alone(value if short else text)


def in_name(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether these words are part of a name: “the Care Act”, “Complaints Team”.

    A capital at the start of a sentence or in a heading says nothing, unless another follows.
    """
    text = sentence.text
    if not text[start].isupper():  # as of most words
        return False
    spans = sentence.spans
    inside = _inside(spans, start, end)
    if inside and all(language.is_name(text, *spans[at]) for at in inside):
        return True
    capital = [at for at, (a, _) in enumerate(spans) if text[a].isupper()]
    if not inside or not all(at in capital or _joins(sentence, at) for at in inside):
        return False
    if len(capital) > len(spans) * 0.6 and sentence.unit.kind != "line":
        return len(spans) > 1
    return any(at in capital for at in inside if at) or (inside[-1] + 1) in capital


def _inside(spans: tuple[tuple[int, int], ...], start: int, end: int) -> range:
    """Return the numbers of the words that have a part between start and end."""
    first = bisect_left(spans, (start,))
    cut = first > 0 and spans[first - 1][1] > start
    return range(first - cut, bisect_left(spans, (end,)))


def _joins(sentence: Sentence, at: int) -> bool:
    return sentence.words[at] in _JOINERS


def is_a_writer(text: str, start: int, end: int) -> bool:
    """Say whether these are a writer's first letters, in a list of books: “Hill RA, Ward B”.

    No name of a writer is a word such as “The” or “Your”.
    """
    after, before = text[end : end + 2], text[:start].split()[-1:]
    named = before and before[0].istitle() and before[0].isalpha()
    if not named or classes(before[0].lower()) & FUNCTION:
        return False
    ends = not after or after[0] in ",.;" or after == " ("
    return bool(ends and end - start <= _MOST_FIRST_LETTERS and _WRITER.search(text))
