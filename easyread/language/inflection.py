"""Easier words in the form that the sentence needs: “use” for “utilising” becomes “using”."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.language.lexicon import (
    COMPARATIVE,
    FUNCTION,
    ING,
    NOUN,
    PAST,
    PAST_PARTICIPLE,
    PLURAL,
    SUPERLATIVE,
    THIRD,
    VERB,
    classes,
    forms,
    inflections,
    zipf,
)
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set

_BE = {THIRD: "is", PAST: "was", PAST_PARTICIPLE: "been", ING: "being"}
_RARE_PLURAL, _RARE = 1.4, 1.0
_STEPS = {COMPARATIVE: "more", SUPERLATIVE: "most"}
_OR, _MOST_SPACES = " or ", 2
# American forms, and “born”: who endures has “borne” it.
_NEVER = word_set("gotten dove born")
_WHO = pattern(r"(?:someone|the person|a person|person) who (\w+)(.*)$")
# “You are reimbursed”: who gets it has gone before: “you are paid [you] back”.
_GIVEN = pattern(r"^(\w+) (?:you|it) (?=\w)")
_CHOICE = pattern(r"(, | or )")
_PARTICLES = word_set("in up out off down over back away through by")
_DOUBLED = pattern(r"^[^aeiou]*[aeiou][bdgklmnprt]$")


def inflected(easier: str, kind: int, form: int) -> str:
    """Return an easier word or phrase in a form; unchanged when no form is asked for.

    An empty text says that there is no such form: “not allow”, “keep people in touch”.
    """
    if not form:
        return easier
    if kind == VERB:
        if easier.isalpha():  # most often
            return _verb_phrase(easier, form)
        if easier.startswith("not ") or "," in easier:
            return ""
        if form == PAST_PARTICIPLE:
            easier = _GIVEN.sub(r"\1 ", easier)
        each = easier.split(_OR)  # “make or get bigger”
        if form == PAST_PARTICIPLE and max(part.count(" ") for part in each) > _MOST_SPACES:
            return ""
        formed = [_verb_phrase(part, form) for part in each]
        return _OR.join(formed) if all(formed) else ""
    if kind == NOUN and form == PLURAL:
        return _plural_phrase(easier)
    if form in _STEPS:
        return _step(easier, form)
    return easier


def _step(easier: str, form: int) -> str:
    """Return “richer” or “more famous” for what “wealthier” or “more renowned” needs."""
    known = max(inflections(easier, form), key=zipf, default="")
    return known or ("" if " " in easier else f"{_STEPS[form]} {easier}")


def _verb_phrase(easier: str, form: int) -> str:
    """Return a phrase with its verb in a form; "" of what begins with no verb."""
    first, space, rest = easier.partition(" ")
    return _verb(first, form) + space + rest if classes(first.lower()) & VERB else ""


@lru_cache(maxsize=2_000)
def _verb(base: str, form: int) -> str:
    if base == "be":
        return _BE.get(form, base)
    known = sorted({*inflections(base, form)} - _NEVER, key=lambda w: (-zipf(w), w))
    if known:  # “travelling”, not “traveling”
        return next((word for word in known if word.startswith(f"{base}l")), known[0])
    if base == "get" or forms(base) & form:
        return "got" if base == "get" else base
    return _regular(base, form)


def _regular(base: str, form: int) -> str:
    if form == THIRD:
        return with_s(base)
    if form == ING:
        if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
            return base[:-1] + "ing"
        return (base + base[-1] if _DOUBLED.match(base) else base) + "ing"
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return (base + base[-1] if _DOUBLED.match(base) else base) + "ed"


def with_s(base: str) -> str:
    """Return the plural of a noun, or the form of a verb after “he”, as most words have it."""
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _plural_phrase(phrase: str) -> str:
    if " " not in phrase and phrase != "person":  # most often
        return phrase if classes(phrase) & FUNCTION else _many(phrase) or phrase
    found = _WHO.match(phrase)
    if found:  # “someone who takes part” becomes “people who take part”
        return f"people who {_of_many(found[1])}{found[2]}"
    bare = re.sub(r"^(?:a|an|the) ", "", phrase)
    split = re.match(r"(.*?)(\s(?:to|of|for|in|who|that|with|from)\s.*)?$", bare)
    head, rest = (split[1], split[2] or "") if split else (bare, "")
    lead, space, noun = head.rpartition(" ")
    if noun == "person":
        return f"{lead}{space}people{rest}"
    if classes(head.partition(" ")[0]) & FUNCTION:  # “at home”, “what it changes”
        return phrase
    parts = _CHOICE.split(head)  # “doctor, nurse or other health worker”
    each = [part if at % 2 else _last_many(part) for at, part in enumerate(parts)]
    return "".join(each) + rest if all(each) else phrase


def _last_many(part: str) -> str:
    """Return “health problems” for “health problem”; "" where the last word has no plural."""
    lead, space, noun = part.rpartition(" ")
    return f"{lead}{space}{many}" if (many := _many(noun)) else ""


@lru_cache(maxsize=2_000)
def _many(noun: str) -> str:
    """Return the plural; "" of “help” and “money”, which have none that is used."""
    first, hyphen, last = noun.rpartition("-")
    if last in _PARTICLES and hyphen:  # “break-ins”, but no “telling-offs”, “passer-bys”
        return "" if first.endswith(("ing", "er")) else f"{noun}s"
    known = sorted(inflections(last, PLURAL), key=zipf, reverse=True)
    regular = with_s(last)
    # The lexicon has “carers” and “burgers” without their base forms, but “praises” as a verb.
    verb = forms(regular) and not classes(regular) & NOUN
    if not known and not last.endswith("ing") and not verb:
        known = [regular]
    seldom = not known or zipf(known[0]) < max(zipf(last) - _RARE_PLURAL, _RARE)
    return "" if seldom else first + hyphen + known[0]


def _of_many(third: str) -> str:
    """Return “live” for “lives”: what one person does, said of many."""
    base = third[:-1]
    return base if classes(base) & VERB else {"has": "have", "is": "are"}.get(third, third)
