"""Easier words → those that can stand in a hard word's place, between its neighbours."""

from __future__ import annotations

import re

from easyread.language.acting import acting, next_word
from easyread.language.lexicon import (
    ADJECTIVE,
    ADVERB,
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
)
from easyread.language.pattern import pattern
from easyread.language.wordclass import DETERMINERS, OBJECTS
from easyread.language.wordset import word_set

# After such a word no article can stand: “their accommodation” is “their home”.
_LED = word_set(
    """the a an this that these those my your his her its our their some any no every each
    new good free safe big long own short"""
)
_LED_ENDS = ("al", "ary", "ive", "able", "ible", "ous", "ful", "less", "ic")
_ARTICLE = pattern(r"^(?:an?|the) ", re.IGNORECASE)
_NEAR_BY = 30
# Of several words only such can stand before a noun.
_SMOOTH = pattern(r"^(?:very|well|too|not|run)\b|^(?:more|most|less) \w+$|\band\b", re.IGNORECASE)
_DEGREE = pattern(r"\b(?:very|so|too|more|most|less|as|quite|rather)\s+$", re.IGNORECASE)
_LAST = pattern(r"\b([^\W\d_]+ +)?([^\W\d_]+) +$")
_DOERS = word_set("i you we they he she it who which has have had")
_IS = pattern(r"(?:\b(?:is|are|was|were|be|been)|['’](?:s|re|m))\s+$", re.IGNORECASE)
_JOINED = frozenset({"and", "or"})
_FOR = " for"
_ASK = pattern(r"ask(?:s|ed|ing)? for$", re.IGNORECASE)
# Such verbs take what they act on between their words: “make it better”, “give it up”.
_MADE = pattern(r"(?:mak(?:e|es|ing)|made) (?:it )?(?!sure|clear|up|out|over)(\w+)$", re.IGNORECASE)
_TO = " to"
_GIVE = pattern(r"\w+ \w+ to$")  # “given power to”, “put down to”: no “to” after another
_GOES = pattern(r"(?:go|goes|going|went|gone|come|comes|coming|came) to$", re.IGNORECASE)
_WHICH = word_set("by one both what which either another such other two three four five")
_STOPS = pattern(r"\s*(?:[.,;:!?)\n]|$)")
# “The clinic you [attend]”: the place has gone before.
_GAP = pattern(
    r"\b(?!(?:if|when|where|how|why|that|because|as|and|but|or|so|before|after|once|until|while|can"
    r"|do|did|will|should|must|may|please|unless|whether|most|some|many)\s)[a-z]+\s(?:(?:that|which)\s)?"
    r"(?:you|we|they|he|she)\s$",
)
_ANY_CLASS = NOUN | VERB | ADJECTIVE | ADVERB
_PARTED = pattern(r"\w+ (?:up|out|off|down|away|back|apart|together)$")


