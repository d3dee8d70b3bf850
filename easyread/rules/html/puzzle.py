"""Tests that people must pass to get in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import Control, HtmlFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import fields, on_screen
from easyread.rules.rule import rule

_SUM = re.compile(
    r"\b\d+\s*[+×]\s*\d+\s*(?:=|\?|$)|\b\d+\s*[x*-]\s*\d+\s*=|"
    r"\bwhat is \d+ (?:plus|minus|times) \d+",
    re.IGNORECASE,
)
_ROBOT = re.compile(r"\bnot a robot\b|\bare (?:you )?human\b", re.IGNORECASE)


@rule(
    asks="Do not ask people to solve a puzzle.",
    alias="no-cognitive-test",
    sources=["WCAG22 (3.3.8)", "COGA (o6p01)"],
    bad=["A form that asks “What is 3 + 4?”."],
    good=["A form without a test."],
    severity="error",
    counts=files,
)
def puzzle(facts: HtmlFacts) -> Iterator[OnPage]:
    """It keeps out the people the form is for."""
    sums = [one.part for one in fields(facts) if _asks(one)]
    found = [*facts.puzzles, *sums]
    if found:
        message = "The page has a test that people must pass to get in."
        yield on_screen(
            None, message, "Take it out. Use a test that asks nothing of people.", found
        )


def _asks(control: Control) -> bool:
    """Whether a field asks for a sum to be worked out, or whether a person is one."""
    words = f"{control.field.label} {control.field.spoken}"
    written = control.field.kind == "line"
    return bool(_ROBOT.search(words)) or (
        written and any(_SUM.search(one) for one in (control.field.label, control.field.spoken))
    )
