"""Whether a verb acts on something where it stands, and which easier verbs fit that.

“Make worse” needs something to act on; “get worse” and “go up” take nothing.
"""

from __future__ import annotations

import re

from easyread.language.lexicon import (
    ADJECTIVE,
    ADVERB,
    FUNCTION,
    NOUN,
    PAST_PARTICIPLE,
    classes,
    forms,
)
from easyread.language.pattern import pattern
from easyread.language.wordclass import DETERMINERS, OBJECTS

_NEXT = pattern(r"\s+([^\W\d_]+)")
_IS = pattern(r"(?:\b(?:is|are|was|were|be|been|being)|['’](?:s|re|m))\s+$", re.IGNORECASE)
_NEAR_BY = 30
_NEEDS_ONE = pattern(
    r"(?!(?:go|goes|going|went|gone|come|comes|coming|came) to$).* (?:to|for|of|with|at|about)$"
    r"|rais(?:e[sd]?|ing)$",
    re.IGNORECASE,
)
_MADE = pattern(r"(?:mak(?:e|es|ing)|made) (?!sure|clear|up|out|over)(?P<how>\w+)$", re.IGNORECASE)
_TAKES_NONE = pattern(
    r"(?:(?:get|gets|getting|got|becom(?:e|es|ing)|became) (?:\w+er|worse|less|angry|clear)"
    r"|(?:go|goes|going|went|gone|come|comes|coming|came) (?:up|down)"
    r"|fall(?:s|en|ing)?|fell|ris(?:es?|en|ing)|rose)$",
    re.IGNORECASE,
)
# How the single words begin that may not fit.
_TOLD = ("fall", "fell", "ris", "rose", "grow", "grew", "rais")
# “Grow a plan” is less right than “make a plan”, but we grow plants.
_SELDOM_ON = pattern(r"gr(?:ew|ow(?:s|n|ing)?)$", re.IGNORECASE)
# What stands behind a verb that acts on nothing: “prices go up [last year]”.
_NOTHING = pattern(
    r"\s*(?:[.,;:!?)\n]|$)|\s(?:from|by|to|in|with|over|at|during|since|until|after|before|because"
    r"|when|while|if|as|than|\w+ly|again|too|fast|well|soon|today|overnight|further|even|more than"
    r"|more(?=[.,;])"
    r"|(?:about |nearly |over )?[£\d][\d.,]*%?(?!\w)(?! [a-z])|a (?:lot|little|bit)"
    r"|(?:last|next|this|each|every|that) (?:year|month|week|day|time|spring|summer|autumn"
    r"|winter))(?!\w)",
    re.IGNORECASE,
)
# “What did they [request]?”, “to [increase]”: what it acts on may have gone before.
_BEFORE = pattern(
    r"\b(?:what|which|who|whom|that)\s[^.;!?]*$|\bto\s+$"
    r"|\b(?!(?:if|when|where|how|why|because|as|and|but|or|so|before|after|once|until|while|can"
    r"|do|did|will|should|must|may|please|unless|whether|most|some|many)\s)[a-z]+\s"
    r"(?:you|we|they|he|she|I)\s$",
    re.IGNORECASE,
)


def acted_on(text: str, end: int) -> bool:
    """Say whether what a verb acts on comes next, or how it acts: “disappointing [the] fans”."""
    following = next_word(text, end)
    kinds = classes(following)
    return is_thing(following) or bool(kinds & ADVERB and not kinds & ADJECTIVE)


def next_word(text: str, end: int) -> str:
    """Return the word that comes next, in small letters; nothing behind a full stop or the like."""
    after = _NEXT.match(text, end)
    return after[1].lower() if after else ""


def is_thing(following: str) -> bool:
    """Say whether a word begins what is acted on: “the”, “them”, “goods”."""
    kinds = classes(following)
    named = (following in DETERMINERS or following in OBJECTS) and following != "that"
    return named or (bool(kinds & NOUN) and not kinds & FUNCTION)


def acting(text: str, start: int, end: int, found: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out “get worse” where the verb acts on something, “make worse” where on nothing."""
    if not any(" " in easier or easier.startswith(_TOLD) for easier in found):
        return found  # as for most verbs
    before = text[max(0, start - _NEAR_BY) : start]
    done = bool(forms(text[start:end].lower()) & PAST_PARTICIPLE and _IS.search(before))
    nothing = _NOTHING.match(text, end)
    if done or (not nothing and is_thing(next_word(text, end))):
        found = tuple(easier for easier in found if not _TAKES_NONE.match(easier))
        return tuple(easier for easier in found if not _SELDOM_ON.match(easier)) or found
    if not nothing or not before or _BEFORE.search(before):
        return found
    return tuple(easier for easier in found if not _needs_one(easier))


def _needs_one(easier: str) -> bool:
    made = _MADE.match(easier)
    return bool(_NEEDS_ONE.match(easier) or (made and classes(made["how"].lower()) & ADJECTIVE))
