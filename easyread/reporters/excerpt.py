"""Which part of a long text to show around what was found."""

from __future__ import annotations

from functools import lru_cache

from easyread.language.sentences import sentences
from easyread.model.language import Span

_ROOM = 96
_BEFORE = 40
_LONG = 1_000
# Findings come in the order of the text, so the same words are asked for again and again.
_cuts = lru_cache(maxsize=16)(sentences)


def excerpt(words: str, span: Span) -> Span:
    """Return the part of some words to show: the sentence of the span, or what has room."""
    start, end = 0, len(words)
    if end <= _LONG:
        cuts = _cuts(words)
        start = max((one.start for one in cuts if one.start <= span.start), default=0)
        end = min((one.end for one in cuts if one.end >= span.end), default=len(words))
    if end - start <= 2 * _ROOM:
        return Span(start, end)
    first = words.rfind(" ", start, max(start, span.start - _BEFORE)) + 1 or start
    first = max(start, first, span.start - 2 * _BEFORE)
    last = words.find(" ", min(max(span.end, first + _ROOM), first + 3 * _ROOM))
    return Span(first, min(end, first + 4 * _ROOM, end if last < 0 else last))
