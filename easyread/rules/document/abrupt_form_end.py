"""Forms that end with the last question."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.examples import asked, together
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_SEND = pattern(
    r"\b(?:send|post|email|e-mail|give|hand|bring|return|returned|submit|drop)\s(?:(?:it|this|your"
    r"|the|all|completed|forms?)\b.{0,60}\b(?:back|to|by|in|at|off)\b|(?:the|this|your)"
    r" (?:\w+ )?(?:form|questionnaire|survey)\b|back\b)|freepost|send (?:it|this) back"
    r"|\b(?:put|place|post|drop|leave)\b.{0,40}\bin the .{0,30}\b(?:box|envelope)\b"
    r"|(?:press|click|tap) [“‘'\"]?(?:send|submit|done|finish)|give this \w+ back"
    r"|^(?:send|submit|done|finish|send (?:it|your answers|my answers))$",
    re.IGNORECASE | re.MULTILINE,
)
_BUTTON = pattern(r"<button\b|<input\b[^<>]*\btype=[\"']?submit", re.IGNORECASE)
_NEXT = pattern(r"\b(?:what happens next|next we|we will|happens next)\b", re.IGNORECASE)


@rule(
    asks="At the end, say how to send the form back. Say what happens next.",
    alias="end-of-form",
    sources=["NHSSM", "COGA"],
    bad=[together(asked("Where do you live?"), asked("Who is your doctor?"))],
    good=[
        together(
            asked("Where do you live?"),
            asked("Who is your doctor?"),
            "Thank you. Post it to us. We will write to you.",
        )
    ],
    kind="partial",
    severity="ask",
)
def abrupt_form_end(document: Document, *, least_questions: int = 2) -> Iterator[Problem]:
    """People need to know where to send the form."""
    if len(document.prose.questions) < least_questions:
        return
    if not _SEND.search(document.small) and not _BUTTON.search(document.prose.source):
        yield weighed(
            "error", "The form does not say how to send it back.", "Add it on the last page."
        )
    elif not _NEXT.search(document.small):
        yield weighed(None, "Does the form say what happens next?", "Add it on the last page.")
