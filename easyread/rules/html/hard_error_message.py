"""Errors in words that are hard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_HARD = re.compile(
    r"\b(?:invalid|mandatory|format|submit failed|submission|authentication)\b", re.IGNORECASE
)


@rule(
    asks="Say what to do in easy words when something is wrong.",
    sources=["NHSSM", "COGA (o4)"],
    bad=["“Invalid format. Mandatory field.”"],
    good=["“Write your name.”"],
    counts=files,
)
def hard_error_message(facts: HtmlFacts) -> Iterator[OnPage]:
    """People must understand it to put it right."""
    told = [Part(one.described, one.field.box) for one in facts.controls if one.invalid]
    for part in (*facts.alerts, *told):
        hard = _HARD.search(part.words)
        if hard:
            message = f"This error has the hard word “{hard[0].lower()}”."
            yield on_screen(None, message, "Say what to do in easy words.", [part])
