"""Questions with a “not” in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.negations import denials
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_TURNED = pattern(r"\b(?:disagree|no longer)\b", re.IGNORECASE)
# A scale from end to end, a part of a word, and “without help” turn nothing round.
_FINE = pattern(
    r"\bdo(?: not|n['’]t) know\b|\bagree (?:or|nor) disagree\b|\bwithout\b|\bnot-\w|\bif not\b"
    r"|\bwhy not\b|\bor not\b|\byes ?/ ?no\b",
    re.IGNORECASE,
)
# “I understand that I do not have to” is no question.
_STATED = pattern(
    r"I (?:agree|consent|understand|confirm|give|am (?:happy|aware)|have (?:read|been))\b"
)


@rule(
    asks="Ask without “not”.",
    alias="question-negative",
    sources=["FIN01", "COGA"],
    bad=[asked("Do you disagree that staff were not helpful?", "Yes", "No", "I do not know")],
    good=[
        asked("Were staff helpful?", "Yes", "No", "I do not know"),
        asked("Can you walk without help?", "Yes", "No", "I do not know"),
    ],
    severity="error",
)
def negative_question(question: Question) -> Iterator[Problem]:
    """“No” to such a question can mean yes or no."""
    label = question.asked.kind == "line" and "?" not in question.text
    if label or _STATED.match(question.text):
        return
    text = _FINE.sub(lambda one: "_" * len(one.group()), question.text)
    found = [*denials(text), *(Span(*one.span()) for one in _TURNED.finditer(text))]
    if found:
        first = min(found)
        message = f"This question has “{text[slice(*first)]}” in it. A “no” can then mean 2 things."
        yield weighed(None, message, "Ask it the other way round.", first)
