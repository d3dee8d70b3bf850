"""Forms with a lot to write."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_OTHER_WAY = pattern(
    r"\b(?:draw|tell (?:someone|somebody|us)|record|say it|phone us|call us"
    r"|help you (?:to )?write|write for you)\b",
    re.IGNORECASE,
)


@rule(
    asks="Ask for ticks more than for writing. Let people draw or tell someone.",
    alias="open-question-few",
    sources=["NHSSM", "NHSDS", "OURS (1 in 3)"],
    bad=[together(asked("What is good?", kind="write"), asked("What is bad?", kind="write"))],
    good=[together("You can write, draw or tell someone.", asked("What is your name?"))],
    kind="partial",
    severity="ask",
)
def many_open_questions(document: Document, *, max_share: float = 0.34) -> Iterator[Problem]:
    """Writing is hard for many people."""
    asked = [one for one in document.prose.questions if not one.practice]
    to_write = [one for one in asked if one.kind == "write"]
    if not to_write:
        return
    other_way = _OTHER_WAY.search(document.small)
    if not other_way:
        yield weighed(
            None, "Can people answer without writing?", "Add “You can draw or tell someone.”"
        )
    elif len(to_write) > max_share * len(asked):
        message = f"Can people tick more? There are {len(to_write)} questions to write in."
        yield weighed("info", message, "Ask more questions with boxes to tick.")
