"""Questions about exact times and amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_EXACT = pattern(
    r"\b(?:how (?:often|many times|frequently|many hours|many days|long ago|many weeks)"
    r"|in the (?:last|past) (?:\d+ )?(?:weeks?|months?|years?)"
    r"|times (?:a|per) (?:day|week|month|year)|per (?:week|month|year)|what percentage"
    r"|in the past year)\b",
    re.IGNORECASE,
)
# “How often?” is fine where people can tick “Often” or “Sometimes”.
_OFTEN = pattern(r"how (?:often|frequently)", re.IGNORECASE)


@rule(
    asks="Do not ask for exact times and amounts.",
    alias="question-time-number",
    sources=["FIN01", "VIS18", "NHSSM"],
    bad=[asked("How many times did you see a nurse in the last 6 months?")],
    good=[
        asked("Did you see a nurse this week?", "Yes", "No", "I do not know"),
        asked("What is your date of birth?"),
        asked("How often do you come?", "Often", "Sometimes", "Never", "I do not know"),
    ],
    kind="partial",
)
def exact_memory(question: Question) -> Iterator[Problem]:
    """Times and amounts are hard to remember, and people may guess."""
    worded = _worded(question.choices)
    for found in _EXACT.finditer(question.text):
        if worded and _OFTEN.fullmatch(found.group()):
            continue
        message = f"Can people know this: “{found.group()}”?"
        yield weighed(
            None, message, "Ask about now, or give a few answers to tick.", Span(*found.span())
        )
        return


def _worded(answers: tuple[str, ...]) -> bool:
    return bool(answers) and not any(map(str.isdigit, "".join(answers)))
