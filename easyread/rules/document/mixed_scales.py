"""Forms that change their answers from question to question."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.scales import scale
from easyread.rules.subjects import Question
from easyread.rules.whole import Document


@rule(
    asks="Use the same answers in the same order all through a form.",
    alias="scale-consistent",
    sources=["HAR06"],
    bad=[
        together(
            asked("How was it?", "Good", "Bad", "Not sure"),
            asked("How was he?", "Bad", "Good", "Not sure"),
        )
    ],
    good=[
        together(
            asked("How was it?", "Good", "Bad", "Not sure"),
            asked("How was he?", "Good", "Bad", "Not sure"),
        )
    ],
)
def mixed_scales(document: Document) -> Iterator[Problem]:
    """Who has learned the answers once can then think about the questions."""
    first: dict[frozenset[str], tuple[str, ...]] = {}
    for question in document.by_kind["Question"]:
        if not isinstance(question, Question) or not (steps := scale(question)):
            continue
        before = first.setdefault(frozenset(steps), steps)
        if before != steps:
            yield weighed(
                "error",
                "These answers are in another order than before.",
                "Keep one order all through.",
                at=question.at,
            )
        elif len(first) > 1 and list(first.values())[-1] is steps:
            yield weighed(
                None,
                "These answers are not the same as before.",
                "Use one set of answers all through.",
                at=question.at,
            )
