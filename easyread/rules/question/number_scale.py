"""Scales of numbers, stars and ranks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, Unit
from easyread.rules.examples import asked
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question

_SCALE = pattern(
    r"\b(?:(?:on a )?scale (?:of|from) (?:\d+|zero\b|one\b)(?: ?(?:to|-|–) ?\d+)?"
    r"|(?:0|1|one|zero) (?:to|-|–) (?:5|7"
    r"|10|five|ten)\b"
    r"|out of (?:5|10)\b|rank|in order of"
    r"|how many stars|rate .{0,30}\b(?:from|out of))",
    re.IGNORECASE,
)
# Stars, or a number with a few words: “4”, “5 = very good”, “Good (3)”.
_STARS = pattern(r"[★☆⭐]+")
_NUMBER = pattern(
    r"\(?(?P<number>\d{1,2})\)?(?:\s*[=:–.-]?\s*[a-z ]+)?"
    r"|[a-z ]+\(?(?P<last>\d{1,2})(?: score| points?)?\)?",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|times?|people|visits?|or more)\b",
    re.IGNORECASE,
)
_LEAST = 4


@rule(
    asks="Use words and pictures for answers. Do not use numbers or stars.",
    alias="scale-no-number-grid",
    sources=["HAAG", "NHSDS", "FIN01"],
    bad=[
        asked("On a scale of 1 to 10, how good was it?"),
        "| | Good | Poor |\n|---|---|---|\n| The food | | |\n| The room | | |",
    ],
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
    if _grid(question):
        yield weighed(
            None,
            "These statements share 1 row of answers. It is hard to stay in the right row.",
            "Put each on its own, with its answers below it.",
        )
    if _numbers(question.choices) >= _LEAST:
        yield weighed(
            "warning",
            "The answers are numbers. A feeling is no number.",
            "Give answers in words: “Good”, “In the middle”, “Poor”.",
        )


def _numbers(answers: tuple[str, ...]) -> int:
    """Return how many answers are stars, or numbers that follow each other."""
    if _COUNTED.search(" ".join(answers)):
        return 0
    stars = sum(bool(_STARS.fullmatch(one.strip())) for one in answers)
    found = [_NUMBER.fullmatch(one.strip()) for one in answers]
    numbers = [int(one["number"] or one["last"]) for one in found if one]
    steps = sum(abs(two - one) == 1 for one, two in pairwise(numbers))
    return max(stars, steps + 1 if steps else 0)


def _grid(question: Question) -> bool:
    """Say whether the answers stand above the question, in the first row of a table."""
    choices = question.asked.choices
    return bool(choices) and _at(choices[0]) < _at(question.asked.unit)


def _at(unit: Unit) -> tuple[int, int]:
    return unit.place.line, unit.place.column
