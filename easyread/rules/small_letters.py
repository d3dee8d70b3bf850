"""Words in capitals → small letters; initials, “I” and likely names keep their capitals."""

from __future__ import annotations

import re

from easyread import language
from easyread.language.dates import DAYS, MONTHS
from easyread.language.lexicon import NOUN, classes
from easyread.language.pattern import pattern
from easyread.rules.phrases import listed

# Initials that readers of this country know.
KNOWN = listed(
    """NHS GP GPs UK TV ID OK A&E COVID COVID-19 PDF BSL AM PM US USA EU BBC MP MPs QR CD DVD MB KB
    PO FAQ MBE OBE CBE PIN IKEA ASDA TESCO LIDL ALDI NASA UNICEF MENCAP"""
)
_WORD = pattern(r"(?P<opened>\()?\b[^\W_]+(?:[&'’-][^\W_]+)*(?(opened)(?P<closed>\))?)")
_LONGEST_INITIALS = 6
# “US”, “IT” and “WHO” are words more often than initials.
_VERY_COMMON_ZIPF = 5.3
_NO_WORD_ZIPF = 2.0
# “App” is no name, though it stands in no list of nouns.
_SURELY_WORD_ZIPF = 4.5
# “MARGINALISED” is no name either.
_WORD_ENDS = ("ed", "ness", "ity", "able", "ally", "tion")
_NAMES = {name.upper(): name for name in (*DAYS, *MONTHS) if name not in ("May", "March")}


def in_small_letters(text: str) -> str:
    """Return words that are all in capitals as a sentence: “DID NOT ATTEND (DNA)”."""
    return text[:1] + _WORD.sub(_word, text)[1:]


def _word(found: re.Match[str]) -> str:
    whole = found.group()
    word = whole.strip("()")
    if word in _NAMES:
        return whole.replace(word, _NAMES[word])
    if word == "I" or word.startswith(("I'", "I’")):
        return whole.replace(word, word[0] + word[1:].lower())
    if (found["closed"] and _short(word)) or are_initials(word):
        return whole
    return whole.replace(word, word.capitalize()) if _may_be_name(word) else whole.lower()


def _may_be_name(word: str) -> bool:
    """Say whether this is no word that we know in small letters: “BRAMLEY”, “LEEDS”."""
    small = word.lower().replace("’", "'").removesuffix("'s")
    if not small.isalpha():
        return False
    if small.endswith(_WORD_ENDS):
        return False
    sorts = classes(small)
    return sorts == NOUN or (not sorts and language.zipf(small) < _SURELY_WORD_ZIPF)


def _short(word: str) -> bool:
    return len(word) <= _LONGEST_INITIALS


def are_initials(word: str) -> bool:
    """Say whether a word in capitals is more likely initials than a word: “UC”, “CAMHS”."""
    zipf = language.zipf(word.lower().replace("’", "'"))
    ours = word in KNOWN or any(word in line.initials.split(" / ") for line in language.initials())
    return _short(word) and zipf < (_VERY_COMMON_ZIPF if ours else _NO_WORD_ZIPF)
