"""Verbs with three or more parts: would have been."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_VERBS = frozenset(listed("would could should might may must will shall has have had be used"))
_CHAIN = pattern(
    r"\b(?:(?:would|could|should|might|may|must|will|shall)(?:\s\w+ly|\snot|\salso)?\s"
    r"(?:have\s(?:been|had|\w+ed|gone|done|made|taken|given|known|seen|got|come|become)"
    r"|be\sbeing|have\sto\shave)"
    r"|(?:has|have|had)(?:\snot)?\sbeen\s\w+ing|be\sgoing\sto\sbe|had\shad|used\sto\shave\sto"
    r"|(?:has|have|had)\sto\shave\sbeen)\b",
    re.IGNORECASE,
)


@rule(
    asks="Use simple verbs: “we meet”, “we met”, “we will meet”.",
    alias="simple-tense",
    sources=["COGA"],
    bad=["It would have been good to see you."],
    good=[
        "It was good to see you.",
        "We will see you. You have to go. We have seen it.",
        "You do not have to have a test.",
    ],
    kind="partial",
    severity="ask",
    when=["have", "being", "been", "going", "had"],
    running=True,
)
def hard_tense(sentence: Sentence) -> Iterator[Problem]:
    """Each extra verb is one more turn in time to follow."""
    for found in sentence.found(_CHAIN, _VERBS):
        message = f"Can “{found.group()}” be a simple verb?"
        yield weighed(
            None, message, "Say what happens, what happened or what will.", Span(*found.span())
        )
