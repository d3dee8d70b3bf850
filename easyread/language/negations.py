"""Words that say no: not, never, nobody, do not. And words that hide one: unusual, fail to."""

from __future__ import annotations

import re

from easyread.language.pattern import pattern
from easyread.language.wordset import word_set
from easyread.model.language import Span

_NO = word_set("no not cannot never none nobody nothing nowhere neither nor without")
_SHORT = word_set(
    """
    don't doesn't didn't can't won't isn't aren't wasn't weren't haven't hasn't hadn't
    couldn't wouldn't shouldn't
    """
)
_HIDDEN = word_set(
    """
    unless unusual unlikely uncommon unable unaware impossible unhappy unsafe unfair uncertain
    unclear unknown unimportant unnecessary unreasonable unwell unhelpful inaccessible
    incorrect inappropriate dissatisfied dishonest illegal irrelevant
    """
)
_WITH_TO = word_set("refuse refuses refused fail fails failed")
# Only a sentence with one of these can hold a negative; the words are in small letters.
NEGATIVE_WORDS = _NO | _SHORT | _HIDDEN | _WITH_TO
DENYING_WORDS = _NO | _SHORT
_SAYS_NO = rf"no one|{'|'.join(sorted(_NO))}|\w+n['’]t"
_DENIAL = pattern(rf"\b(?:{_SAYS_NO})\b", re.IGNORECASE)
_ANY = pattern(
    rf"\b(?:{_SAYS_NO}|{'|'.join(sorted(_HIDDEN))}|(?:{'|'.join(sorted(_WITH_TO))}) to)\b",
    re.IGNORECASE,
)
# A “no” that is an answer, a name or a part of a set phrase denies nothing.
_INNOCENT = pattern(
    r"^no[,.]|(?<!^)(?-i:\bNo\b)|\byes (?:or|and|/) no\b|\bsay(?:s|ing)? no\b|\bnot only\b"
    r"|\b(?:or|if|why) not\b"
    r"|\bno longer\b|\bno matter\b|[“\"‘]no[”\"’]|\bnot sure\b",
    re.IGNORECASE,
)

# Only so near a “no” it matters what stands around it: “yes and no”, “not sure”.
_BEFORE_NO, _AFTER_NO = 10, 10


def denials(sentence: str) -> tuple[Span, ...]:
    """Return the words of a sentence that say no, in order.

    The “no” of “No, I do not”, “yes or no” and “not sure” says it to nothing.
    """
    return _guilty(_DENIAL, sentence)


def negations(sentence: str) -> tuple[Span, ...]:
    """Return the negatives of a sentence in order, and words with one in them: “not unusual”."""
    return _guilty(_ANY, sentence)


def _guilty(marker: re.Pattern[str], sentence: str) -> tuple[Span, ...]:
    found = [match for match in marker.finditer(sentence) if not _innocent(match)]
    return tuple(Span(*match.span()) for match in found)


def _innocent(mark: re.Match[str]) -> bool:
    start, text = mark.start(), mark.string
    if text[start : start + 2] not in ("no", "No", "NO", "nO"):
        return False
    near = _INNOCENT.finditer(text, max(0, start - _BEFORE_NO), mark.end() + _AFTER_NO)
    return any(one.start() <= start < one.end() for one in near)
