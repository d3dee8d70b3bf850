"""Sentences as the matcher needs them: which words are denied, and which stand aside."""

from __future__ import annotations

from dataclasses import dataclass

from easyread.language.wordset import word_set
from easyread.symbols.forms import BREAKS, SMALL, tokens

# After these a side thought starts; it ends where the clause ends.
_ASIDE = word_set("if when because so that who which while until unless though although")
_STOPS_DENIAL = word_set("but because so if until unless when then")
DENIALS = {"not": 4, "never": 4, "without": 2, "no": 3, "nothing": 3, "neither": 4, "nor": 4,
            "none": 3, "hardly": 3, "stop": 2, "stopped": 2, "avoid": 3, "unable": 3}  # fmt: skip
_WHOLE = 6
_INNOCENT = frozenset({("not", "only"), ("not", "just"), ("no", "matter"), ("why", "not"),
                       ("or", "not"), ("if", "not"), ("not", "sure")})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words of a text without small words; for each: is it denied, does it stand aside?

    What comes after the first line stands aside too: the first line says what an idea is.
    """

    words: list[str]
    denied: list[bool]
    aside: list[bool]


def clauses(text: str) -> Clauses:
    """Return the words of a text with what the words before them do to them."""
    words: list[str] = []
    denied: list[bool] = []
    aside: list[bool] = []
    left, side, later, before = 0, False, False, ""
    for word in tokens(text):
        if word in SMALL:
            continue
        if word in BREAKS:
            later = later or word == "\n"
            left, side = 0, later
        elif word == "so" and before in DENIALS:
            pass  # “not so happy”
        elif word in _ASIDE:
            left, side = 0, True
        elif word in _STOPS_DENIAL:
            left = 0
        words.append(word)
        denied.append(left > 0)
        aside.append(side)
        left -= 1
        if word in DENIALS and (before, word) not in _INNOCENT:
            left = 0 if denied[-1] and word != "not" else DENIALS[word]
        elif before == "no" and word == "one":
            left = _WHOLE
        elif (before, word) in _INNOCENT:
            left = 0
        before = word
    return Clauses(words, denied, aside)
