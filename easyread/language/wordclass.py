"""Which class a word has where it stands: noun, verb, adjective or adverb."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.language.lexicon import (
    ADJECTIVE,
    ADVERB,
    ING,
    NOUN,
    PAST,
    PAST_PARTICIPLE,
    PLURAL,
    THIRD,
    VERB,
    classes,
    forms,
    lemma,
)
from easyread.language.wordset import word_set

NAMES = {NOUN: "noun", VERB: "verb", ADJECTIVE: "adjective", ADVERB: "adverb"}
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TO_VERB = word_set(
    """to will would can could may might must shall should cannot not did do does don't didn't
    won't i you we they he she it who please let's"""
)
_TO_NOUN = word_set(
    """the a an this that these those my your his her its our their some any no every each
    all many several few more much of in on at for with from by about into under between
    without against through during"""
)
_BE = word_set("is are was were be been being am seem seems become very so too more most")
_INFLECTED_VERB = THIRD | PAST | PAST_PARTICIPLE | ING
_NEAR = 40


def word_class(text: str, start: int, end: int) -> int:
    """Return NOUN, VERB, ADJECTIVE or ADVERB for the word text[start:end]; 0 when unknown.

    A guess from the word itself and its two neighbours.
    """
    word = text[start:end].lower().replace("’", "'")
    possible = _possible(word)
    if possible in NAMES or not possible:
        return possible
    before = _WORD.findall(text[max(0, start - _NEAR) : start].lower())[-1:]
    after = _WORD.search(text, end, end + _NEAR)
    return _chosen(possible, before[0] if before else "", after[0].lower() if after else "")


@lru_cache(maxsize=50_000)
def _possible(word: str) -> int:
    base = lemma(word)
    inflected = forms(word)
    if base == word:
        return classes(word) & 15
    found = classes(word) & (ADJECTIVE | ADVERB)
    if inflected & _INFLECTED_VERB:
        found |= VERB
    if inflected & PLURAL or classes(word) & NOUN:
        found |= NOUN
    return found or classes(base) & 15


def _chosen(possible: int, before: str, after: str) -> int:
    order = [NOUN, VERB, ADJECTIVE, ADVERB]
    if before in _TO_VERB:
        order = [VERB, ADVERB, ADJECTIVE, NOUN]
    elif before in _BE:
        order = [ADJECTIVE, VERB, ADVERB, NOUN]
    elif classes(after) & NOUN and not classes(after) & VERB and before not in {"", "and"}:
        order = [ADJECTIVE, VERB, NOUN, ADVERB]
    elif before in _TO_NOUN or classes(before) & 15 == ADJECTIVE:
        order = [NOUN, ADJECTIVE, VERB, ADVERB]
    elif after in _TO_NOUN or after in {"him", "them", "it", "me", "us", "you"}:
        order = [VERB, NOUN, ADJECTIVE, ADVERB]
    return next((choice for choice in order if possible & choice), 0)
