"""Sentences that say much the same in two texts: pairs of an easy and an ordinary one.

Nobody marked these pairs; they share most of their content words. Some are wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from easyread.language import count, imprint, sentences
from easyread.language.wordset import word_set

_STOPS = word_set(
    """the a an of to in and is was are that for on it with as at by be this from has have had he
    she they his her their its or not but who which"""
)
_ALIKE, _SAME = 1 / 3, 0.95
_FEWEST_WORDS, _FEWEST_SHARED = 6, 4


class _Sentence(NamedTuple):
    text: str
    tokens: frozenset[str]


def pairs(easy: str, ordinary: str) -> Iterator[tuple[str, str]]:
    """Yield (easy, ordinary) sentences where each is the most like the other, and not the same."""
    above, below = _told(easy), _told(ordinary)
    for sentence in above:
        best = _nearest(sentence, below)
        if best is None or _nearest(best, above) != sentence:
            continue
        if _ALIKE <= _likeness(sentence, best) < _SAME and sentence.text != best.text:
            yield sentence.text, best.text


def _told(text: str) -> list[_Sentence]:
    found = dict.fromkeys(text[start:end] for start, end in sentences(text))
    told = (_Sentence(sentence, _tokens(sentence)) for sentence in found if _whole(sentence))
    return [sentence for sentence in told if len(sentence.tokens) >= _FEWEST_SHARED]


def _whole(sentence: str) -> bool:
    if not sentence.endswith((".", "!", "?", "”", '"')) or imprint(sentence):
        return False
    return count(sentence) >= _FEWEST_WORDS


def _tokens(sentence: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", sentence.lower())) - _STOPS


def _nearest(sentence: _Sentence, others: Sequence[_Sentence]) -> _Sentence | None:
    return max(others, key=lambda other: _likeness(sentence, other), default=None)


def _likeness(one: _Sentence, other: _Sentence) -> float:
    return len(one.tokens & other.tokens) / len(one.tokens | other.tokens)


def all_pairs(texts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the pairs of all (easy, ordinary) texts, each once."""
    return list(dict.fromkeys(pair for easy, hard in texts for pair in pairs(easy, hard)))
