"""Hard words → what to write instead: our own lists first, then close synonyms."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache

from easyread.language.hardness import is_name, load
from easyread.language.inflection import inflected, verb_form
from easyread.language.lexicon import (
    ADJECTIVE,
    FUNCTION,
    ING,
    NOUN,
    PAST_PARTICIPLE,
    PLURAL,
    VERB,
    classes,
    forms,
    lemma,
)
from easyread.language.listed import first_words, listed_as
from easyread.language.pattern import pattern
from easyread.language.wordclass import NAMES, word_class
from easyread.language.wordlists import easier_words, synonyms
from easyread.language.words import words

# An easier word from WordNet must weigh this much less than the hard one; one that we chose may
# weigh a little more, because weights are rough.
_RELIEF, _CHOSEN = 0.02, -0.03
# With so many spaces a phrase no longer fits where a word stood.
_EXPLAINS = 3
# After such a word no article can stand: “their accommodation” is “their home”.
_LED = pattern(
    r"\b(?:the|an?|this|that|these|those|my|your|his|her|its|our|their|some|any|no|every|each"
    r"|\w+(?:al|ary|ive|able|ible|ous|ful|less|ic)|new|good|free|safe|big|long|own|short)\s+$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the) ")
_NEAR_BY = 30
# Of several words only such can stand before a noun.
_SMOOTH = pattern(r"^(?:very|well|too|more|less|not|run)\b|\band\b", re.IGNORECASE)
_DEGREE = pattern(r"\b(?:very|so|too|more|most|less|as|quite|rather)\s+$", re.IGNORECASE)
_NEXT = re.compile(r"\s+([^\W\d_]+)")


def suggestions(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return easier words for text[start:end], best first, in the form that fits there.

    Words that must be kept and explained have none: their meaning must not change.
    """
    target = text[start:end]
    if target.isalpha() and _offers().isdisjoint((target.lower(), lemma(target))):
        return ()  # most words have none, whatever their class
    parts = words(target)
    if all(is_name(text, start + a, start + b) for a, b in parts):
        return ()
    kind = word_class(text, start, end)
    found = _offered(target, kind, _form(text, start, end, kind))
    if any(map(_ARTICLE.match, found)) and _LED.search(text[max(0, start - _NEAR_BY) : start]):
        found = tuple(_ARTICLE.sub("", easier) for easier in found)
    if any(" " in easier for easier in found) and _tight(text, start, end, kind):
        found = tuple(easier for easier in found if " " not in easier or _SMOOTH.search(easier))
    return found


def _tight(text: str, start: int, end: int, kind: int) -> bool:
    """Say whether several words could not stand here: “[out of work] people”, “very [at once]”."""
    if _DEGREE.search(text[max(0, start - _NEAR_BY) : start]):
        return True
    after = _NEXT.match(text, end)
    kinds = classes(after[1].lower()) if after else 0
    described = bool(kinds & (NOUN | ADJECTIVE)) and not kinds & FUNCTION
    told = kind == ADJECTIVE or bool(forms(text[start:end].lower()) & PAST_PARTICIPLE)
    return described and told


@cache
def _offers() -> frozenset[str]:
    """Return the words, in small letters or as base forms, for which something is offered."""
    lists = easier_words().keys() | synonyms().keys()
    return frozenset(first_words()).union(word for word, _ in lists)


@lru_cache(maxsize=10_000)
def _offered(target: str, seen: int, form: int) -> tuple[str, ...]:
    """Return easier words for a word or phrase of this class, in this form."""
    entries = listed_as(target, seen)
    if any(entry.mode == "explain" for entry in entries):
        return ()
    kind, base = seen, lemma(target)
    if kind == NOUN and forms(target.lower()) & ING and not _synonyms(target.lower(), NOUN):
        kind = seen = VERB  # “reducing levels”: no easier noun, so an easier verb
        form = ING
    found = [easier for entry in entries for easier in entry.easier]
    if kind == ADJECTIVE and forms(target.lower()) & PAST_PARTICIPLE:
        kind = kind if _synonyms(base, ADJECTIVE) else VERB  # “was demolished”
    if forms(target.lower()) & PLURAL and _synonyms(target.lower(), kind):
        base, form = target.lower(), 0  # “premises” are no ideas
    if " " not in base:
        found += _chosen(base, kind)
    # A phrase that could take the word's place comes before one that explains it.
    found.sort(key=lambda easier: easier.count(" ") >= _EXPLAINS)
    if kind != seen:
        form = PAST_PARTICIPLE
    fitted = (_fitted(target, easier, kind, form) for easier in found)
    return tuple(dict.fromkeys(word for word in fitted if word and word.lower() != base))


def _synonyms(base: str, kind: int) -> tuple[str, ...]:
    key = (base, NAMES.get(kind, ""))
    return easier_words().get(key) or synonyms().get(key, ())


def _chosen(base: str, kind: int) -> list[str]:
    """Return the easier words that are no heavier."""
    relief = _CHOSEN if (base, NAMES.get(kind, "")) in easier_words() else _RELIEF
    most = load(base)
    return [easier for easier in _synonyms(base, kind) if _weight(easier) + relief <= most]


@lru_cache(maxsize=10_000)
def _weight(easier: str) -> float:
    """Return the load of an easier word; several words are never too heavy."""
    parts = words(easier)
    if len(parts) > 1:
        return -math.inf
    return max((load(easier[start:end]) for start, end in parts), default=1.0)


def _form(text: str, start: int, end: int, kind: int) -> int:
    if kind == VERB:
        return verb_form(text, start, end)
    plural = kind == NOUN and forms(text[start:end].lower()) & PLURAL
    return PLURAL if plural else 0


def _fitted(hard: str, easier: str, kind: int, form: int) -> str:
    word = inflected(easier, kind, form)
    return word[:1].upper() + word[1:] if hard[:1].isupper() else word
