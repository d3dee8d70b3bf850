"""Words that say no: not, never, nobody, do not. And words that hide one: unusual, fail to."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
_SHORT_FORM = r"\b\w+n['’]t\b"


def _whole(words: Iterable[str]) -> str:
    """Return a pattern for whole words that is soon searched: each begins with a letter."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(
        rf"{first}(?<!\w{first})(?:{'|'.join(rest)})\b" for first, rest in rests.items()
    )


_SAYS_NO = _whole(["no one", *sorted(_NO)])
_SAYS_ANY = _whole(["no one", *sorted(_NO | _HIDDEN), *(f"{word} to" for word in sorted(_WITH_TO))])
_DENIAL, _DENIAL_OR_SHORT = pattern(_SAYS_NO), pattern(f"{_SAYS_NO}|{_SHORT_FORM}")
_ANY, _ANY_OR_SHORT = pattern(_SAYS_ANY), pattern(f"{_SAYS_ANY}|{_SHORT_FORM}")
_MAY_BE_SHORT = ("n't", "n’t")
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
    return _guilty(_DENIAL, _DENIAL_OR_SHORT, sentence)


def negations(sentence: str) -> tuple[Span, ...]:
    """Return the negatives of a sentence in order, and words with one in them: “not unusual”."""
    return _guilty(_ANY, _ANY_OR_SHORT, sentence)


def _guilty(plain: re.Pattern[str], short: re.Pattern[str], sentence: str) -> tuple[Span, ...]:
    small = sentence.replace("İ", "I").lower()  # “İ” alone would become two signs
    marker = short if any(map(small.__contains__, _MAY_BE_SHORT)) else plain
    found = [match.span() for match in marker.finditer(small)]
    return tuple(Span(*span) for span in found if not _innocent(sentence, *span))


def _innocent(text: str, start: int, end: int) -> bool:
    if text[start : start + 2] not in ("no", "No", "NO", "nO"):
        return False
    near = _INNOCENT.finditer(text, max(0, start - _BEFORE_NO), end + _AFTER_NO)
    return any(one.start() <= start < one.end() for one in near)
