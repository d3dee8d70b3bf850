"""How hard a word or a phrase is in its sentence, from 0 to 1, and whether to call it hard."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.language.lexicon import COMMON, FUNCTION, classes, known, lemma, lexicon, place, zipf
from easyread.language.syllables import syllables
from easyread.language.wordlists import familiar
from easyread.language.words import words
from easyread.language.wordset import word_set

# A word's load is its hardness, a little more for each syllable and letter beyond the usual.
# At and above HARD a word is called hard: one in five content words of a newspaper is. Who
# asks about one word or phrase is told so from a little below on: one in four, and most phrases.
HARD, _ASKED, _ASKED_PHRASE = 0.257, 0.255, 0.22
_SYLLABLE, _USUAL_SYLLABLES, _LETTER, _USUAL_LENGTH = 0.015, 2, 0.004, 7
# A word that no list has: harder than most that are listed, a little more with each letter.
_UNKNOWN, _UNKNOWN_LETTER, _USUAL_LETTERS = 0.40, 0.006, 6
# A word well over the limit, with one well under it to take its place: so are 4 words of 1,000 in
# ordinary documents, and 1 in Easy Read ones. Source: real UK documents, development part.
_WELL_OVER, _MUCH = 0.28, 0.1
_STEPS = 255
# How two words add up to a phrase. Source: a line fitted to the two-word terms of LCP 2021.
_HARDER, _EASIER, _PHRASE = 0.94, 0.50, -0.035
# A plainer sentence makes a word a little easier to guess. Source: as above, single words.
_RARITY, _USUAL_ZIPF = 0.0123, 5.6
_SHORTEST = 3
_SHORTENED = re.compile(r"['’](?:t|re|ve|ll|d|m)$", re.IGNORECASE)
# Short forms that lost their apostrophe, as quick writers and poor copies leave them.
_SHORT_FORMS = word_set(
    """dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt
    havent hadnt im ive youre youve youll theyre theyve theyll weve theres thats whats
    hes shes lets whos itll"""
)
_SHORT_FORM = 0.1
# “Citys” is ten times rarer than “city”.
_RARER = 30
_INITIALS = re.compile(r"[A-Z][A-Z0-9&.]{1,5}s?$")
_OPENS, _ENDS, _CLOSES = tuple('•●▪“"‘('), tuple(".!?:…"), "\"'”’)]"


def hardness(text: str, start: int, end: int) -> float:
    """Return how hard the word or phrase text[start:end] is here: 0 (easy) to 1.

    The scale is that of LCP 2021: 0.25 is an easy word, 0.5 is neither easy nor hard.
    """
    parts = sorted((word_hardness(word) for word in _parts(text[start:end])), reverse=True)
    if not parts:
        return 0.0
    if len(parts) == 1:
        return _clamped(parts[0] + _setting(text, start, end))
    return _clamped(_HARDER * parts[0] + _EASIER * parts[1] + _PHRASE)


def complex_here(text: str, start: int, end: int) -> bool:
    """Say whether the word or phrase is hard for many readers. Names and initials are not."""
    target = text[start:end]
    spans = words(target)
    if len(spans) > 1:
        named = all(is_name(text, start + a, start + b) for a, b in spans)
        return not named and hardness(text, start, end) >= _ASKED_PHRASE
    # A short word may be hard all the same: “seize”.
    weight = max(load(target), word_hardness(target))
    return weight >= _ASKED and _weighable(target) and not is_name(text, start, end)


def is_hard_word(word: str) -> bool:
    """Say whether a single word is hard, whatever its sentence. Numbers and initials are not."""
    return _weighable(word) and load(word) >= HARD


def _weighable(word: str) -> bool:
    """Say whether a word is one that can be called hard."""
    if len(word) < _SHORTEST or not word[0].isalpha():
        return False
    small = word.lower()
    if short_form(small) or is_familiar(small) or (small != word and _INITIALS.match(word)):
        return False
    return word.isalpha() or not (
        any(mark in word for mark in ".@/&") or any(letter.isdigit() for letter in word)
    )


def is_familiar(small: str) -> bool:
    """Say whether readers know a word from daily life, however rare it is in print."""
    known_to_all = familiar()  # base forms, in small letters
    return small in known_to_all or lemma(small) in known_to_all


@lru_cache(maxsize=50_000)
def load(word: str) -> float:
    """Return what a word asks of a reader: its hardness, and its length in sounds and letters."""
    length = _LETTER * (len(word) - _USUAL_LENGTH)
    return word_hardness(word) + length + _SYLLABLE * (syllables(word) - _USUAL_SYLLABLES)


def well_over(word: str) -> bool:
    """Say whether a word is hard beyond doubt, for who must be quiet about the rest."""
    return load(word) >= _WELL_OVER


def much_easier(easier: str, word: str) -> bool:
    """Say whether each word of an easier word or phrase is much easier than a hard word."""
    return max(map(load, easier.lower().split())) <= load(word) - _MUCH


def word_hardness(word: str) -> float:
    """Return the hardness of a word alone, 0 to 1; joined words are as hard as their hardest."""
    small = word.lower()
    if not small.isalpha():
        small = small.replace("’", "'").replace("‑", "-").removesuffix("'s").rstrip("'")
    if short_form(small):
        return _SHORT_FORM
    at = place(small)
    if small[-1:] == "s" and (owner := _owner(small, at)) is not None:
        at = owner
    if at is not None:
        return lexicon().hard[at] / _STEPS
    if "-" in small:
        return max((word_hardness(part) for part in small.split("-") if part), default=0.0)
    if not small.isalpha():
        return 0.1
    return min(0.6, _UNKNOWN + _UNKNOWN_LETTER * (len(small) - _USUAL_LETTERS))


def short_form(small: str) -> bool:
    """Say whether a word in small letters is two words in one: “don’t”, and “dont” too."""
    return small in _SHORT_FORMS or (not small.isalpha() and bool(_SHORTENED.search(small)))


def _owner(small: str, at: int | None) -> int | None:
    """Return the place of “city” for “citys”, which is in no list or hardly ever seen."""
    if len(small) <= _SHORTEST:
        return None
    listed = lexicon()
    if at is not None and listed.classes[at]:
        return None
    found = place(small[:-1])
    if found is None or not listed.classes[found]:
        return None
    return found if at is None or listed.zipf[at] + _RARER < listed.zipf[found] else None


def is_name(text: str, start: int, end: int) -> bool:
    """Say whether text[start:end] looks like a name: a capital that no sentence start explains.

    Words in a line of capitals are no names; at the start of a sentence only words that the
    word list does not have as common words are.
    """
    word = text[start:end]
    if not word[:1].isupper() or word.isupper():
        return False
    if not _common(word.lower()):
        return True
    return start != 0 and not _at_start(text[max(0, start - 12) : start])


def _at_start(before: str) -> bool:
    """Say whether a sentence starts after these few letters: “… here. ”, “• ”, a new line."""
    if before[-1:] == " " and before[-2:-1].isalnum():  # as most words that stand within one
        return False
    bare = before.rstrip()
    if "\n" in before[len(bare) :] or bare.endswith(_OPENS):
        return True
    return bare != before and bare.rstrip(_CLOSES).endswith(_ENDS)


@lru_cache(maxsize=50_000)
def _common(small: str) -> bool:
    return bool(classes(small.replace("’", "'")) & (COMMON | FUNCTION))


def _parts(phrase: str) -> list[str]:
    spans = [phrase[a:b] for a, b in words(phrase)]
    content = [word for word in spans if not _function(word)]
    return content or spans


@lru_cache(maxsize=10_000)
def _function(word: str) -> bool:
    return bool(classes(word.lower()) & FUNCTION)


def _setting(text: str, start: int, end: int) -> float:
    around = f"{text[max(0, start - 300) : start]} {text[end : end + 300]}".lower()
    here = [around[a:b] for a, b in words(around)]
    rarities = [zipf(word) for word in here if known(word)]
    if not rarities:
        return 0.0
    return _RARITY * (_USUAL_ZIPF - sum(rarities) / len(rarities))


def _clamped(value: float) -> float:
    return min(1.0, max(0.0, value))
