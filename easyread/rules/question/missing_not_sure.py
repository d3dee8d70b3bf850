"""Questions with no way to say “I do not know”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.answers import opts_out
from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.scales import is_scale, is_yes_no
from easyread.rules.subjects import Question

_PRIVATE = pattern(
    r"\b(?:ethnic|ethnicity|race|religion|sex\b|sexual|sexuality|gender|transgender|pregnan|disabled"
    r"|disability|mental health"
    r"|how old|age group|your age|income|how much money|earn)",
    re.IGNORECASE,
)
_SAY_NO = pattern(
    r"(?:want to|rather not|prefer not to) ?(?:say|answer)?|\brather not\b", re.IGNORECASE
)


@rule(
    asks="Always offer “I do not know” or “Not sure”.",
    alias="answer-dont-know",
    sources=["NHSDS", "NHSSM"],
    bad=[asked("Do you feel safe?", "Yes", "No"), asked("What is your gender?", "Man", "Woman")],
    good=[asked("Do you feel safe?", "Yes", "No", "Not sure")],
    severity="error",
)
def missing_not_sure(question: Question) -> Iterator[Problem]:
    """Without it, people who do not know must guess or stop."""
    if question.asked.kind != "one" or not question.choices:
        return
    told = any(opts_out(choice) for choice in question.choices)
    private = bool(_PRIVATE.search(question.text))
    if private and not any(_SAY_NO.search(one) for one in question.choices):
        private = told or not _asks_how_it_is(question)
    else:
        private = False
    if private:
        yield weighed(
            "warning", "This asks about something private.", "Add “I do not want to say”."
        )
    elif not told:
        yield weighed(
            None,
            "There is no “I do not know”. People may have to guess.",
            "Add “I do not know” as the last answer.",
        )


def _asks_how_it_is(question: Question) -> bool:
    """Say whether this can be unknown: yes or no, or a scale. All know which group they are in."""
    return is_yes_no(question) or is_scale(question.choices)
