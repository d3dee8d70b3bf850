"""Words that join one idea to another: and, but, which, if."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from easyread.language.pattern import pattern
from easyread.language.words import PART
from easyread.language.wordset import word_set
from easyread.model.language import Span

_JOINING = "and but or so then nor yet plus"
_SUBORDINATE = (
    "which whose whom whereby although though whereas unless until while because since if "
    "when where who that"
)
_PHRASES = "provided that|in case|as well as|in order to|as long as|so that|even though"
_LINKER = pattern(
    rf"\b(?:{_PHRASES}|{'|'.join((_JOINING + ' ' + _SUBORDINATE).split())})\b", re.IGNORECASE
)
# Each linker has one of these. Looking for them is quicker than for the whole.
_TELLING = word_set(f"{_JOINING} {_SUBORDINATE} provided case well order long even")
# Each of these is a linker by itself, or tells of a whole one: no phrase has two of them.
_SURE = word_set(f"{_JOINING} {_SUBORDINATE}") - {"so", "that"}
_POINTER = pattern(r"(?:^|[^\w\s]\s*|\b(?:like|about|of|is|do|does|at|for|all|and|after)\s+)$")


def linkers(sentence: str) -> tuple[Span, ...]:
    """Return the joining words of a sentence in order. “That” as a pointer is none."""
    found = (Span(*match.span()) for match in _LINKER.finditer(sentence))
    return tuple(span for span in found if not _points(sentence, span))


def at_least(least: int, sentence: str, words: Sequence[str]) -> bool:
    """Say whether a sentence has so many linkers, for who has its words in small letters.

    Most often the words tell, and the sentence is not searched.
    """
    if "_" not in sentence and sum(map(_SURE.__contains__, words)) >= least:
        return True
    may_be = sum([word in _TELLING or not (word.isalnum() or _bare(word)) for word in words])
    return may_be >= least and len(linkers(sentence)) >= least


@lru_cache(maxsize=10_000)
def _bare(word: str) -> bool:
    """Say whether no part of a word with signs in it can be a linker: it is none of “and/or”."""
    return _TELLING.isdisjoint(PART.findall(word))


def _points(sentence: str, span: Span) -> bool:
    """Say whether “that” points (“That is”, “about that”) instead of joining."""
    if sentence[span.start : span.end].lower() != "that":
        return False
    return bool(_POINTER.search(sentence[max(0, span.start - 12) : span.start].lower()))
