"""Questions that ask for the same thing again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Question
from easyread.rules.whole import Document

_SAME = {
    "name": pattern(r"^(?:what is )?your (?:full )?name\b", re.IGNORECASE),
    "date of birth": pattern(r"\bdate of birth\b|\bwhen were you born\b"
    "|^(?:what is )?your birthday\b", re.IGNORECASE),
    "phone number": pattern(r"^(?:what is )?your (?:phone|telephone|mobile)\b", re.IGNORECASE),
    "email address": pattern(r"^(?:what is )?your e-?mail\b", re.IGNORECASE),
    "address": pattern(r"^(?:what is )?your (?:home )?address\b", re.IGNORECASE),
    "postcode": pattern(r"^(?:what is )?your postcode\b", re.IGNORECASE),
}  # fmt: skip


@rule(
    asks="Ask for the same thing once.",
    alias="redundant-entry",
    sources=["WCAG22", "NHSDS"],
    bad=[together(asked("What is your name?"), asked("Your full name"))],
    good=[together(asked("What is your name?"), asked("What is the name of your nurse?"))],
)
def repeated_question(document: Document) -> Iterator[Problem]:
    """People wonder what was wrong with the first answer."""
    seen: set[str] = set()
    for question in document.by_kind["Question"]:
        if not isinstance(question, Question):
            continue
        for thing, wording in _SAME.items():
            if wording.search(question.text):
                if thing in seen:
                    message = f"This asks for the {thing} again."
                    yield weighed(None, message, "Ask for it once.", at=question.at)
                seen.add(thing)
