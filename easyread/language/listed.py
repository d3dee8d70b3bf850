"""Text → the hard words of our own list in it, in any form."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from easyread.language.inflection import with_s
from easyread.language.lexicon import (
    ADJECTIVE,
    FUNCTION,
    ING,
    NOUN,
    PLURAL,
    classes,
    forms,
    lemma,
)
from easyread.language.senses import TOLD_BY_NEIGHBOURS, meant
from easyread.language.wordclass import NAMES, word_class
from easyread.language.wordlists import hard_words
from easyread.language.words import words
from easyread.model.language import HardWord, Hit, Span

# A term that begins with a word: how long it is, the other words each with its base form.
_Near = tuple[int, tuple[tuple[str, str], ...], HardWord]
_CLASSES = frozenset({"noun", "verb", "adjective"})
_NO_NOUN = ADJECTIVE | FUNCTION


def listed_words(text: str) -> tuple[Hit, ...]:
    """Return the hard words of our own list in order, longest phrase first, in any form.

    A word that is listed with two meanings gives two hits. Names are not left out: the caller
    knows which names are allowed.
    """
    if text.isalpha() and not may_begin(text.lower()):
        return ()
    spans = words(text)
    return listed_in(text, spans, [text[start:end].lower() for start, end in spans])


def listed_in(text: str, spans: Sequence[tuple[int, int]], small: Sequence[str]) -> tuple[Hit, ...]:
    """Return what `listed_words` does, for who has the words of the text, in small letters."""
    found: list[Hit] = []
    after = 0
    for at, near in enumerate(map(_near, small)):
        if near and at >= after:
            length, entries = _longest(text, spans, small, at)
            if length:
                after = at + length
                span = Span(spans[at][0], spans[after - 1][1])
                found.extend(Hit(*span, entry) for entry in entries if fits(text, span, entry))
    return tuple(found)


def listed_alone(small: str) -> tuple[HardWord, ...]:
    """Return the lines of our list for a word by itself, in small letters and in any form.

    Whether each `fits`, and no longer term has taken the word, only its sentence can say.
    """
    return tuple(entry for length, _, entry in _near(small) if length == 1)


def listed_as(target: str, kind: int) -> tuple[HardWord, ...]:
    """Return the lines of our list for a whole word or phrase of this class."""
    if target.isalpha() and not may_begin(target.lower()):
        return ()
    spans = words(target)
    small = [target[start:end].lower() for start, end in spans]
    length, entries = _longest(target, spans, small, 0) if spans else (0, [])
    whole = length == len(spans)
    return tuple(entry for entry in entries if whole and _of_class(entry, kind, target))


def may_begin(small: str) -> bool:
    """Say whether a term of our own list can begin with a word in small letters, in any form."""
    return bool(_near(small))


def first_words() -> Collection[str]:
    """Return the words that a term of our own list begins with, in small letters.

    A term may begin with a word when this has the word itself, its base form, or a word of which
    it is an odd plural.
    """
    return _index().keys()


@cache
def odd_plural(word: str) -> str:
    """Return “stomas” for “stoma”: a plural that the word list does not know as one, or nothing."""
    many = with_s(word)
    if lemma(many) != many or classes(word) & _NO_NOUN or forms(word) & PLURAL:
        return ""
    return many


def odd_singulars(many: str, listed: Container[str]) -> Iterator[str]:
    """Yield the listed words of which this may be an odd plural: “stoma” for “stomas”."""
    if many.endswith("s") and lemma(many) == many:
        for one in (many[:-1], many[:-2], f"{many[:-3]}y"):
            if one in listed and odd_plural(one) == many:
                yield one


@cache
def _index() -> Mapping[str, Sequence[tuple[tuple[str, ...], HardWord]]]:
    """Return the terms by the word that they begin with, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], HardWord]]] = {}
    terms = [((*entry.word.lower().split(),), entry) for entry in hard_words()]
    terms.sort(key=lambda term: -len(term[0]))
    for term in terms:
        first = term[0][0]
        for word in {first, singular(first)}:
            found.setdefault(word, []).append(term)
    return found


@lru_cache(maxsize=50_000)
def _near(first: str) -> tuple[_Near, ...]:
    """Return the terms that can begin with a word in small letters, the longest first."""
    listed = _index()
    own = [term for one in (first, *odd_singulars(first, listed)) for term in listed.get(one, ())]
    if not own and lemma(first) not in listed:
        return ()  # as for most words
    # “Complaints” begins “complaints procedure”, and is many of “complaint”. But “commissioning”
    # is listed by itself: we do not ask about “commission” too.
    alone = any(phrase == (first,) for phrase, _ in own)
    near = dict.fromkeys(own if alone else (*own, *listed.get(lemma(first), ())))
    return tuple(
        (len(phrase), tuple((word, singular(word)) for word in phrase[1:]), entry)
        for phrase, entry in sorted(near, key=lambda one: -len(one[0]))
        if _same(first, phrase[0], singular(phrase[0]))
    )


def _same(seen: str, wanted: str, base: str) -> bool:
    return seen == wanted or lemma(seen) in (wanted, base) or seen == odd_plural(wanted)


@cache
def singular(word: str) -> str:
    """Return “implication” for “implications”; a listed “setting” is no form of “set”.

    Of the words of our list only those that end with “s” or “a” are plurals.
    """
    return lemma(word) if word.endswith(("s", "a")) and forms(word) & PLURAL else word


def _pair_same(seen: str, wanted: tuple[str, str]) -> bool:
    return _same(seen, *wanted)


def _longest(
    text: str, spans: Sequence[tuple[int, int]], small: Sequence[str], at: int
) -> tuple[int, list[HardWord]]:
    best, entries = 0, []
    for length, rest, entry in _near(small[at]):
        if length < best:
            break
        last = at + length - 1
        if not rest or (
            last < len(spans)
            and all(map(_pair_same, small[at + 1 : last + 1], rest))
            and _unbroken(text[spans[at][0] : spans[last][1]])
        ):
            best = length
            entries.append(entry)
    return best, entries


def _unbroken(between: str) -> bool:
    return " " not in between or not any(mark in between for mark in ".,;:!?\n")


def fits(text: str, span: Span, entry: HardWord) -> bool:
    """Say whether a line of our list is about what stands here: “the [rise]”, “we [rise]”."""
    if entry.word in TOLD_BY_NEIGHBOURS and meant(text, *span) == ():
        return False
    return entry.kind not in _CLASSES or _of_class(
        entry, word_class(text, *span), text[slice(*span)]
    )


def _of_class(entry: HardWord, kind: int, seen: str) -> bool:
    if entry.kind not in _CLASSES or NAMES.get(kind, "") == entry.kind:
        return True
    # “Regular [monitoring]” has the easier word of the verb: checking.
    return entry.kind == "verb" and kind == NOUN and bool(forms(seen.lower()) & ING)
