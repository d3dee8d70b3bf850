"""Long runs of yes-or-no questions."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.scales import is_yes_no
from easyread.rules.subjects import Question
from easyread.rules.whole import Document

_RUN = [asked(f"Do you like week {n}?", "Yes", "No", "Not sure") for n in range(1, 6)]


@rule(
    asks="Do not ask many yes-or-no questions in a row.",
    alias="answer-bias-check",
    sources=["CAR99", "HAR06", "QOL02", "OURS (4 in a row)"],
    bad=[together(*_RUN)],
    good=[together(*_RUN[:3])],
    kind="partial",
    severity="ask",
)
def yes_no_run(document: Document, *, max_run: int = 4) -> Iterator[Problem]:
    """Some people say yes each time, or always choose the last answer."""
    run = 0
    for question in document.by_kind["Question"]:
        if not isinstance(question, Question) or question.asked.practice:
            continue
        run = run + 1 if is_yes_no(question) else 0
        if run == max_run + 1:
            yield weighed(
                None,
                f"Are the answers true after {run} yes-or-no questions?",
                "Ask some in another way.",
                at=question.at,
            )
