"""What “’s” stands for in “it’s” and “there’s”: “is” or “has”, where it is sure."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.language.lexicon import (
    ADJECTIVE,
    FUNCTION,
    ING,
    NOUN,
    PAST_PARTICIPLE,
    PLURAL,
    classes,
    forms,
)
from easyread.language.wordset import word_set

# “It's not been”: nobody says “it is not been”.
BETWEEN = word_set("not just only also never always already now")
HAVING = word_set("been got had")
# “It's given us trouble”: who it is done to has no place behind a passive.
_DONE_TO = word_set("me us him them you it my our your their")
_NAMING = word_set("called named considered deemed thought said left")
_ASKING = word_set("what who where how when")
_PLACES = word_set("there here")
_ONE = word_set("a an the no my your our their")
# “He's no idea” may be “he has no idea”.
_MAY_HAVE = word_set("a an no")
# “There's a lot of people”: are there one or many?
_MANY = word_set("people lot few number couple range variety")
_NEXT_PART = word_set(
    """about at for from in on to up with why what how when where because if like me them this"""
)
_HIGH = word_set("very too so")
# People often write “it's” for “its”: “on it's own”, “in it's building”.
_SURE_AFTER_IT = word_set(
    """being having doing going coming getting making taking becoming trying helping happening
    raining good right"""
)


def has_done_to(participle: str, following: str) -> bool:
    """Say whether ’s is “has” before these: “it's given us trouble”."""
    return following in _DONE_TO and participle not in _NAMING


def is_or_has(owner: str, following: Sequence[str]) -> str:
    """Return “is” or “has” for the ’s of “it's”; nothing where it is not sure.

    All is in small letters. `following` are the words up to the next mark, and no more.
    """
    told = [word for word in following if word not in BETWEEN]
    first, second, third = (*told[:3], "", "", "")[:3]
    if owner in _PLACES:
        one = first in _ONE and second and not any(map(_may_be_many, (second, third)))
        return "is" if one else ""
    if first in HAVING or (forms(first) & PAST_PARTICIPLE and has_done_to(first, second)):
        return "has"
    if owner in _ASKING and first in _ONE:
        return "is" if second and _ends(third) else ""
    if first in _ONE or (first in _NEXT_PART and owner not in _ASKING):
        return "" if owner in ("he", "she") and first in _MAY_HAVE else "is"
    if first in _HIGH and owner not in _ASKING:
        return "" if forms(second) & PAST_PARTICIPLE or not second else "is"
    return "is" if _doing_or_like(owner, first) and _ends(second, owner != "it") else ""


def _may_be_many(word: str) -> bool:
    return word in _MANY or bool(forms(word) & PLURAL)


def _ends(word: str, adverb: bool = True) -> bool:
    """Say whether no thing is named by this word, so that the part before it stands alone."""
    return not word or bool(classes(word) & FUNCTION) or (adverb and word in ("well", "now"))


def _doing_or_like(owner: str, word: str) -> bool:
    """Say whether a word tells what someone is doing or like: “working”, “important”."""
    kind, form = classes(word), forms(word)
    if word in _SURE_AFTER_IT:
        return True
    if form & ING:
        return owner != "it"
    plain = kind & ADJECTIVE and not form & PAST_PARTICIPLE
    return bool(plain and word != "own" and not (owner == "it" and kind & NOUN))
