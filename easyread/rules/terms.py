"""Listed hard words in sentences: most words are looked up once, and most sentences never."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from easyread import language
from easyread.model.language import HardWord, Hit

# These are hard as one part of speech only.
_CLASSES = ("noun", "verb")


def hits(text: str, words: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[Hit, ...]:
    """Return the listed hard words of a sentence, in order: as `language.listed_words`, but sooner.

    A word that is a term by itself is known without its sentence.
    """
    alone = [_alone(word) for word in words]
    if any(map(_begins_longer, words)) and _may_hold(words):
        return language.listed_words(text)
    if not any(alone):
        return ()
    return tuple(
        Hit(start, end, entry)
        for (start, end), entries in zip(spans, alone, strict=True)
        for entry in entries
    )


@lru_cache(maxsize=50_000)
def _base(word: str) -> str:
    return language.lemma(word)


@lru_cache(maxsize=50_000)
def _alone(word: str) -> tuple[HardWord, ...]:
    """Return the entries of a word by itself."""
    return tuple(hit.entry for hit in language.listed_words(word))


@lru_cache(maxsize=50_000)
def _begins_longer(word: str) -> tuple[frozenset[str], ...]:
    """Return what else must be in a sentence so that a longer term with this word can be there.

    For words that are listed as noun or verb only that is nothing: the sentence decides.
    """
    telling = _telling()
    return (*telling.get(word, ()), *telling.get(_base(word), ()))


def _may_hold(words: Sequence[str]) -> bool:
    here = {*words, *map(_base, words)}
    return any(rest <= here for word in words for rest in _begins_longer(word))


@cache
def _telling() -> Mapping[str, tuple[frozenset[str], ...]]:
    """Return the other words of each longer term, by its rarest word."""
    found: dict[str, list[frozenset[str]]] = {}
    for entry in language.hard_words():
        parts = frozenset(entry.word.lower().split())
        if len(parts) > 1 or entry.kind in _CLASSES:
            rarest = min(parts, key=language.zipf)
            rest = frozenset(map(_base, parts - {rarest}))
            for word in {rarest, language.lemma(rarest)}:
                found.setdefault(word, []).append(rest)
    return {word: tuple(several) for word, several in found.items()}
