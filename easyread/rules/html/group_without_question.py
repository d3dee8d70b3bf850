"""Sets of answers that are not tied to their question."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import groups
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Tie each set of answers to its question.",
    sources=["WCAG22 (1.3.1)", "NHSDS"],
    bad=["“Yes” and “No” below a question, without <fieldset>."],
    good=["“Yes” and “No” in a <fieldset>, with the question in its <legend>."],
    severity="error",
    counts=groups,
)
def group_without_question(facts: HtmlFacts) -> Iterator[OnPage]:
    """A screen reader then says “Yes”, but not yes to what."""
    found = [
        one.answers[0].part
        for one in facts.groups
        if not one.legend and not all(answer.described for answer in one.answers)
    ]
    if found:
        sets = counted(len(found), "set of answers is", "sets of answers are")
        message = f"{sets} not tied to the question.{named(found)}"
        yield on_screen(None, message, "Use <fieldset>, with the question in <legend>.", found)
