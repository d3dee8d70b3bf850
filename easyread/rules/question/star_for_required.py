"""A star that means “you must answer”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_STAR = pattern(r"\*\s*$|^\s*\*")
_WORDS = pattern(r"\b(?:must answer|need to answer|required|have to answer)\b", re.IGNORECASE)


@rule(
    asks="Say in words which questions must be answered. Use no star.",
    alias="required-optional",
    sources=["COGA", "WCAG22"],
    bad=[asked("What is your name? \\*")],
    good=[asked("What is your name?", hint="You do not have to answer.")],
    severity="error",
)
def star_for_required(question: Question) -> Iterator[Problem]:
    """Few people know what the star means."""
    if _STAR.search(question.text) and not _WORDS.search(question.asked.instruction):
        yield weighed(
            None, "The star says “you must answer”. Few people know it.", "Say it in words."
        )
