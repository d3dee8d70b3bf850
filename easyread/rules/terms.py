"""Listed hard words in sentences: most words are looked up once, and most sentences never."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from easyread import language
from easyread.language.lexicon import ANY_FORM, inflections
from easyread.language.words import placed
from easyread.model.language import HardWord, Hit, Span


def telling(words: Iterable[str]) -> frozenset[str]:
    """Return the words of which there is something to tell: of most there is nothing."""
    return frozenset(filter(_tells, words))


@lru_cache(maxsize=20_000)
def _tells(word: str) -> bool:
    told = _told()
    likely = (
        word in told
        or language.lemma(word) in told
        or (word[-1:] == "s" and any(language.odd_singulars(word, told)))
    )
    return likely and any(_known(word))


@lru_cache(maxsize=10_000)
def hits(text: str, telling: frozenset[str]) -> tuple[Hit, ...]:
    """Return the listed hard words of a sentence, in order: as `language.listed_words`, but sooner.

    We need its words of which there is something to tell. A word that is a term by itself is known
    without its sentence, if no longer term can be there.
    """
    spans, words = placed(text)
    known = [(at, _known(word)) for at, word in enumerate(words) if word in telling]
    rests = [rest for _, one in known for rest in one.rests]
    if rests and _may_hold(words, rests):
        return language.listed_in(text, spans, words)
    alone = [(Span(*spans[at]), entry) for at, one in known for entry in one.alone]
    return tuple(Hit(*span, entry) for span, entry in alone if language.fits(text, span, entry))


class _Known(NamedTuple):
    """What the list says of a word: the lines of the word by itself, and its longer terms.

    Of a longer term we tell the other words: all must be in a sentence so that the term can be
    there.
    """

    alone: tuple[HardWord, ...]
    rests: tuple[frozenset[str], ...]


@lru_cache(maxsize=50_000)
def _known(word: str) -> _Known:
    terms = _telling()
    keys = dict.fromkeys((word, language.lemma(word), *language.odd_singulars(word, terms)))
    rests = tuple(rest for one in keys for rest in terms.get(one, ()))
    return _Known(language.listed_alone(word), rests)


@cache
def _told() -> frozenset[str]:
    """Return the words of which there is something to tell."""
    return frozenset(language.first_words()).union(_telling())


def _may_hold(words: Sequence[str], rests: Iterable[frozenset[str]]) -> bool:
    here = frozenset(words)
    return any(not any(map(here.isdisjoint, map(_in_any_form, rest))) for rest in rests)


@lru_cache(maxsize=10_000)
def _in_any_form(word: str) -> tuple[str, ...]:
    """Return the forms of a word, and those of its base form: “settings”, “set” for “setting”."""
    return tuple(
        form
        for base in dict.fromkeys((word, language.lemma(word)))
        for form in (base, f"{base}'s", language.odd_plural(base), *inflections(base, ANY_FORM))
    )


@cache
def _telling() -> Mapping[str, list[frozenset[str]]]:
    """Return the other words of each longer term, by its longest word."""
    found: dict[str, list[frozenset[str]]] = {}
    for entry in language.hard_words():
        parts = frozenset(entry.word.lower().split())
        if len(parts) > 1:
            longest = max(sorted(parts), key=len)
            for word in {longest, language.singular(longest)}:
                found.setdefault(word, []).append(parts - {longest})
    return found
