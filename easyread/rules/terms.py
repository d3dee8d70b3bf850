"""Listed hard words in sentences: most words are looked up once, and most sentences never."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from easyread import language
from easyread.model.language import HardWord, Hit

# These are hard as one part of speech only.
_CLASSES = ("noun", "verb")


def hits(text: str, words: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[Hit, ...]:
    """Return the listed hard words of a sentence, in order: as `language.listed_words`, but sooner.

    A word that is a term by itself is known without its sentence.
    """
    known = list(map(_known, words))
    if not any(known):
        return ()
    rests = [rest for one in known if one for rest in one.rests]
    if rests and _may_hold(words, rests):
        return language.listed_in(text, spans, words)
    alone = [(spans[at], one.alone) for at, one in enumerate(known) if one and one.alone]
    return tuple(Hit(*span, entry) for span, entries in alone for entry in entries)


class _Known(NamedTuple):
    """What the list says of a word: the entries of the word by itself, and its longer terms.

    Of a longer term we tell the other words: all must be in a sentence so that the term can be
    there. For words that are listed as noun or verb only that is nothing: the sentence decides.
    """

    alone: tuple[HardWord, ...]
    rests: tuple[frozenset[str], ...]


@lru_cache(maxsize=50_000)
def _known(word: str) -> _Known | None:
    base = language.lemma(word)
    letters = word.isalpha() or word.replace("-", "").replace("'", "").isalpha()
    if letters and _told_of().isdisjoint((word, base)):
        return None
    alone = tuple(hit.entry for hit in language.listed_words(word))
    telling = _telling()
    rests = telling.get(word, ()) + telling.get(base, ())
    return _Known(alone, rests) if alone or rests else None


@cache
def _told_of() -> frozenset[str]:
    """Return the words of which there is something to tell, as they are or in their base form."""
    return frozenset(language.first_words()).union(_telling())


def _may_hold(words: Sequence[str], rests: Iterable[frozenset[str]]) -> bool:
    here = {*words, *map(language.lemma, words)}
    return any(map(here.issuperset, rests))


@cache
def _telling() -> Mapping[str, tuple[frozenset[str], ...]]:
    """Return the other words of each longer term, by its rarest word."""
    found: dict[str, list[frozenset[str]]] = {}
    for entry in language.hard_words():
        parts = frozenset(entry.word.lower().split())
        if len(parts) > 1 or entry.kind in _CLASSES:
            rarest = min(parts, key=language.zipf)
            rest = frozenset(map(language.lemma, parts - {rarest}))
            for word in {rarest, language.lemma(rarest)}:
                found.setdefault(word, []).append(rest)
    return {word: tuple(several) for word, several in found.items()}
