"""Questions that are too long."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import language
from easyread.model.prose import Problem
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question


@rule(
    asks="Ask in 15 words or fewer. Aim for 12.",
    alias="question-length",
    sources=["DH09", "GOVUK21", "HAR06 (simple forms)"],
    bad=[
        asked(
            "What do you think about the help that you get from the people in your local council?",
            "Good",
            "Bad",
            "I do not know",
        )
    ],
    good=[asked("What do you think about the help you get?", "Good", "Bad", "I do not know")],
    severity="error",
)
def long_question(
    question: Question, *, max_words: int = 15, warn_words: int = 12
) -> Iterator[Problem]:
    """A reader must keep the question in mind to choose an answer."""
    count = len(language.words(question.text))
    if count > warn_words:
        too_long = count > max_words
        limit = max_words if too_long else warn_words
        message = f"This question has {count} words. It is hard to keep in mind."
        yield weighed("error" if too_long else "warning", message, f"Use {limit} words or fewer.")
