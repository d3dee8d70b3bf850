"""Questions that are too long."""

from __future__ import annotations

from collections.abc import Iterator

from easyread import language
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

# A label in front of a question that a finished page shows on a line of its own: its number, or
# words with no full stop before a word that asks, as in “For staff Who do you help?”.
_NUMBER = r"(?:Practice )?[Qq]uestion(?: \d+)?[.:]?|Q?\d+[.:)]"
_ASKING = r"Who|Whose|What|Where|When|Which|Why|How|Do|Does|Did|Is|Are|Was|Were|Have|Has|Had|Can"
_ASKING_PERSON = r"(?:Could|Would|Should|Will|May) (?:you|we|they|it|there|the|this)\b"
_LABEL = pattern(
    rf"(?:(?:{_NUMBER})\s+(?=\w))?"
    rf"(?:(?!(?:{_ASKING})\b)[A-Z][^.!?]*?[a-z\d] (?=(?:{_ASKING})\b|{_ASKING_PERSON}))?"
)


@rule(
    asks="Ask in {max_words} words or fewer. Aim for {warn_words}.",
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
    label = _LABEL.match(question.text)
    asked_at = label.end() if label else 0
    count = len(language.words(question.text[asked_at:]))
    if count > warn_words:
        too_long = count > max_words
        limit = max_words if too_long else warn_words
        message = f"This question has {count} words. It is hard to keep in mind."
        span = Span(asked_at, len(question.text)) if asked_at else None
        hint = f"Use {limit} words or fewer."
        yield weighed("error" if too_long else "warning", message, hint, span)
