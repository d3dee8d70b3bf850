"""Forms that do not say who can help."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_HELP = pattern(
    r"\b(?:can help|help you|help with this (?:form|survey|questionnaire)"
    r"|(?:need|require|want|like) (?:any )?(?:help|assistance|support)"
    r"|support you|ask (?:someone|somebody|us|(?:a member of |the )?staff|your))\b",
    re.IGNORECASE,
)
_HELPED = pattern(
    r"\b(?:did (?:someone|anyone|somebody) help|who helped|help(?:ed)? you (?:to )?(?:fill"
    r"|answer|with))\b",
    re.IGNORECASE,
)


@rule(
    asks="Say that someone can help to fill it in. Ask at the end who helped.",
    alias="help-to-fill-in",
    sources=["NCLS", "BUE20", "ASC24", "COGA"],
    bad=[together(asked("Where do you live?"), asked("Who is your doctor?"))],
    good=[
        together(
            "Someone can help you.",
            asked("Where do you live?"),
            asked("Did someone help you?", "Yes", "No", "Not sure"),
        )
    ],
    kind="partial",
    severity="ask",
)
def missing_help_to_fill_in(document: Document, *, least_questions: int = 2) -> Iterator[Problem]:
    """Help is fine as long as the answers stay the person's own."""
    if len(document.prose.questions) < least_questions:
        return
    if not _HELP.search(document.small):
        yield weighed(
            None, "Does the form say that someone can help?", "Add “Someone can help you.”"
        )
    if not any(_HELPED.search(one.unit.text) for one in document.prose.questions):
        yield weighed(
            "info", "The form does not ask who helped.", "Ask “Did someone help you?” at the end."
        )
