"""Documents that do not say someone can help to read them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.begun import begun
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_THIS = r"(?:this|it|the (?:\w+ )?(?:leaflet|letter|form|booklet|page|report|survey|questions?))"
_WHO = r"(?:you|someone|somebody|people|an?|your|the)"
_HELP = pattern(
    rf"\b(?:help (?:you|people)?\s?(?:to )?(?:(?:read|understand|fill|look)(?:ing)?|with {_THIS})"
    rf"|(?:read|look at|look through|go through|talk about) {_THIS} (?:\w+ )?(?:with|to) {_WHO}\b"
    rf"|(?:read|explain) {_THIS} (?:\w+ )?to {_WHO}\b|explain (?:this|it)\b|read to you"
    r"|someone can help|someone to (?:help|explain|read)"
    r"|(?:help|support|assistance) (?:you )?(?:to |with |in )?(?:read|understand|go|going through)"
    r"|(?:help|support) with reading|ask (?:someone|somebody|(?:a member of |the )?staff)"
    r"|ask (?:\w+ ){0,3}?(?:to|for) help"
    r"|(?<!we )(?:need|want|require|like) (?:(?:any|some|more|extra) )*(?:help|support|assistance)"
    r"|questions about this|(?:talk|speak) to (?:someone|somebody)|tell (?:someone|somebody)"
    r"|(?:for|get) (?:help|support)\b|help you)\b"
)
_FIRST = listed(
    """help read look go talk explain someone support assistance ask need want require like
    questions speak tell for get"""
)


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
    if not begun(_HELP, small, _FIRST):
        yield weighed(
            None,
            "Does the start say that someone can help?",
            "Add: “You can ask someone to read this with you.”",
        )
