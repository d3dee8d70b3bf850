"""A star that means “you must answer”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

# Behind the star there may be a place to write: “Your name*: ______”.
_STAR = pattern(r"(?P<star>\*)[\s:?)/£_.…]*$|^\s*(?P<first>\*)")
_WORDS = pattern(r"\b(?:must answer|need to answer|required|have to answer)\b", re.IGNORECASE)


@rule(
    asks="Say in words which questions must be answered. Use no star.",
    alias="required-optional",
    sources=["COGA", "WCAG22"],
    bad=[asked("What is your name? \\*"), "Your name\\*: __________"],
    good=[asked("What is your name?", hint="You do not have to answer.")],
    severity="error",
)
def star_for_required(question: Question) -> Iterator[Problem]:
    """Few people know what the star means."""
    star = _STAR.search(question.text)
    if star and not _WORDS.search(question.asked.instruction):
        span = Span(*star.span("star" if star["star"] else "first"))
        message = "The star says “you must answer”. Few people know it."
        yield weighed(None, message, "Say it in words.", span)
