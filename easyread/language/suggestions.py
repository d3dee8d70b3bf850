"""Hard words → what to write instead: our own lists first, then close synonyms."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from easyread.language.hardness import is_name, load
from easyread.language.inflection import inflected, verb_form
from easyread.language.lexicon import (
    ADJECTIVE,
    COMPARATIVE,
    FUNCTION,
    ING,
    NOUN,
    PAST_PARTICIPLE,
    PLURAL,
    SUPERLATIVE,
    VERB,
    classes,
    forms,
    lemma,
)
from easyread.language.listed import listed_as
from easyread.language.pattern import pattern
from easyread.language.wordclass import NAMES, word_class
from easyread.language.wordlists import easier_words, synonyms
from easyread.language.words import words

# An easier word from WordNet must weigh this much less than the hard one; one that we chose may
# weigh a little more, because weights are rough.
_RELIEF, _CHOSEN = 0.02, -0.05
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
_SMOOTH = pattern(r"^(?:very|well|too|more|most|less|not|run)\b|\band\b", re.IGNORECASE)
_DEGREE = pattern(r"\b(?:very|so|too|more|most|less|as|quite|rather)\s+$", re.IGNORECASE)
_ACTING = pattern(r"(?:\b(?:is|are|was|were|be|been)|['’](?:s|re|m))\s+$", re.IGNORECASE)
_JOINED = frozenset({"and", "or"})
_COMPARED = COMPARATIVE | SUPERLATIVE
_NEXT = re.compile(r"\s+([^\W\d_]+)")


def suggestions(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return easier words for text[start:end], best first, in the form that fits there.

    Words that must be kept and explained have none: their meaning must not change.
    """
    parts = words(text[start:end])
    if all(is_name(text, start + a, start + b) for a, b in parts):
        return ()
    kind = _kind(text, start, end)
    found = _offered(text[start:end], kind, _form(text, start, end, kind))
    if any(map(_ARTICLE.match, found)) and _LED.search(text[max(0, start - _NEAR_BY) : start]):
        found = tuple(_ARTICLE.sub("", easier) for easier in found)
    if any(" " in easier for easier in found) and _tight(text, start, end, kind):
        found = tuple(easier for easier in found if " " not in easier or _SMOOTH.search(easier))
    return found


def _kind(text: str, start: int, end: int) -> int:
    """Return the class; what may be a noun or an adjective is an adjective in “complex needs”."""
    kind, small = word_class(text, start, end), text[start:end].lower()
    base, after = lemma(small), _NEXT.match(text, end)
    if _synonyms(base, kind) or listed_as(small, kind):
        return kind
    if not kind or len(small) == len(text):  # “insurgents” has no class, nor one word alone
        return next((known for known in NAMES if _synonyms(base, known)), kind)
    if kind == ADJECTIVE and forms(small) & ING and _ACTING.search(text[:start][-_NEAR_BY:]):
        return VERB  # “it is emerging”
    if kind != NOUN or forms(small) & PLURAL or not _synonyms(base, ADJECTIVE):
        return kind
    describes = after and (after[1] in _JOINED or not classes(after[1].lower()) & FUNCTION)
    return ADJECTIVE if describes or forms(small) & _COMPARED else kind


def _tight(text: str, start: int, end: int, kind: int) -> bool:
    """Say whether several words could not stand here: “[out of work] people”, “very [at once]”."""
    if _DEGREE.search(text[max(0, start - _NEAR_BY) : start]):
        return True
    after = _NEXT.match(text, end)
    kinds = classes(after[1].lower()) if after else 0
    described = bool(kinds & (NOUN | ADJECTIVE)) and not kinds & FUNCTION
    told = kind == ADJECTIVE or bool(forms(text[start:end].lower()) & PAST_PARTICIPLE)
    return described and told


@lru_cache(maxsize=10_000)
def _offered(target: str, seen: int, form: int) -> tuple[str, ...]:
    """Return easier words for a word or phrase of this class, in this form."""
    entries = listed_as(target, seen)
    if any(entry.mode == "explain" for entry in entries):
        return ()
    kind, base, small = seen, lemma(target), target.lower()
    found = [easier for entry in entries for easier in entry.easier]
    if small != base and _synonyms(small, kind):
        base, form = small, 0  # “premises” are no ideas, “alarming” news does not warn
    elif kind == NOUN and forms(small) & ING:
        kind = seen = VERB  # “reducing levels”: no easier noun, so an easier verb
        form = ING
    elif kind == ADJECTIVE and forms(small) & PAST_PARTICIPLE and not _synonyms(base, kind):
        kind = VERB  # “was demolished”
    if " " not in base:
        found += _chosen(base, kind)
    # A phrase that could take the word's place comes before one that explains it.
    found.sort(key=lambda easier: easier.count(" ") >= _EXPLAINS)
    if kind != seen:
        form = PAST_PARTICIPLE
    fitted = (_fitted(target, easier, kind, form) for easier in found)
    return tuple(dict.fromkeys(word for word in fitted if word and word.lower() != base))


@lru_cache(maxsize=10_000)
def _synonyms(base: str, kind: int) -> tuple[str, ...]:
    name = NAMES.get(kind, "")
    return easier_words(base, name) or synonyms(base, name)


def _chosen(base: str, kind: int) -> list[str]:
    """Return the easier words that are no heavier."""
    relief = _CHOSEN if easier_words(base, NAMES.get(kind, "")) else _RELIEF
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
    wanted = {NOUN: PLURAL, ADJECTIVE: _COMPARED}.get(kind, 0)
    return forms(text[start:end].lower()) & wanted


def _fitted(hard: str, easier: str, kind: int, form: int) -> str:
    word = inflected(easier, kind, form)
    return word[:1].upper() + word[1:] if hard[:1].isupper() else word
