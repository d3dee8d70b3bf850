"""Scales of numbers, stars and ranks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_SCALE = pattern(
    r"\b(?:(?:on a )?scale (?:of|from)|(?:0|1|one|zero) (?:to|-|–) (?:5|7|10|five|ten)\b"
    r"|out of (?:5|10)\b|rank|in order of"
    r"|how many stars|rate .{0,30}\b(?:from|out of))",
    re.IGNORECASE,
)
_LEAST = 4


@rule(
    asks="Use words and pictures for answers. Do not use numbers or stars.",
    alias="scale-no-number-grid",
    sources=["HAAG", "NHSDS", "FIN01"],
    bad=[asked("On a scale of 1 to 10, how good was it?")],
    good=[asked("How good was it?", "Good", "Bad", "Not sure")],
    severity="error",
)
def number_scale(question: Question) -> Iterator[Problem]:
    """A number for a feeling means nothing to many people."""
    if found := _SCALE.search(question.text):
        message = f"“{found.group()}” asks for a number."
        yield weighed(
            None,
            message,
            "Give answers in words: “Good”, “In the middle”, “Poor”.",
            Span(*found.span()),
        )
        return
    numbers = [
        choice for choice in question.choices if re.fullmatch(r"\d{1,2}|[★☆⭐]+", choice.strip())
    ]
    if len(numbers) >= _LEAST:
        yield weighed(
            "warning",
            "The answers are numbers. A feeling is no number.",
            "Give answers in words: “Good”, “In the middle”, “Poor”.",
        )
