"""Sentence → its passive verbs: a form of be or get, then a past participle."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from easyread.language.lexicon import ADVERB, NOUN, PARTICIPLE, PAST_PARTICIPLE, classes, forms
from easyread.language.participles import NEVER
from easyread.language.passive_or_state import (
    AUXILIARIES,
    BE,
    FRONTED,
    OWNERS,
    by,
    fronted,
    got,
    is_passive,
)
from easyread.language.tokens import in_turn, places_of
from easyread.language.wordset import word_set
from easyread.model.language import Passive

_SKIPPED = word_set(
    """not n't nt never also either both only just now then still so too very much well all
    always often already even ever yet soon once again more most less rather quite almost
    first best better long thus therefore hereby instead later perhaps maybe sometimes
    usually hardly barely further together largely far being been mostly newly here
    recently"""
)
_ASKING = word_set("what why how when where")
# The words before an auxiliary may say that not all stands in the usual order.
_TURNING = _ASKING | FRONTED
_NOT_SUBJECT = word_set(
    """to of in for by and or that because if with from at as is are was were be not but
    than there who which"""
)
_LEADING = word_set("the a an my your his her its our their")
_AUX_WINDOW = 9
# No more words before an auxiliary tell whether it makes a passive.
_LOOK_BACK = 4
_WHOLE = AUXILIARIES | word_set("isnt arent wasnt werent")
_DENIED = word_set("isn't aren't wasn't weren't")
_PART = re.compile(r"[^\W_]+")
_ASKED = tuple('?"”!_')
_MOST_KEPT, _LONGEST_KEPT = 10_000, 1000


def passives(sentence: str) -> tuple[Passive, ...]:
    """Return the passive verbs of one sentence in order, from auxiliary to participle.

    States (“is closed”, “am worried”, “get dressed”), “was born” and “is called” are none.
    """
    # The measures ask again for each sentence that a rule has asked for.
    return _kept(sentence) if len(sentence) <= _LONGEST_KEPT else _passives(sentence)


def passives_in(
    sentence: str, words: Sequence[str], spans: Sequence[tuple[int, int]]
) -> tuple[Passive, ...]:
    """Return what `passives` does, sooner, for who has the words of the sentence and their places.

    Most sentences have none, as the words show; else it looks from a few words before the first.
    """
    likely = _first_likely(words, sentence)
    if likely is None:
        return ()
    start = spans[likely - _LOOK_BACK][0] if likely > _LOOK_BACK else 0
    found = passives(sentence[start:])
    if not start:
        return found
    return tuple([Passive(one.start + start, one.end + start, *one[2:]) for one in found])


def _first_likely(words: Sequence[str], sentence: str) -> int | None:
    """Return the number of the first word that may be the auxiliary of a passive."""
    asks = sentence.endswith(_ASKED)
    odd = not "".join(words).isalnum()  # no word has a sign in it, most often
    for number in [n for n, w in enumerate(words) if w in _WHOLE or (odd and not w.isalnum())]:
        if words[number] not in _WHOLE and not _holds_auxiliary(words[number]):
            continue
        if asks or not _TURNING.isdisjoint(words[max(0, number - 3) : number]):
            return number
        for word in words[number + 1 : number + _AUX_WINDOW]:
            if _may_be_participle(word):
                return number
            if not _passed_over(word):
                break
    return None


@lru_cache(maxsize=20_000)
def _holds_auxiliary(word: str) -> bool:
    """Say whether a part of a word can be an auxiliary: of “it’s”, “isn’t” and “this.is”."""
    owner, _, rest = word.partition("'")
    if rest.isalpha() and owner.isalnum():
        return rest in {"re", "m"} or (rest == "s" and owner in OWNERS) or word in _DENIED
    return not OWNERS.isdisjoint(_PART.findall(word))


@lru_cache(maxsize=20_000)
def _may_be_participle(word: str) -> bool:
    return _participle(word) or not word.replace("-", "").isalpha()


def _passives(sentence: str) -> tuple[Passive, ...]:
    small = sentence.replace("İ", "I").lower().replace("’", "'")  # as long as the sentence
    tokens = in_turn(small)
    if AUXILIARIES.isdisjoint(tokens):
        return ()
    pairs = tuple(_pairs(tokens))
    if not pairs:
        return ()
    places = places_of(tokens[: max(map(max, pairs)) + 1], small)
    found = []
    for aux, part in pairs:
        first, end = min(aux, part), places[max(aux, part)][1]
        first -= tokens[first].startswith("'") and first > 0  # “It’s”, and not “’s”
        start = places[first][0]
        found.append(Passive(start, end, tokens[aux], tokens[part], by(tokens, part)))
    return tuple(found)


_kept = lru_cache(maxsize=_MOST_KEPT)(_passives)


def _pairs(tokens: list[str]) -> Iterator[tuple[int, int]]:
    for at in [at for at, token in enumerate(tokens) if token in AUXILIARIES]:
        if tokens[at] in BE:
            part = _participle_after(tokens, at)
            if part is not None and is_passive(tokens, at, part):
                yield at, part
            elif part is None and fronted(tokens, at):
                yield at, at - 1
        else:
            part = at + 1
            if part < len(tokens) and _participle(tokens[part]) and got(tokens, part):
                yield at, part


@lru_cache(maxsize=20_000)
def _participle(word: str) -> bool:
    if word in NEVER or word in _SKIPPED:
        return False
    if word == "beat":  # “got beat”: common, and in no list of forms
        return True
    if classes(word) & 31:
        return bool(forms(word) & PAST_PARTICIPLE and classes(word) & PARTICIPLE)
    if not word.endswith("ed"):
        return False
    bare = word.rpartition("-")[2]
    if bare != word:
        return len(bare) > 2 and _participle(bare)
    return len(word) > 4 and word.isalpha()


@lru_cache(maxsize=20_000)
def _passed_over(word: str) -> bool:
    if word in _SKIPPED or (word.endswith("ly") and len(word) > 4):
        return True
    return classes(word) & 15 == ADVERB


def _participle_after(tokens: list[str], aux: int) -> int | None:
    subject = 0 if _inverted(tokens, aux) else None
    for at in range(aux + 1, min(aux + _AUX_WINDOW, len(tokens))):
        word = tokens[at]
        if word in {"being", "been"}:
            return None
        thing = subject and (word in {"left", "set"} or _is_thing(tokens[at - 1], word))
        if _participle(word) and not thing:
            return at
        if _passed_over(word) or word in {'"', "“", "‘", "*", "however"}:
            continue
        if word == "," and "however" in tokens[at - 1 : at + 2]:
            continue
        if subject is None or subject > 3 or word in _NOT_SUBJECT or not word[0].isalnum():
            return None
        subject += 1
    return None


def _is_thing(before: str, word: str) -> bool:
    """Say whether a word that may be a participle is a noun: “is the cut made?”."""
    return before in _LEADING and bool(classes(word) & NOUN) and not word.endswith("ed")


def _inverted(tokens: list[str], aux: int) -> bool:
    """Say whether the subject stands after the auxiliary, as in a question."""
    if tokens[aux].startswith("'") or tokens[aux] in {"be", "been", "being"}:
        return False
    before = tokens[max(0, aux - 3) : aux]
    asked = tokens[-1] in {"?", '"', "”", "!"}
    if not _ASKING.isdisjoint(before):
        return asked or before[-1] in {"why", "how", "when", "where", "about"}
    return asked and (not before or before[-1] in {'"', "“", "‘", "-", "–", ":", ","})
