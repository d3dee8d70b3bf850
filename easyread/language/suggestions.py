"""Hard words → what to write instead: our own lists first, then close synonyms."""

from __future__ import annotations

from functools import cache

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
    spans = words(text)
    found: list[Hit] = []
    at = 0
    while at < len(spans):
        length, entries = _longest(text, spans, at)
        span = Span(spans[at].start, spans[at + max(1, length) - 1].end)
        found.extend(Hit(*span, entry) for entry in entries if _fits(text, span, entry))
        at += max(1, length)
    return tuple(found)


def suggestions(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return easier words for text[start:end], best first, in the form that fits there.

    Words that must be kept and explained have none: their meaning must not change.
    """
    parts = words(text[start:end])
    if all(is_name(text, start + a, start + b) for a, b in parts):
        return ()
    entries = [hit.entry for hit in listed_words(text[start:end]) if hit.start == 0]
    entries = [entry for entry in entries if _fits(text, Span(start, end), entry)]
    if any(entry.mode == "explain" for entry in entries):
        return ()
    kind = seen = word_class(text, start, end)
    base = lemma(text[start:end])
    found = [easier for entry in entries for easier in entry.easier]
    if kind == ADJECTIVE and forms(text[start:end].lower()) & PAST_PARTICIPLE:
        kind = kind if _synonyms(base, ADJECTIVE) else VERB  # “was demolished”
    if " " not in base:
        found += [easier for easier in _synonyms(base, kind) if _lighter(easier, base)]
    # A phrase that could take the word's place comes before one that explains it.
    found.sort(key=lambda easier: easier.count(" ") >= _EXPLAINS)
    form = _form(text, start, end, kind) if kind == seen else PAST_PARTICIPLE
    fitted = (_fitted(text[start:end], easier, kind, form) for easier in found)
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


def _longest(text: str, spans: tuple[Span, ...], at: int) -> tuple[int, list[HardWord]]:
    first = text[spans[at].start : spans[at].end].lower()
    listed = _index()
    near = listed.get(first) or listed.get(lemma(first))
    if not near:
        return 0, []
    best, entries = 0, []
    for phrase, entry in near:
        if len(phrase) < best:
            break
        if _matches(text, spans, at, phrase):
            best = len(phrase)
            entries.append(entry)
    return best, entries


def _matches(text: str, spans: tuple[Span, ...], at: int, phrase: tuple[str, ...]) -> bool:
    if at + len(phrase) > len(spans):
        return False
    for step, wanted in enumerate(phrase):
        seen = text[spans[at + step].start : spans[at + step].end].lower()
        if seen != wanted and lemma(seen) not in {wanted, lemma(wanted)}:
            return False
    between = text[spans[at].start : spans[at + len(phrase) - 1].end]
    return not any(mark in between for mark in ".,;:!?\n") or " " not in between


def _fits(text: str, span: Span, entry: HardWord) -> bool:
    if entry.kind not in _CLASSES:
        return True
    return NAMES.get(word_class(text, *span), "") == entry.kind


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
