"""Forms that are too long."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem, Severity
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_MANY = [asked(f"How is day {n}?", "Good", "Bad", "Not sure") for n in range(1, 21)]


@rule(
    asks="Keep a form to {warn_questions} questions or fewer.",
    alias="question-count",
    sources=["NHSDS", "OURS (15 and 30)"],
    bad=[together(*_MANY)],
    good=[together(*_MANY[:3])],
)
def too_many_questions(
    document: Document, *, max_questions: int = 30, warn_questions: int = 15
) -> Iterator[Problem]:
    """Each question takes strength. The last ones get tired answers."""
    count = sum(not one.practice for one in document.prose.questions)
    if count > warn_questions:
        severity: Severity = "error" if count > max_questions else "warning"
        message = f"There are {count} questions. People will get tired."
        yield weighed(severity, message, f"Ask {warn_questions} or fewer, or make 2 forms.")
