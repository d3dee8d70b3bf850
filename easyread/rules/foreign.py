"""Which words are in another language: those are left alone, for we only know English."""

from __future__ import annotations

from collections.abc import Sequence

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
# A few words may be names; of more, some must be everyday English.
_LEAST_WORDS, _LEAST_KNOWN, _EVERYDAY_ZIPF = 6, 0.4, 4.0
# Most English texts have this, and to look for it takes least.
_MOST_COMMON = " the "


def foreign(units: Sequence[Unit]) -> frozenset[int]:
    """Return which units are in another language: all of them, when most of the long ones are."""
    texts = [unit.text for unit in units]
    found = frozenset(
        at
        for at, text in enumerate(texts)
        if _MOST_COMMON not in text and _long(text) and not _english(text)
    )
    if found and len(found) * 2 > sum(map(_long, texts)):
        return frozenset(range(len(units)))
    marked = (at for at, unit in enumerate(units) if not unit.language.startswith("en"))
    return found.union(marked)


def _long(text: str) -> bool:
    return len(text.split(None, _LEAST_WORDS - 1)) == _LEAST_WORDS


def _english(text: str) -> bool:
    if not _ENGLISH.isdisjoint(text.lower().split()):
        return True
    words = [text[start:end] for start, end in language.words(text)]
    telling = [word for word in words if sum(map(str.isalpha, word)) > 1]  # “B 12” tells nothing
    known = sum(map(_known, telling))
    return len(telling) < _LEAST_WORDS or known >= _LEAST_KNOWN * len(telling)


def _known(word: str) -> bool:
    small = word.lower().replace("’", "'").removesuffix("'s")
    mixed = small.isascii() and not small.isalpha()
    return mixed or language.zipf(small) >= _EVERYDAY_ZIPF
