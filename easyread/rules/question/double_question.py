"""Questions that ask two things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_MARKS = pattern(r"\?.*\?")
_TWO_VERBS = pattern(
    r"\b(?:do|does|did|can|could|will|would|are|is|have|has|how|what|where|when|why"
    r"|who)\b[^,?]{4,}?(?:,\s)?\b(?:and|or)\b"
    r"\s(?:(?:do|does|did|can|could|will|would|are|is|have|has|how|what|where|when|why|who)\b"
    r"|(?:you|we|they|it|he|she)\s\w+)",
    re.IGNORECASE,
)
_TWO_THINGS = pattern(
    r"\b(?:(?:the|your|our|their|my) )?(?P<first>\w{3,}) (?:and|or|and/or)"
    r" (?P<last>(?:(?:the|your|our|their|my|his|her|an?) )?\w{3,})\b",
    re.IGNORECASE,
)
_ONE = pattern(
    r"\b(?:name and address|yes or no|health and social care|health and care|care and support"
    r"|help and support"
    r"|good and (?:what|bad)|day and time|friends and family|family and friends|come and (?:see"
    r"|go)|over and over"
    r"|more and more|up and (?:down|about)|time and (?:date|place)|2 or more|or not|one or"
    r"|or more)\b",
    re.IGNORECASE,
)


@rule(
    asks="Ask one thing in one question.",
    alias="question-single",
    sources=["NHSSM"],
    bad=[
        asked(
            "How satisfied are you with the quality and speed of the service?",
            "Good",
            "Bad",
            "I do not know",
        )
    ],
    good=[asked("What is your name and address?")],
    kind="partial",
    severity="ask",
)
def double_question(question: Question) -> Iterator[Problem]:
    """With 2 things to answer, one answer cannot be right for both."""
    text = question.text
    if _MARKS.search(text):
        yield weighed("error", "There are 2 questions here.", "Ask each on its own.")
    elif found := _TWO_VERBS.search(text):
        yield weighed(
            "warning", "Does this ask 2 things?", "Ask each on its own.", Span(*found.span())
        )
    elif found := _TWO_THINGS.search(_ONE.sub(lambda one: "_" * len(one.group()), text)):
        first = text[found.start() : found.end("first")]
        message = f"Could the answers for “{first}” and “{found['last']}” differ?"
        yield weighed(None, message, "Ask about each on its own.", Span(*found.span()))
