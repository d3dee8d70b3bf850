"""Where a long sentence can become two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, pairwise

from easyread.language.lexicon import FUNCTION, PAST, PLURAL, THIRD, VERB, classes, forms
from easyread.language.pattern import pattern
from easyread.language.wordclass import word_class
from easyread.language.wordset import word_set
from easyread.rules.governed import governed, opens_below
from easyread.rules.phrases import listed
from easyread.rules.subjects import Sentence

_SUBJECTS = r"I|you|we|they|he|she|it|this|these|there|people|someone|everyone|your|our|their|the"
# A linker with a new subject after it. What comes before must be long enough to stand alone.
_JOINT = pattern(
    rf"(?P<comma>,?)\s+(?P<linker>and then|and so|but then|and|but|so|because"
    rf"|then|or)\s+(?P<rest>(?:{_SUBJECTS})\b)",
    re.IGNORECASE,
)
_NEW_START = {
    "and": "", "and then": "Then ", "then": "Then ", "or": "Or ", "and so": "So ",
    "but": "But ", "but then": "But then ", "so": "So ", "because": "This is because ",
}  # fmt: skip
_LINKERS = frozenset(["and", "but", "so", "because", "then", "or"])
# What follows a linker: the start of a new subject, or the “then” of “and then”.
_FOLLOWING = frozenset([*_SUBJECTS.lower().split("|"), "then", "so"])
# A noun stands after these, and then the verb: “the need” has none.
_BEFORE_NOUN = frozenset(["your", "our", "their", "the"])
_COMES_OF_IT = pattern(
    r"and\s(?:(?:you|we|they|he|she)\s(?:will|can|may|might|could|would|have|get|see|know|find)"
    r"|it\s(?:will|can|may|might)|(?:you|we|they|he|she|it)['’]ll)\b",
    re.IGNORECASE,
)
_FINITE = word_set("am is are was were has have can could will would should must may might do does")
_LEAST_WORDS, _FIRST_WORDS = 3, 4
# “I have read it, or someone has read it to me”: 2 ways to do one thing.
_OTHER_WAY = pattern(
    r"\bor (?:someone|somebody|(?:a|my|your) \w+)(?: else)? (?:\w+ ){1,3}"
    r"(?:it|this|that|them|these)(?: \w+){0,2} (?:to|for|with) (?:me|you)\b",
    re.IGNORECASE,
)


def two_sentences(sentence: Sentence) -> str:
    """Return the words as two sentences, or an empty text where we cannot tell how.

    Of all joints the one nearest to the middle is taken.
    """
    text = sentence.text
    if not text.endswith(".") or _LINKERS.isdisjoint(sentence.keys):
        return ""
    joints = [one for one in _joints(sentence) if _stands_alone(text, one)]
    if not joints or opens_below(text):
        return ""
    best = min(joints, key=lambda one: abs(one.start() - len(text) // 2))
    start = _NEW_START[best["linker"].lower()]
    if _comes_of_it(text[: best.start()], text[best.start("linker") :]):
        start = "Then "
    rest = text[best.start("rest") :]
    rest = rest if start else rest[0].upper() + rest[1:]
    return f"{text[: best.start()].rstrip(_MARKS)}. {start}{rest}"


def _joints(sentence: Sentence) -> list[re.Match[str]]:
    """Return what `_JOINT.finditer` finds, sooner: few linkers have a new subject after them."""
    text, words, end = sentence.text, sentence.words, 0
    found = []
    for number in [number for number, word in enumerate(words[:-1]) if word in _LINKERS]:
        after = words[number + 1]
        if after in _FOLLOWING or not after.isalnum():  # “I’ll” may be a subject
            start = len(text[: sentence.spans[number][0]].rstrip())
            start -= text[start - 1 : start] == ","
            if start >= end and (joint := _JOINT.match(text, start)):
                found.append(joint)
                end = joint.end()
    return found


def _stands_alone(text: str, joint: re.Match[str]) -> bool:
    after = text[joint.start("rest") :].split(None, _FIRST_WORDS)
    noun = after[0].lower() in _BEFORE_NOUN
    if len(after) < _LEAST_WORDS or (noun and not after[1][-1].isalnum()):
        return False
    if not _has_verb(after[1 + noun : 3 + noun]):
        return False
    before, joined = text[: joint.end("comma")], text[joint.start("linker") :]
    if len(before.split(None, _LEAST_WORDS)) < _LEAST_WORDS or two_subjects(before, joined):
        return False
    if other_way(text, joint.start("linker")):
        return False
    speaks = _verb_among(_WORD.finditer(before), before) or _SHORT_VERB.search(before)
    return bool(speaks or _comes_of_it(before, joined)) and not governed(
        before, joint["linker"].lower(), joined
    )


def _comes_of_it(before: str, joined: str) -> bool:
    """Say whether what follows comes of doing as told: “Add them and you have the sum”."""
    return bool(_COMES_OF_IT.match(joined)) and _orders(before)


def _orders(before: str) -> bool:
    """Say whether words tell somebody to do something: “Fill in the form”, not “Help is free”."""
    words = before.lower().removeprefix("please ").split()
    if len(words) < _LEAST_WORDS - 1 or not classes(words[0]) & VERB or forms(words[0]):
        return False
    led = classes(words[1]) & FUNCTION and words[1] not in _FINITE and words[1] != "not"
    return bool(led) and not any(
        two in _FINITE or (forms(two) & (THIRD | PAST) and not forms(two) & PLURAL)
        for one, two in pairwise(words)
        if one != "to"
    )


def other_way(text: str, start: int) -> bool:
    """Say whether “or” brings in a person who does the same for me: nothing new starts there."""
    return bool(_OTHER_WAY.match(text, start))


def without_other_way(text: str) -> str:
    """Return a text without the words that say who else may do it for me."""
    return _OTHER_WAY.sub("", text)


_MARKS = " –—;:"
# No verb of the new sentence stands after one of these: “the increase in use”.
_NO_VERB_AFTER = frozenset(
    listed("who that which with of in for to at by on from i you we they he she it")
)
_SHORT_VERB = pattern(
    r"\b(?:(?:there|it|that|he|she|here)['’]s|\w+['’](?:re|ve|ll|m|d)|\w+n['’]t)\b", re.IGNORECASE
)
_WORD = pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FEW_WORDS = 5
_SECOND = pattern(
    r"(?:and|or) (?!(?:you|we|they|he|she|it|this|that|these|there)\b)", re.IGNORECASE
)
# After “and”, “the” may open a second thing, not a second sentence: “the nurse and the doctor”.
_VERBS = frozenset(
    listed(
        """
    am is are was were be can could will would should must may might do does did has have
    had want wants need needs get gets go goes say says know think tell tells help helps
    like likes give gives make makes work works use uses ask asks take takes come comes see
    sees feel live found said told asked wanted needed went made gave got
    """
    )
)


def two_subjects(before: str, joined: str) -> bool:
    """Say whether “and” joins 2 who do something, not 2 sentences: “Often, Ann and I can”.

    Then the few words before it hold no verb. Nobody says “Ann and they”.
    """
    if not _SECOND.match(joined):
        return False
    start = max(before.rfind(mark) for mark in (", ", ";", ":", "–", "“", "(")) + 1
    words = list(islice(_WORD.finditer(before, start), _FEW_WORDS + 1))
    return len(words) <= _FEW_WORDS and not _verb_among(words, before)


def says_verb(text: str) -> bool:
    """Say whether a verb is here in small letters: a name may have one in capitals."""
    if _SHORT_VERB.search(text):
        return True
    small = (one for one in _WORD.finditer(text) if one.group().islower())
    return _verb_among((one for one in small if not text[: one.start()][-1:].isdigit()), text)


def _verb_among(words: Iterable[re.Match[str]], text: str) -> bool:
    return any(
        one.group().lower() in _VERBS
        or (number and forms(one.group().lower()) & (THIRD | PAST))
        or word_class(text, *one.span()) == VERB
        for number, one in enumerate(words)
    )


def _has_verb(words: list[str]) -> bool:
    """Say whether one of the words is a verb, and nothing stands before it that parts them."""
    for word in words:
        if word.strip(".,").lower() in _VERBS:
            return True
        if word.lower() in _NO_VERB_AFTER or not word[-1].isalnum():
            return False
    return False
