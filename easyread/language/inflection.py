"""Easier words in the form that the sentence needs: “use” for “utilising” becomes “using”."""

from __future__ import annotations

import re

from easyread.language.lexicon import (
    ING,
    NOUN,
    PAST,
    PAST_PARTICIPLE,
    PLURAL,
    THIRD,
    VERB,
    forms,
    inflections,
    zipf,
)
from easyread.language.wordset import word_set

_HAD = word_set("""have has had having be been being is are was were am get gets got 's 've 'd""")
_BE = {THIRD: "is", PAST: "was", PAST_PARTICIPLE: "been", ING: "being"}
_RARE_PLURAL = 1.4
_NOT_BRITISH = frozenset({"gotten"})
_SIBILANT = ("s", "x", "z", "ch", "sh")
_DOUBLED = re.compile(r"^[^aeiou]*[aeiou][bdgklmnprt]$")


def verb_form(text: str, start: int, end: int) -> int:
    """Return which form the verb text[start:end] has here; 0 for the base form.

    Of the past and the past participle, the words before it decide: “has taken”.
    """
    found = forms(text[start:end].lower())
    if found & ING:
        return ING
    if found & PAST and found & PAST_PARTICIPLE:
        before = text[max(0, start - 30) : start].lower().replace("’", "'")
        near = re.findall(r"[a-z]+|'[a-z]+", before)[-3:]
        return PAST_PARTICIPLE if any(word in _HAD for word in near) else PAST
    return next((form for form in (THIRD, PAST, PAST_PARTICIPLE) if found & form), 0)


def inflected(easier: str, kind: int, form: int) -> str:
    """Return an easier word or phrase in a form; unchanged when no form is asked for."""
    if not form:
        return easier
    if kind == VERB:
        first, space, rest = easier.partition(" ")
        return _verb(first, form) + space + rest
    if kind == NOUN and form == PLURAL:
        return _plural_phrase(easier)
    return easier


def _verb(base: str, form: int) -> str:
    if base == "be":
        return _BE.get(form, base)
    known = sorted({*inflections(base, form)} - _NOT_BRITISH, key=lambda w: (-zipf(w), w))
    if known:
        return known[0]
    if base == "get":
        return "got"
    if forms(base) & form:
        return base
    return _regular(base, form)


def _regular(base: str, form: int) -> str:
    if form == THIRD:
        return _with_s(base)
    if form == ING:
        if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
            return base[:-1] + "ing"
        return (base + base[-1] if _DOUBLED.match(base) else base) + "ing"
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return (base + base[-1] if _DOUBLED.match(base) else base) + "ed"


def _with_s(base: str) -> str:
    if base.endswith(_SIBILANT):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _plural_phrase(phrase: str) -> str:
    bare = re.sub(r"^(?:a|an|the) ", "", phrase)
    found = re.match(r"(.*?)(\s(?:to|of|for|in|who|that|with|from)\s.*)?$", bare)
    head, rest = (found[1], found[2] or "") if found else (bare, "")
    lead, space, noun = head.rpartition(" ")
    if noun == "person":
        return f"{lead}{space}people{rest}"
    known = sorted(inflections(noun, PLURAL), key=zipf, reverse=True)
    # “help” and “money” have a plural that nobody uses.
    if not known or zipf(known[0]) < zipf(noun) - _RARE_PLURAL:
        return phrase
    return f"{lead}{space}{known[0]}{rest}"
