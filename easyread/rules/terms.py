"""Listed hard words in sentences: most words are looked up once, and most sentences never."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from easyread import language
from easyread.language.lexicon import ANY_FORM, base_place, inflections, place
from easyread.language.senses import TOLD_BY_NEIGHBOURS
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
    there. For words that are listed as noun or verb only, or that mean several things, that is
    nothing: the sentence decides.
    """

    alone: tuple[HardWord, ...]
    rests: tuple[frozenset[str], ...]


@lru_cache(maxsize=50_000)
def _known(word: str) -> _Known | None:
    if _simple(word) and not _told(word):
        return None
    base = language.lemma(word)
    alone = tuple(hit.entry for hit in language.listed_words(word))
    telling = _telling()
    rests = telling.get(word, ()) + telling.get(base, ())
    return _Known(alone, rests) if alone or rests else None


def _simple(word: str) -> bool:
    """Say whether a word has no other signs than hyphens and apostrophes, or has no letters."""
    if word.isalpha() or not word.islower():
        return True
    return word.replace("-", "").replace("'", "").isalpha()


def _told(word: str) -> bool:
    """Say whether there is something to tell of a word, as it is or in its base form."""
    told, places = _told_of()
    if word in told:
        return True
    base = base_place(word)
    return word.removesuffix("'s") in told if base is None else base in places


@cache
def _told_of() -> tuple[frozenset[str], frozenset[int | None]]:
    """Return the words of which there is something to tell, and their places in the word list."""
    told = frozenset(language.first_words()).union(_telling())
    return told, frozenset(map(place, told)) - {None}


def _may_hold(words: Sequence[str], rests: Iterable[frozenset[str]]) -> bool:
    here = frozenset(words)
    return any(not any(map(here.isdisjoint, map(_in_any_form, rest))) for rest in rests)


@lru_cache(maxsize=10_000)
def _in_any_form(base: str) -> tuple[str, ...]:
    return base, f"{base}'s", *inflections(base, ANY_FORM)


@cache
def _telling() -> Mapping[str, tuple[frozenset[str], ...]]:
    """Return the other words of each longer term, by its rarest word."""
    found: dict[str, list[frozenset[str]]] = {}
    for entry in language.hard_words():
        parts = frozenset(entry.word.lower().split())
        if len(parts) > 1 or entry.kind in _CLASSES or entry.word in TOLD_BY_NEIGHBOURS:
            rarest = min(parts, key=language.zipf)
            rest = frozenset(map(language.lemma, parts - {rarest}))
            for word in {rarest, language.lemma(rarest)}:
                found.setdefault(word, []).append(rest)
    return {word: tuple(several) for word, several in found.items()}
