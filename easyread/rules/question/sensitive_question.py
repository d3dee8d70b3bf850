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
    r"|age|marital status|immigration status)|how old are you"
    r"|ethnic (?:group|background|origin)|ethnicity|religion"
    r"|are you (?:disabled|pregnant|gay|married|a man|male|female|trans)|sexual"
    r"|yourself (?:to be |as )?(?:an? )?(?:disabled|to have a disability|trans\w*|gay)"
    r"|have (?:a|any) (?:disability|disabilities|criminal|convictions?)|convicted"
    r"|which gender|what gender|religious|mental health"
    r"|how much (?:money )?(?:do you )?earn)\b",
    re.IGNORECASE,
)
# What hurt people, or what they may fear to tell.
_FEARED = pattern(
    r"\b(?:self[- ]harm\w*|suicid\w+|abused|abusive|domestic (?:abuse|violence)|raped?|assaulted"
    r"|(?:hurt|harm|kill)(?:s|ed|ing)? (?:you|yourself)|been (?:hurt|harmed|neglected|arrested)"
    r"|been in (?:prison|care)|immigration|asylum|visa status|debts|in debt|owe (?:any )?money"
    r"|use(?:d)? (?:illegal |any )?drugs|how much alcohol|miscarriage|abortion)\b",
    re.IGNORECASE,
)
_WHY = pattern(
    r"\b(?:we ask|why we ask|because|helps? us|so that we|do not have to answer)\b", re.IGNORECASE
)
# One line above them can stand for all questions of a form.
_WHY_ALL = pattern(
    r"\bwhy (?:do )?we (?:ask|are asking|want|need|collect)\b|\bwe (?:ask"
    r"|are asking) (?:these|this|you this"
    r"|everyone|all)\b|\b(?:information|answers|questions?|form"
    r"|section) .{0,60}\b(?:monitoring|to (?:help us|make sure"
    r"|check))\b"
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
    if not _private(question.text):
        return
    hint = question.asked.hint.text if question.asked.hint else ""
    told = _WHY.search(f"{hint} {question.asked.instruction}")
    if not told and not _WHY_ALL.search(question.document.small):
        yield weighed(None, "Does the reader know why you ask this?", "Add “We ask this because”.")
    named = _PRIVATE.search(question.text)
    if named and any(_OTHER.match(choice) for choice in question.choices):
        yield weighed(
            None, "Does “Other” make people feel left out?", "Let people write their own word."
        )
    questions = question.document.prose.questions
    count = len(questions)
    early = count > 3 and question.number <= count / 3
    if early and 2 * sum(_private(one.unit.text) for one in questions) < count:
        yield weighed(None, "Can this private question come later?", "Ask it near the end.")


def _private(text: str) -> bool:
    return bool(_PRIVATE.search(text) or _FEARED.search(text))
