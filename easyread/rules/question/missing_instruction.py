"""Questions that do not say how many answers to tick."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question
from easyread.rules.whole import Document

_HOW = pattern(r"\b(?:tick|choose|select|pick|circle|click|tap|mark|colour)\b", re.IGNORECASE)
_ALL = pattern(r"\b(?:all|any|as many|more than 1|every|each)\b", re.IGNORECASE)
# What is told once, above the first question, for all of them.
_FOR_ALL = pattern(
    r"\b(?:tick|ticking|choose|select|circle|mark|cross)\b.{0,40}\b(?:box|answer|option|face)",
    re.IGNORECASE,
)
_UNITS_ABOVE = 30


@rule(
    asks="Say how many answers to tick: “Tick 1 box.”",
    alias="answer-instruction",
    sources=["NHSDS", "COGA"],
    bad=[
        asked(
            "What helps you?",
            "Rest",
            "Food",
            "I do not know",
            kind="many",
            hint="Think about your day.",
        )
    ],
    good=[
        asked(
            "What helps you?",
            "Rest",
            "Food",
            "I do not know",
            kind="many",
            hint="Tick all that help you.",
        )
    ],
)
def missing_instruction(question: Question) -> Iterator[Problem]:
    """Some people tick one box too few or one too many."""
    asked = question.asked
    if not asked.choices or asked.kind not in ("one", "many"):
        return
    told = f"{asked.instruction} {question.text}"
    if asked.kind == "many" and not _ALL.search(told):
        yield weighed(
            "error",
            "This does not say that people can tick more than 1 box.",
            "Add “Tick all that are right for you.”",
        )
    elif not _HOW.search(told) and not _told_above(question.document):
        yield weighed(None, "This does not say how to answer.", "Add “Tick 1 box.”")


def _told_above(document: Document) -> bool:
    first = next(one for one in document.by_kind["Question"] if isinstance(one, Question))
    above = document.prose.units[max(0, first.at - _UNITS_ABOVE) : max(0, first.at)]
    return any(_FOR_ALL.search(unit.text) for unit in above)
