"""Questions with many answers to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.answers import opts_out
from easyread.model.prose import Problem, Severity
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.scales import is_scale
from easyread.rules.subjects import Question


@rule(
    asks="Give {warn_answers} answers or fewer to choose from, and “I do not know”.",
    alias="answer-count",
    sources=["HAR06", "EMOJI3 (3 faces)", "COGA", "NHSSM (6 in a list)", "OURS (3 and 5)"],
    bad=[asked("How was it?", "Very good", "Good", "Fair", "Poor", "I do not know")],
    good=[asked("How was it?", "Good", "In the middle", "Poor", "I do not know")],
)
def too_many_answers(
    question: Question, *, max_answers: int = 5, warn_answers: int = 3, max_ticks: int = 6
) -> Iterator[Problem]:
    """Readers must hold all answers in mind to choose one."""
    count = sum(not opts_out(choice) for choice in question.choices)
    if question.asked.kind == "many":
        if count > max_ticks:
            message = f"There are {count} answers to look at. That is a lot."
            yield weighed("warning", message, f"Give {max_ticks} or fewer, or make 2 questions.")
    elif count > warn_answers:
        severity: Severity = "error" if count > max_answers else "warning"
        message = f"There are {count} answers to choose from. That is a lot to weigh."
        hint = f"Give {warn_answers} and “I do not know”."
        if not is_scale(question.choices) and not all(map(str.isdigit, question.choices)):
            hint = "Give fewer, or let people write their answer."
        yield weighed(severity, message, hint)
