"""Sentences as the matcher needs them: which words are denied, and which stand aside."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.symbols.forms import BREAKS, SMALL, tokens, word_set

# After these a side thought starts; it ends where the clause ends.
_ASIDE = word_set("if when because so that who which while until unless though although")
_STOPS_DENIAL = word_set("but because so if until unless when then")
DENIALS = {"not": 4, "never": 4, "without": 2, "no": 3, "nothing": 3, "neither": 4, "nor": 4,
            "none": 3, "hardly": 3, "stop": 2, "stopped": 2, "avoid": 3, "unable": 3}  # fmt: skip
_WHOLE = 6
_INNOCENT = frozenset({("not", "only"), ("not", "just"), ("no", "matter"), ("why", "not"),
                       ("or", "not"), ("if", "not"), ("not", "sure")})  # fmt: skip


# “It was …” and “There are …” say least of what a sentence is about.
_POINTING = word_set("it this that these those both each what none")
_LINKS = word_set(
    """
    is are was were be been has have had can may might could will would must should does do did
    makes made means says goes
    """
)
MAIN, ASIDE, VAGUE, NAMED = 1.0, 0.85, 0.85, 1.15


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words of a text without small words; for each: is it denied, how much does it weigh?

    Words in a side thought weigh less, and so do all after the first line, which says what an idea
    is. Words that give a name, as in “this is called neglect”, weigh more.
    """

    words: list[str]
    denied: list[bool]
    weight: list[float]


def clauses(text: str) -> Clauses:
    """Return the words of a text with what the words before them do to them."""
    said = Clauses([], [], [])
    left, now, main, before, last = 0, MAIN, MAIN, "", ""  # left: how many words are still denied
    for word in tokens(text):
        last, just = word, last
        if word in SMALL:
            continue
        if word in BREAKS:
            main = ASIDE if word == "\n" else main
            left, now = 0, main
        elif word == "so" and before in DENIALS:
            pass  # “not so happy”
        elif word in _ASIDE:
            left, now = 0, ASIDE
        elif word in _STOPS_DENIAL:
            left = 0
        elif word in _LINKS and just in _POINTING:
            now = min(now, VAGUE)
        said.words.append(word)
        said.denied.append(left > 0)
        said.weight.append(now)
        if word == "called" or (word == "is" and just == "this"):
            now = NAMED
        left = _denied_after(before, word, left)
        before = word
    return said


def _denied_after(before: str, word: str, left: int) -> int:
    """Return how many words after this one are denied, when so many were before it."""
    if (before, word) in _INNOCENT:
        return 0
    if word in DENIALS:
        return 0 if left > 0 and word != "not" else DENIALS[word]
    return _WHOLE if (before, word) == ("no", "one") else left - 1
