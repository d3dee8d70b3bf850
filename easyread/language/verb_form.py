"""Which form a verb has where it stands: “has taken”, “they took”, “care given at home”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from easyread.language.acting import is_thing, next_word
from easyread.language.lexicon import (
    FUNCTION,
    ING,
    NOUN,
    PAST,
    PAST_PARTICIPLE,
    THIRD,
    VERB,
    classes,
    forms,
    lemma,
)
from easyread.language.pattern import pattern
from easyread.language.wordclass import DETERMINERS
from easyread.language.wordset import word_set

_HAD = word_set("""have has had having be been being is are was were am get gets got 's 've 'd""")
# After these a participle describes: “the chosen few”, “to perceived tastes”.
_DESCRIBED = word_set(
    """the a an this that these those my your his her its our their some any no every each to
    of in on at for with from by about into under between without against through"""
)
# “Withdrawn by the bank”, but “fell by a fifth” and “by 3 per cent”.
_AGENT = pattern(
    r" by (?!an? (?:half|third|quarter|fifth|tenth|record|further|lot)\b|(?:half|up to|as much)\b"
    r"|(?:(?:almost|nearly|about|around|over|more than|less than|at least) )?[£$€]?\d[\d.,]*"
    r"(?:\s?(?:%|per ?cent)(?! of)|\s?(?:[mb]n?|million|billion|points?)\b|\W*$|[^\w%]* ?\())",
    re.IGNORECASE,
)
_NEAR = 45
_WORD = pattern(r"[a-z]+|'[a-z]+")
# “Was quietly and soon withdrawn”: these, and words with -ly, may stand between.
_BETWEEN = word_set("and also never always already often later then soon since just now not")
_WILL = word_set("to will would can could may might must shall should cannot did do does please")
# “The rain that flooded the road”, but “that flooded road”.
_WHO_DID = word_set("that this these those")
_THE = pattern(r" (?:the|an?|my|your|his|her|its|our|their|all|some|it|them|him|us|me|you)\b")
# Verbs that always act on something.
_ACT = word_set(
    """accommodate acquire administer allocate commission complete conduct construct convene create
    deliver designate devise dispense disseminate enclose execute facilitate fund implement incur
    issue locate obtain prescribe procure produce provide publish purchase receive recruit
    reimburse request require submit supply undertake utilise utilize"""
)


def verb_form(text: str, start: int, end: int) -> int:
    """Return which form the verb text[start:end] has here; 0 for the base form.

    Of the past and the past participle, the words before it decide: “has taken”.
    """
    small = text[start:end].lower()
    found = forms(small)
    if found & ING:
        return ING
    if not found & PAST_PARTICIPLE:
        return found & (THIRD | PAST)
    before = text[max(0, start - _NEAR) : start].lower().replace("’", "'")
    near = [word for word in _WORD.findall(before) if not word.endswith("ly")]
    told = [word for word in near if word not in _BETWEEN][-3:]
    last = near[-1] if near else ""
    if last in _WILL and lemma(small) == small:
        return 0  # “they will [broadcast] it”
    described = last in _DESCRIBED and not (last in _WHO_DID and _THE.match(text, end))
    if described or any(word in _HAD for word in told) or _AGENT.match(text, end):
        return PAST_PARTICIPLE
    if lemma(small) in _ACT and _is_done(near) and not is_thing(next_word(text, end)):
        return PAST_PARTICIPLE
    return found & PAST if found & PAST or lemma(small) == small else PAST_PARTICIPLE


def _is_done(near: Sequence[str]) -> bool:
    """Say whether what a verb acts on is the noun before it: “care provided at home”.

    In “the homes the council provided” it is not: that noun acts.
    """
    if not near or classes(near[-1]) & (NOUN | FUNCTION) != NOUN:
        return False
    above, thing, led = ("", "", "", *near[:-1])[-3:]
    noun = classes(thing) & (NOUN | FUNCTION | (0 if above in DETERMINERS else VERB)) == NOUN
    return led not in DETERMINERS or not noun
