"""Listed hard words in sentences: most words are looked up once, and most sentences never."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from easyread import language
from easyread.language.lexicon import ANY_FORM, inflections
from easyread.language.pattern import pattern
from easyread.language.senses import TOLD_BY_NEIGHBOURS
from easyread.language.words import placed
from easyread.model.language import HardWord, Hit

# A number with what it counts: one word.
_AMOUNT = pattern(r"[£$€]?\d[\d.,]*(?:[a-z]{1,3}| (?:hundred|thousand|million|billion))?")
# These are hard as one part of speech only.
_CLASSES = ("noun", "verb", "adjective")


def telling(words: Iterable[str]) -> frozenset[str]:
    """Return the words of which there is something to tell: of most there is nothing."""
    return frozenset(filter(_known, _may_tell(words)))


@lru_cache(maxsize=10_000)
def hits(text: str, telling: frozenset[str]) -> tuple[Hit, ...]:
    """Return the listed hard words of a sentence, in order: as `language.listed_words`, but sooner.

    We need its words of which there is something to tell. A word that is a term by itself is known
    without its sentence.
    """
    spans, words = placed(text)
    known = [(at, _known(word)) for at, word in enumerate(words) if word in telling]
    rests = [rest for _, one in known if one for rest in one.rests]
    if rests and _may_hold(words, rests):
        return language.listed_in(text, spans, words)
    alone = [(spans[at], one.alone) for at, one in known if one]
    return tuple(Hit(*span, entry) for span, entries in alone for entry in entries)


class _Known(NamedTuple):
    """What the list says of a word: the entries of the word by itself, and its longer terms.

    Of a longer term we tell the other words: all must be in a sentence so that the term can be
    there. For words that are listed as noun or verb only, or that mean several things, that is
    nothing: the sentence decides.
    """

    alone: tuple[HardWord, ...]
    rests: tuple[frozenset[str], ...]


def _may_tell(words: Iterable[str]) -> Iterator[str]:
    """Yield the words that are of a term, as they are or in their base form, and all odd words."""
    told = _told()
    for word in words:
        known = word in told or language.lemma(word) in told or not _simple(word)
        if known or not told.isdisjoint(language.odd_singulars(word)):
            yield word


@lru_cache(maxsize=50_000)
def _known(word: str) -> _Known | None:
    alone = tuple(hit.entry for hit in language.listed_words(word))
    terms = _telling()
    keys = dict.fromkeys((word, language.lemma(word), *language.odd_singulars(word)))
    rests = tuple(rest for one in keys for rest in terms.get(one, ()))
    return _Known(alone, rests) if alone or rests else None


def _simple(word: str) -> bool:
    """Say whether a word is no term but as it is.

    It has no other signs than hyphens and apostrophes, has no letters, or is an amount.
    """
    if word.isalpha() or not word.islower():
        return True
    return word.replace("-", "").replace("'", "").isalpha() or bool(_AMOUNT.fullmatch(word))


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
        if len(parts) > 1 or entry.kind in _CLASSES or entry.word in TOLD_BY_NEIGHBOURS:
            longest = max(sorted(parts), key=len)
            for word in {longest, language.singular(longest)}:
                found.setdefault(word, []).append(parts - {longest})
    return found
