"""Words that join one idea to another: and, but, which, if."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.language.pattern import pattern
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
_POINTER = pattern(r"(?:^|[^\w\s]\s*|\b(?:like|about|of|is|do|does|at|for|all|and|after)\s+)$")


def linkers(sentence: str) -> tuple[Span, ...]:
    """Return the joining words of a sentence in order. “That” as a pointer is none."""
    found = (Span(*match.span()) for match in _LINKER.finditer(sentence))
    return tuple(span for span in found if not _points(sentence, span))


def may_have(words: Iterable[str], least: int) -> bool:
    """Say whether a sentence with these words, in small letters, may have so many linkers."""
    return sum(word in _TELLING or not word.isalnum() for word in words) >= least


def _points(sentence: str, span: Span) -> bool:
    """Say whether “that” points (“That is”, “about that”) instead of joining."""
    if sentence[span.start : span.end].lower() != "that":
        return False
    return bool(_POINTER.search(sentence[max(0, span.start - 12) : span.start].lower()))
