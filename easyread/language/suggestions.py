"""Hard words → what to write instead: our own lists first, then close synonyms."""

from __future__ import annotations

from functools import cache, lru_cache

from easyread.language.hardness import is_name, load
from easyread.language.inflection import inflected, verb_form
from easyread.language.lexicon import (
    ADJECTIVE,
    NOUN,
    PAST_PARTICIPLE,
    PLURAL,
    VERB,
    forms,
    lemma,
)
from easyread.language.wordclass import NAMES, word_class
from easyread.language.wordlists import easier_words, hard_words, synonyms
from easyread.language.words import words
from easyread.model.language import HardWord, Hit, Span

# A term that begins with a word: how long it is, the other words each with its base form.
_Near = tuple[int, tuple[tuple[str, str], ...], HardWord]
# An easier word must weigh this much less than the hard one.
_RELIEF = 0.02
# With so many spaces a phrase no longer fits where a word stood.
_EXPLAINS = 3
_CLASSES = frozenset({"noun", "verb"})


def listed_words(text: str) -> tuple[Hit, ...]:
    """Return the hard words of our own list in order, longest phrase first, in any form.

    A word that is listed with two meanings gives two hits. Names are not left out: the caller
    knows which names are allowed.
    """
    if text.isalpha() and not _near(text.lower()):
        return ()
    spans = words(text)
    small = [text[start:end].lower() for start, end in spans]
    found: list[Hit] = []
    after = 0
    for at, near in enumerate(map(_near, small)):
        if near and at >= after:
            length, entries = _longest(text, spans, small, at)
            after = at + max(1, length)
            span = Span(spans[at].start, spans[after - 1].end)
            found.extend(Hit(*span, entry) for entry in entries if _fits(text, span, entry))
    return tuple(found)


def begins_term(word: str) -> bool:
    """Say whether a term of our own list may begin with a word in small letters."""
    listed = _index()
    return word in listed or lemma(word) in listed


def suggestions(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return easier words for text[start:end], best first, in the form that fits there.

    Words that must be kept and explained have none: their meaning must not change.
    """
    parts = words(text[start:end])
    if all(is_name(text, start + a, start + b) for a, b in parts):
        return ()
    kind = word_class(text, start, end)
    return _offered(text[start:end], kind, _form(text, start, end, kind))


@lru_cache(maxsize=10_000)
def _offered(target: str, seen: int, form: int) -> tuple[str, ...]:
    """Return easier words for a word or phrase of this class, in this form."""
    entries = [hit.entry for hit in listed_words(target) if hit.start == 0]
    entries = [entry for entry in entries if _of_class(entry, seen)]
    if any(entry.mode == "explain" for entry in entries):
        return ()
    kind, base = seen, lemma(target)
    found = [easier for entry in entries for easier in entry.easier]
    if kind == ADJECTIVE and forms(target.lower()) & PAST_PARTICIPLE:
        kind = kind if _synonyms(base, ADJECTIVE) else VERB  # “was demolished”
    if " " not in base:
        found += [easier for easier in _synonyms(base, kind) if _lighter(easier, base)]
    # A phrase that could take the word's place comes before one that explains it.
    found.sort(key=lambda easier: easier.count(" ") >= _EXPLAINS)
    if kind != seen:
        form = PAST_PARTICIPLE
    fitted = (_fitted(target, easier, kind, form) for easier in found)
    return tuple(dict.fromkeys(word for word in fitted if word.lower() != base))


@cache
def _index() -> dict[str, tuple[tuple[tuple[str, ...], HardWord], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], HardWord]]] = {}
    for entry in hard_words():
        phrase = tuple(entry.word.lower().split())
        for first in {phrase[0], lemma(phrase[0])}:
            found.setdefault(first, []).append((phrase, entry))
    return {
        first: tuple(sorted(several, key=lambda one: -len(one[0])))
        for first, several in found.items()
    }


@lru_cache(maxsize=50_000)
def _near(first: str) -> tuple[_Near, ...]:
    """Return the terms that can begin with a word in small letters, the longest first."""
    listed = _index()
    near = listed.get(first) or listed.get(lemma(first))
    if not near:
        return ()
    return tuple(
        (len(phrase), tuple((word, lemma(word)) for word in phrase[1:]), entry)
        for phrase, entry in near
        if _same(first, phrase[0], lemma(phrase[0]))
    )


def _same(seen: str, wanted: str, base: str) -> bool:
    return seen == wanted or lemma(seen) in (wanted, base)


def _pair_same(seen: str, wanted: tuple[str, str]) -> bool:
    return _same(seen, *wanted)


def _longest(
    text: str, spans: tuple[Span, ...], small: list[str], at: int
) -> tuple[int, list[HardWord]]:
    best, entries = 0, []
    for length, rest, entry in _near(small[at]):
        if length < best:
            break
        last = at + length - 1
        if (
            last < len(spans)
            and all(map(_pair_same, small[at + 1 : last + 1], rest))
            and _unbroken(text[spans[at].start : spans[last].end])
        ):
            best = length
            entries.append(entry)
    return best, entries


def _unbroken(between: str) -> bool:
    return " " not in between or not any(mark in between for mark in ".,;:!?\n")


def _fits(text: str, span: Span, entry: HardWord) -> bool:
    return entry.kind not in _CLASSES or _of_class(entry, word_class(text, *span))


def _of_class(entry: HardWord, kind: int) -> bool:
    return entry.kind not in _CLASSES or NAMES.get(kind, "") == entry.kind


def _synonyms(base: str, kind: int) -> tuple[str, ...]:
    key = (base, NAMES.get(kind, ""))
    return easier_words().get(key) or synonyms().get(key, ())


@cache
def _lighter(easier: str, hard: str) -> bool:
    parts = [easier[a:b] for a, b in words(easier)]
    heaviest = max((load(part) for part in parts), default=1.0)
    return heaviest + _RELIEF <= load(hard) or len(parts) > 1


def _form(text: str, start: int, end: int, kind: int) -> int:
    if kind == VERB:
        return verb_form(text, start, end)
    plural = kind == NOUN and forms(text[start:end].lower()) & PLURAL
    return PLURAL if plural else 0


def _fitted(hard: str, easier: str, kind: int, form: int) -> str:
    word = inflected(easier, kind, form)
    return word[:1].upper() + word[1:] if hard[:1].isupper() else word
