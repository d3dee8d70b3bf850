"""Documents that say a lot about what is not so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.negations import DENYING_WORDS, NEGATIVE_WORDS, denials
from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

# Rights and safety need their “not”.
_NEEDED = pattern(
    r"\b(?:you|they|people) do not (?:have|need) to\b"
    r"|\bdo not (?:worry|take|eat|drink|touch|use|give)\b"
    r"|\bno one\b",
    re.IGNORECASE,
)
_MAY_BE_NEEDED = ("do not", "no one")


@rule(
    asks="Say what to do more than what not to do.",
    alias="negation-any",
    sources=["ERS26", "IE09 (from memory)", "INK15", "OURS (15 in 100)"],
    bad=["\n".join(["We do not meet here.", "We never eat.", "The room is big."] * 7)],
    good=[
        "You do not have to answer.",
        "\n".join(["We meet here.", "You do not have to come."] * 11),
    ],
    kind="partial",
    severity="ask",
)
def many_negatives(
    document: Document, *, max_share: float = 0.15, least_sentences: int = 20
) -> Iterator[Problem]:
    """A reader must think of the thing, then take it away."""
    running = document.running
    if len(running) < least_sentences:
        return
    likely = [one for one in running if not NEGATIVE_WORDS.isdisjoint(one.keys)]
    # First those that most likely say no “not”: then we soon know that there are few enough.
    likely.sort(key=lambda one: not DENYING_WORDS.isdisjoint(one.keys))
    count, most = len(likely), max_share * len(running)
    for one in likely if count > most else ():
        count -= not _negative(one)
        if count <= most:
            break
    if count > most:
        message = f"Do {count} of {len(running)} sentences need to say what is not so?"
        yield weighed(None, message, "Try to say what is so, or what to do.")


def _negative(sentence: Sentence) -> bool:
    text = sentence.text
    needed = any(map(text.lower().__contains__, _MAY_BE_NEEDED))
    return bool(denials(_NEEDED.sub("", text) if needed else text))
