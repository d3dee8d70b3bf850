"""How many syllables a word has: from the word list, else counted in its spelling."""

from __future__ import annotations

from easyread.language.lexicon import lexicon, place
from easyread.language.pattern import pattern

_VOWELS = pattern(r"[aeiouyàâäéèêëîïôöùûü]+")
_SILENT = pattern(r"(?:[^laeiouy]e|(?:[^aeiouydtl]|[aeiouylr]l)ed|[^aeiouyscxzgh]es)$")
_PARTED = pattern(r"i[aeou](?!us|on)|[^aeiouqgy]u[aeo]|eo|[aeiouy]ing$|sm$")
_LETTER_NAMES = {"w": 3}
_ALL_CAPITALS = 5


def syllables(word: str) -> int:
    """Return the syllables of a word, at least 1; initials are read letter by letter.

    Source: CMU Pronouncing Dictionary for the words of the list.
    """
    if word.isupper() and 1 < len(word) <= _ALL_CAPITALS:
        return sum(_LETTER_NAMES.get(letter, 1) for letter in word.lower() if letter.isalnum())
    small = word.lower()
    at = place(small if small.isalpha() else small.replace("’", "'").removesuffix("'s"))
    if at is not None and (listed := lexicon().syllables[at]):
        return listed
    if "-" in small:
        return sum(syllables(part) for part in small.split("-") if part) or 1
    return _spelled(small)


def _spelled(small: str) -> int:
    found = len(_VOWELS.findall(small)) + len(_PARTED.findall(small))
    if found > 1 and _SILENT.search(small):
        found -= 1
    return max(1, found)
