"""Fractions in words: “two thirds of people”, “a fifth of the cost”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from easyread.language.lexicon import ADJECTIVE, COMMON, FUNCTION, NOUN, PLURAL, classes, forms
from easyread.language.numbers import NUMBER_WORDS
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set

# “Half” and “a quarter” are plain enough.
_BOTTOMS = {
    "third": 3, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12,
}  # fmt: skip
_TOPS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
# What wakes a rule: the words, and those with a hyphen.
FRACTION_WORDS = (
    *_BOTTOMS,
    *(f"{word}s" for word in _BOTTOMS),
    *(f"{top}-{word}s" for top in _TOPS for word in _BOTTOMS),
    *(f"one-{word}" for word in _BOTTOMS),
)
# “A third of a cup” measures something: there is no plainer way. “A third person” is no part.
_FRACTION = pattern(
    rf"\b(?:(?P<one>an?|one|1)[ -](?P<single>{'|'.join(_BOTTOMS)})(?=\sof\s)"
    rf"|(?P<top>{'|'.join(_TOPS)}|[2-9])[ -](?P<bottom>{'|'.join(_BOTTOMS)})s)\b(?!\sof\san?\b)",
    re.IGNORECASE,
)
_OF = pattern(r"\sof(?=\s)")
_WHOSE = pattern(r"\s(?:all|the|these|those|our|your|their|its|my|his|her)\b", re.IGNORECASE)
_WORD = pattern(r"\s(?:\d[\d,]*\s)?([A-Za-z’'-]+)")
_PEOPLE = word_set("people us them you staff everyone women men children patients")
_MOST_WORDS = 3


class Fraction(NamedTuple):
    """A fraction in words. `counted`: it is a part of people, or of things that can be counted.

    `end` takes in “of” where “2 in 3” can stand for it: “two thirds of people”.
    """

    start: int
    end: int
    top: int
    bottom: int
    counted: bool


def fractions(text: str) -> Iterator[Fraction]:
    """Yield the fractions in words, in order, but for halves and quarters."""
    for found in _FRACTION.finditer(text):
        top = (found["top"] or "1").lower()
        bottom = _BOTTOMS[(found["bottom"] or found["single"]).lower()]
        number = int(top) if top.isdigit() else NUMBER_WORDS[top]
        if number >= bottom:
            continue
        of = _OF.match(text, found.end())
        end = of.end() if of else found.end()
        whose = _WHOSE.match(text, end) if of else None
        counted = bool(of) and _can_be_counted(text, whose.end() if whose else end)
        whole = counted and not whose and not text[end:].lower().startswith((" us", " them"))
        yield Fraction(found.start(), end if whole else found.end(), number, bottom, counted)


def _can_be_counted(text: str, at: int) -> bool:
    """Say whether people, or more than 1 thing, are named here: “older people”, “care homes”."""
    noun = False
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, at)
        small = word[1].lower() if word else ""
        if not word:
            return False
        if small in _PEOPLE:
            return not noun  # “of the time people wait”
        if _is_plural(small):
            return True
        sorts = classes(small)
        described = word[1][0].isupper() or sorts & ADJECTIVE
        if sorts & FUNCTION or (noun and not described):
            return False
        noun = noun or not described
        at = word.end()
    return False


def _is_plural(word: str) -> bool:
    if forms(word) & PLURAL:
        return True
    return word.endswith("s") and bool(classes(word[:-1]) & (NOUN | COMMON))
