"""Which words are in another language: those are left alone, for we only know English."""

from __future__ import annotations

from easyread import language
from easyread.model.prose import Unit
from easyread.rules.phrases import listed

# Words that English has and its neighbours do not. English prose has about 25 of these in 100.
_ENGLISH = frozenset(
    listed(
        """the and are you that for with can have this not they your our about from people who how
        when their there what which would should"""
    )
)
# A few words may be names; of more, most must be known.
_LEAST_WORDS, _LEAST_KNOWN = 6, 0.6


def foreign(unit: Unit) -> bool:
    """Say whether a unit is in another language, by its mark or by its words."""
    if not unit.language.startswith("en"):
        return True
    words = unit.text.lower().split()
    if len(words) < _LEAST_WORDS or not _ENGLISH.isdisjoint(words):
        return False
    spans = language.words(unit.text)
    known = sum(_known(unit.text[start:end]) for start, end in spans)
    return len(spans) >= _LEAST_WORDS and known < _LEAST_KNOWN * len(spans)


def _known(word: str) -> bool:
    small = word.lower().replace("’", "'").removesuffix("'s")
    return (not small.isalpha() and small.isascii()) or language.zipf(small) > 0
