"""Documents that do not say someone can help to read them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.begun import begun
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_HELP = pattern(
    r"\b(?:help (?:you|people)?\s?(?:to )?(?:read|understand|fill|look|with this|with it)"
    r"|read (?:this|it) (?:\w+ )?with (?:you|someone|somebody)"
    r"|someone can help|someone to help|support (?:you )?to (?:read|understand)|read to you"
    r"|ask (?:someone|somebody|for help|(?:a member of |the )?staff)|(?:need"
    r"|require) (?:any )?(?:help|assistance)"
    r"|help you)\b"
)
_FIRST = ("help", "read", "someone", "support", "ask", "need", "require")
# There is no such line without one of these.
_SIGNS = ("help", "read", "ask ", "support")


@rule(
    asks="Say that someone can read it with you.",
    alias="support-line",
    sources=["SHEF03", "NHSE18", "BUE20", "DEM"],
    bad=["\n\n".join(["This is about the meeting in our town hall."] * 30)],
    good=[
        "You can ask someone to help you read this.\n\n"
        + "\n\n".join(["This is about the meeting."] * 40)
    ],
    severity="ask",
    kind="partial",
)
def missing_support_line(
    document: Document, *, least_words: int = 200, first_words: int = 300
) -> Iterator[Problem]:
    """Easy words work best when someone goes through them with you."""
    if document.word_count < least_words:
        return
    words, start = 0, []
    for sentence in document.sentences:
        if words > first_words:
            break
        start.append(sentence.text)
        words += len(sentence.spans)
    small = " ".join(start).lower()
    if not (any(map(small.__contains__, _SIGNS)) and begun(_HELP, small, _FIRST)):
        yield weighed(
            None,
            "Does the start say that someone can help?",
            "Add: “You can ask someone to read this with you.”",
        )
