"""Questions with numbers missing, twice or in letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question
from easyread.rules.whole import Document

_NUMBER = pattern(
    r"^(?:question\s|q)?(?P<number>\d{1,2})(?P<part>[a-z]\b|\([a-z]+\))?[.):]?\s", re.IGNORECASE
)
_ANY = pattern(r"(?:^\W*|\bquestion |\bq)(?P<number>\d{1,2})(?:[.):]|\s)", re.IGNORECASE)


@rule(
    asks="Number the questions “1, 2, 3”. Do not use “3a”.",
    alias="question-number",
    sources=["OURS"],
    bad=[
        together(asked("Question 1: What is your name?"), asked("Question 3: Where do you live?"))
    ],
    good=[asked("What is your name?")],
    severity="error",
)
def odd_question_number(document: Document) -> Iterator[Problem]:
    """Who sees 1 and then 3 looks for 2."""
    last, standing = 0, frozenset[int]()
    for question in document.by_kind["Question"]:
        if not isinstance(question, Question) or not (found := _NUMBER.match(question.text)):
            continue
        number = int(found["number"])
        span = Span(*found.span())
        if found["part"]:
            yield weighed(
                "warning",
                f"“{found.group().strip()}” is part of a number.",
                "Give each question its own number.",
                span,
                at=question.at,
            )
        elif (
            number != last + 1
            and (last or question.number == 1)
            and last + 1 not in (standing := standing or _numbers(document))
        ):
            yield weighed(
                None,
                f"Question {number} comes after question {last}.",
                f"Make it {last + 1}.",
                span,
                at=question.at,
            )
        last = number


def _numbers(document: Document) -> frozenset[int]:
    """Return the numbers that stand before any words, also before those we took for no question."""
    found = (_ANY.finditer(unit.text) for unit in document.prose.units)
    return frozenset(int(one["number"]) for each in found for one in each)
