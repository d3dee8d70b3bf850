"""Which class a word has where it stands: noun, verb, adjective or adverb."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.language.lexicon import (
    ADJECTIVE,
    ADVERB,
    FUNCTION,
    ING,
    NOUN,
    PAST,
    PAST_PARTICIPLE,
    PLURAL,
    THIRD,
    VERB,
    classes,
    forms,
    lemma,
)
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set

NAMES = {NOUN: "noun", VERB: "verb", ADJECTIVE: "adjective", ADVERB: "adverb"}
_BEFORE = pattern(r"([^\W\d_]+(?:['’-][^\W\d_]+)*)[\s“‘\"'(]+$")
_AFTER = pattern(r"\s+([^\W\d_]+(?:['’-][^\W\d_]+)*)(?:\s+([a-z]+))?")
_EITHER = NOUN | ADJECTIVE
_TO_VERB = word_set(
    """to will would can could may might must shall should cannot not did do does don't didn't
    won't i you we they he she it who please let's"""
)
DETERMINERS = word_set(
    """the a an this that these those my your his her its our their some any no every each
    all many several few more much"""
)
_PREPOSITIONS = word_set(
    """of in on at for with from by about into under between without against through during"""
)
_BE = word_set("is are was were be been being am seem seems become very so too more most less")
OBJECTS = word_set("him her them it me us you")
# Between such a word and a base form a noun or adjective stands, never one that acts.
_OF_ONE = word_set("a an this each every")
# “Is now [broadcast]”.
_THEN = word_set("now also already still often never always not just since later")
# “The rise that [accompanied] the war”.
_WHO_DID = word_set("that this these those")
# “You can come in and [purchase] it”: a verb that is joined to one; “care” may be a noun.
_JOINED = pattern(
    r"(?:^|[.!?:•] +|(?P<led>\b(?:will|would|can|could|may|might|must|shall|should|cannot|please"
    r"|i|you|we|they|don't|won't|let's) )|\bto )(?:(?:also|always|now|then|not) )?(?P<verb>[a-z]+)"
    r"(?: (?:in|on|up|out|off|back|here|there|online|it|them|him|her|us|me|you))*,? (?:and|or)"
    r" (?:then |also )?$"
)
_JOINING = word_set("come go read write ask listen stop sign ring log look sit try visit")
_INFLECTED_VERB = THIRD | PAST | PAST_PARTICIPLE | ING
_LINKS = frozenset({"and", "or", "then", "also"})
# After such a word “experience” is who or what does it: “and [experience] is good”.
_FINITE = word_set("is are was were has had can could will would may might must should does did")
_NEAR = 40


def word_class(text: str, start: int, end: int) -> int:
    """Return NOUN, VERB, ADJECTIVE or ADVERB for the word text[start:end]; 0 when unknown.

    A guess from the word itself and its two neighbours; a mark between them parts them.
    """
    word = text[start:end].lower().replace("’", "'")
    possible = _possible(word)
    if possible in NAMES or not possible:
        return possible
    near = text[max(0, start - _NEAR) : start].lower()
    before = _before(near)
    after = _AFTER.match(text[end : end + _NEAR].lower())
    if possible & VERB and before in _LINKS and lemma(word) == word and _joined(near, after):
        return VERB
    if possible & _EITHER == _EITHER and not possible & VERB and _of_several(word, before, after):
        return ADJECTIVE
    order = _order(word, before, after[1] if after else "")
    return next((choice for choice in order if possible & choice), 0)


def may_be(word: str, kind: int) -> bool:
    """Say whether `word_class` may return a class for a word in small letters, somewhere."""
    return bool(_possible(word) & kind)


def _joined(near: str, after: re.Match[str] | None) -> bool:
    """Say whether “and” joins what follows to a verb: “please read and [amend]”."""
    found = _JOINED.search(near.replace("’", "'"))
    if not found or (after and after[1] in _FINITE) or lemma(found["verb"]) != found["verb"]:
        return False
    kinds = classes(found["verb"])
    told = bool(found["led"]) or not kinds & NOUN or found["verb"] in _JOINING
    return told and bool(kinds & VERB)


def _before(near: str) -> str:
    """Return the word that stands before, when no more than spaces and quotes lie between."""
    if near[-1:].isspace():
        last = near.split()[-1:]
        if last and last[0].isalpha():  # most often: the pattern would find the same
            return last[0]
    found = _BEFORE.search(near)
    return found[1] if found else ""


@lru_cache(maxsize=50_000)
def _possible(word: str) -> int:
    base = lemma(word)
    inflected = forms(word)
    if base == word:
        return classes(word) & 15
    found = classes(word) & (ADJECTIVE | ADVERB)
    if inflected & _INFLECTED_VERB:
        found |= VERB
    if inflected & PLURAL or classes(word) & NOUN:
        found |= NOUN
    return found or classes(base) & 15


def _order(word: str, before: str, after: str) -> tuple[int, int, int, int]:
    """Return the classes, the likeliest first, for a word between these neighbours."""
    acts = (after in DETERMINERS and after != "that") or after in OBJECTS
    names = _names(before, after)
    kind = classes(before) & 15
    only_one = before == "this" and forms(word) & THIRD  # “this increases costs”
    if before in _TO_VERB or only_one or (acts and before in _WHO_DID):
        return VERB, ADVERB, ADJECTIVE, NOUN
    if before in _BE or (before == "as" == after):
        if not forms(word) & (PAST_PARTICIPLE | ING):  # “there are challenges”, “more support”
            return ADJECTIVE, ADVERB, NOUN, VERB
        return ADJECTIVE, VERB, ADVERB, NOUN
    if before in _PREPOSITIONS and forms(word) & ING:
        return VERB, NOUN, ADJECTIVE, ADVERB
    if before in DETERMINERS or before in _PREPOSITIONS or kind == ADJECTIVE:
        return (ADJECTIVE, NOUN, VERB, ADVERB) if names else (NOUN, ADJECTIVE, VERB, ADVERB)
    if _after_adverb(word, before):
        described = names and before.endswith("ly")
        return (ADJECTIVE, VERB, ADVERB, NOUN) if described else (VERB, ADJECTIVE, ADVERB, NOUN)
    if acts or (names and kind == NOUN and forms(before) & PLURAL):
        return VERB, NOUN, ADJECTIVE, ADVERB
    acts_too = bool(classes(word) & VERB or forms(word) & (PLURAL | THIRD))
    joined = before == "and" and acts_too  # “stop and [complete] forms”
    if names and before and not joined and kind != NOUN:
        return ADJECTIVE, VERB, NOUN, ADVERB
    return NOUN, VERB, ADJECTIVE, ADVERB


def _of_several(word: str, before: str, after: re.Match[str] | None) -> bool:
    """Say whether it tells what several things are like: “[individual] plans are”.

    What acts has an article, and often something to act on: “the [individual] needs help”.
    """
    if not after or before in _OF_ONE or forms(word) & PLURAL or not forms(after[1]) & PLURAL:
        return False
    then = after[2] or ""
    acts = then in DETERMINERS or then in OBJECTS or then == "to"
    helped = before in DETERMINERS and bool(classes(then) & NOUN) and not classes(then) & FUNCTION
    return not acts and not helped


def _names(before: str, after: str) -> bool:
    """Say whether the word after it is a noun: “a daring [raid]”."""
    kinds = classes(after)
    if kinds & VERB and (forms(after) or before not in _OF_ONE):
        return False
    return bool(kinds & NOUN) and not kinds & FUNCTION


def _after_adverb(word: str, before: str) -> bool:
    """Say whether a word that stands after an adverb can be no noun: “generally increases”."""
    if before in _THEN:
        return bool(forms(word) & (PAST_PARTICIPLE | ING))
    return before.endswith("ly") and classes(before) & 15 == ADVERB
