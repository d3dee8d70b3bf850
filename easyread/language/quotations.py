"""Words between quotation marks: which are they, and which of them somebody said."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from easyread.language.words import count
from easyread.model.language import Span

# A mark inside ends the search, so that a line of a million marks costs no more a letter.
_QUOTED = re.compile(r"“[^“”]*”|‘[^‘’]*’(?!\w)|\"[^\"]*\"|«[^«»]*»")
_OPENING = '“‘"«'
_ENDS = (".", "!", "?", ",", "…")
_LEAST_WORDS = 3
# Most that is said opens with so many plain words: no need to count further.
_SURELY_ENOUGH = re.compile(rf"(?:[A-Za-z]+,? ){{{_LEAST_WORDS}}}")


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Span, ...]:
    """Return what stands between quotation marks, with the marks, in order."""
    return tuple(Span(*found.span()) for found in _QUOTED.finditer(text))


def utterances(text: str) -> tuple[Span, ...]:
    """Return the quotations that somebody said: “I like my new flat.”, not “care plan”.

    They begin with a capital letter, end like a sentence, and have three words or more.
    """
    if not any(map(text.__contains__, _OPENING)):  # as in most texts
        return ()
    return tuple(span for span in quotations(text) if _said(text[span.start + 1 : span.end - 1]))


def in_any(spans: tuple[Span, ...], span: Span) -> bool:
    """Say whether a span lies in one of some spans, which are in order and do not overlap."""
    at = bisect_right(spans, span.start, key=lambda one: one.start) - 1
    return at >= 0 and span.end <= spans[at].end


def _said(words: str) -> bool:
    if not words[:1].isupper() or not words.endswith(_ENDS):
        return False
    return bool(_SURELY_ENOUGH.match(words)) or count(words) >= _LEAST_WORDS
