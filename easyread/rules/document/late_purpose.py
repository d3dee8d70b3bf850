"""First pages that do not say what this is about and what the reader can do."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.begun import begun
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_PHRASES = (
    "is about", "are about", "ask you", "asks you", "we want", "we would like", "we need",
    "you can", "tell us", "let us know", "read this", "tell you", "tells you", "say what",
    "says what", "say how", "says how", "we are asking", "we are writing", "we are telling",
    "explain", "explains", "this booklet", "this leaflet", "this document", "this letter",
    "this form", "this report", "this paper", "this page", "this is", "this guide",
    "this easy read", "you need to", "to help you", "what we want", "what we did",
    "the main points", "thank you for", "this survey", "this questionnaire", "this information",
    "this section",
)  # fmt: skip
_PURPOSE = pattern(rf"\b(?:{'|'.join(_PHRASES)})\b")


@rule(
    asks="Say first what this is about and what the reader can do.",
    alias="say-why-first",
    sources=["DEM", "NHSSM", "IE09"],
    bad=["The council has three teams in the town. " * 12],
    good=["This booklet is about your care. You can tell us what you think.", "We met."],
    kind="partial",
    severity="ask",
)
def late_purpose(
    document: Document, *, first_words: int = 80, least_words: int = 60
) -> Iterator[Problem]:
    """A reader who knows why it matters will read on."""
    if document.word_count < least_words:
        return
    words, start = 0, []
    for sentence in document.sentences:
        start.append(sentence.text)
        words += len(sentence.spans)
        if words >= first_words:
            break
    small = " ".join(start).lower()
    if not begun(_PURPOSE, small, _PHRASES):
        yield weighed(
            None,
            "Does the start say what this is about?",
            "Start with “This booklet is about” or “We want”.",
        )
