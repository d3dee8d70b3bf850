"""Questions about private things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_PRIVATE = pattern(
    r"\b(?:your (?:ethnic\w*|race|religion|sexuality|gender|income|weight|disability|background"
    r"|age)|how old are you"
    r"|ethnic group|are you (?:disabled|pregnant|gay|married|a man|male|female|trans)|sexual"
    r"|religious|mental health"
    r"|how much (?:money )?(?:do you )?earn)\b",
    re.IGNORECASE,
)
_WHY = pattern(
    r"\b(?:we ask|why we ask|because|helps? us|so that we|do not have to answer)\b", re.IGNORECASE
)
_OTHER = pattern(r"^other\b", re.IGNORECASE)


@rule(
    asks="Say why you ask about private things. Ask them near the end.",
    alias="sensitive-question",
    sources=["NHSSM"],
    bad=[asked("What is your ethnic group?", "Asian", "Black", "I do not want to say")],
    good=[
        asked(
            "What is your ethnic group?",
            "Asian",
            "White",
            "I do not know",
            "I do not want to say",
            hint="We ask this to be fair. Tick 1 box. You do not have to answer.",
        )
    ],
    kind="partial",
    severity="ask",
)
def sensitive_question(question: Question) -> Iterator[Problem]:
    """People may fear what you do with the answer."""
    found = _PRIVATE.search(question.text)
    if not found:
        return
    hint = question.asked.hint.text if question.asked.hint else ""
    if not _WHY.search(f"{hint} {question.asked.instruction}"):
        yield weighed(None, "Does the reader know why you ask this?", "Add “We ask this because”.")
    if any(_OTHER.match(choice) for choice in question.choices):
        yield weighed(
            None, "Does “Other” make people feel left out?", "Let people write their own word."
        )
    count = len(question.document.prose.questions)
    if count > 3 and question.number <= count / 3:
        yield weighed(None, "Can this private question come later?", "Ask it near the end.")