def fitting(text: str, start: int, end: int, kind: int, found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the easier words that fit where text[start:end] stands, with this class."""
    if kind == VERB:
        found = acting(text, start, end, found)
    if not _has_phrase(found):
        return found
    if _owns(text, start, end):  # no “[people who answer]’s views”
        return tuple(easier for easier in found if " " not in easier)
    following = next_word(text, end)
    if any(map(_ARTICLE.match, found)) and (
        _led(text[max(0, start - _NEAR_BY) : start]) or (not kind and _is_noun(following))
    ):  # “[local authority] boundaries”
        found = tuple(map(_bare, found))
        if not _has_phrase(found):
            return found
    if _tight(text, start, end, kind, following):
        found = tuple(easier for easier in found if " " not in easier or _SMOOTH.search(easier))
    elif kind == NOUN and _joined(text[start:end].lower(), following):
        bare = map(_bare, found)
        found = tuple(easier for easier in bare if " " not in easier or _two_nouns(easier))
    elif kind == VERB:
        found = _placeless(text, start, end, found)
        found = tuple(sorted(found, key=lambda easier: _parted(easier, following)))
    if following == "to":  # “requested to leave” is “asked to leave”; nobody “looks for to leave”
        asked = (easier.removesuffix(_FOR) if _ASK.match(easier) else easier for easier in found)
        given = (easier.removesuffix(_TO) if _GIVE.match(easier) else easier for easier in asked)
        found = tuple(easier for easier in given if not easier.endswith((_FOR, _TO)))
    return found


def _has_phrase(found: tuple[str, ...]) -> bool:
    return " " in "".join(found)


def _bare(easier: str) -> str:
    """Return an easier phrase without its article: “Council” of “The council”."""
    bare = _ARTICLE.sub("", easier)
    return bare[:1].upper() + bare[1:] if easier[:1].isupper() else bare


def _is_noun(word: str) -> bool:
    return classes(word) & (NOUN | FUNCTION) == NOUN


def _owns(text: str, start: int, end: int) -> bool:
    return text[start:end].endswith(("'s", "’s")) or text.startswith(("'", "’"), end)


def _led(before: str) -> bool:
    """Say whether the word before leaves no place for an article."""
    if not before[-1:].isspace() or not (words := before.lower().split()):
        return False
    last = words[-1].rpartition("-")[2].lstrip("“\"'‘([")
    return last in _LED or (last.endswith(_LED_ENDS) and last not in _LED_ENDS and last.isalpha())


def _placeless(text: str, start: int, end: int, found: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out “to” where no place follows: “do not [go to]”, but “the clinic you [go to]”."""
    if text[start:end].lower().endswith(_TO) or not _ends_here(text, end):
        return found
    if _GAP.search(text[max(0, start - _NEAR_BY) : start]):
        return found
    return tuple(easier.removesuffix(_TO) if _GOES.match(easier) else easier for easier in found)


def _ends_here(text: str, end: int) -> bool:
    following = next_word(text, end)
    if not following:
        return bool(_STOPS.match(text, end))
    kinds = classes(following)
    led = following in DETERMINERS or following in OBJECTS or following in _WHICH
    return not led and bool(kinds & FUNCTION or kinds & _ANY_CLASS == ADVERB)


def follows_be(text: str, start: int) -> bool:
    """Say whether a word with -ing is a verb by what comes before: “it is thriving”."""
    return bool(_IS.search(text[max(0, start - _NEAR_BY) : start]))


def describes(text: str, start: int, end: int) -> bool:
    """Say whether a word that may be an adjective is one by what follows: “harsher rules”."""
    following = next_word(text, end)
    named = following in _JOINED or not classes(following) & FUNCTION
    return bool(following and named) or bool(
        forms(text[start:end].lower()) & (COMPARATIVE | SUPERLATIVE)
    )


def _tight(text: str, start: int, end: int, kind: int, following: str) -> bool:
    """Say whether several words could not stand here: “[out of work] people”, “very [at once]”."""
    if _DEGREE.search(text[max(0, start - _NEAR_BY) : start]):
        return True
    kinds = classes(following) or (NOUN if following else 0)  # “an [enhanced] DBS check”
    described = bool(kinds & (NOUN | ADJECTIVE)) and not kinds & FUNCTION
    done = bool(forms(text[start:end].lower()) & PAST_PARTICIPLE)
    return described and (kind == ADJECTIVE or (done and not _acts_on_next(text, start, kind)))


def _acts_on_next(text: str, start: int, kind: int) -> bool:
    """Say whether a verb does something to what follows: “police [seized] goods”."""
    before = _LAST.search(text, max(0, start - _NEAR_BY), start)
    if kind != VERB or not before:
        return False
    first, last = before[1], before[2].lower()
    kinds = classes(last)
    named = (first or "").strip().lower() in DETERMINERS
    thing = bool(kinds & NOUN) and not kinds & FUNCTION and (named or not kinds & VERB)
    return last in _DOERS or thing


def _joined(small: str, following: str) -> bool:
    """Say whether a noun stands before another as one word: “[respite] services”."""
    kinds = classes(following)
    one = not forms(small.rpartition(" ")[2]) & (PLURAL | ING)
    return one and bool(kinds & NOUN) and not kinds & (VERB | FUNCTION | ADJECTIVE)


def _two_nouns(easier: str) -> bool:
    """Say whether an easier phrase can stand before a noun: “[home loan] rules”."""
    kinds = classes(easier.lower().partition(" ")[2])
    return bool(kinds & NOUN) and not kinds & ADJECTIVE


def _parted(easier: str, following: str) -> bool:
    """Say whether what follows would have to stand inside an easier phrase."""
    if following in OBJECTS and _PARTED.match(easier):
        return True
    made = _MADE.match(easier)
    kinds = classes(following)
    thing = bool(kinds & (NOUN | ADJECTIVE)) and not kinds & FUNCTION
    acts = thing or following in DETERMINERS or following in OBJECTS
    return bool(made and acts and classes(made[1].lower()) & ADJECTIVE)
