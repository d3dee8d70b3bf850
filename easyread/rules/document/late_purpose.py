"""First pages that do not say what this is about and what the reader can do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_PURPOSE = pattern(
    r"\b(?:(?:is|are) about|asks? you|tell us|let us know|we want|we would like|we need|you can"
    r"|read this"
    r"|tells? you|says? (?:what|how)|we are (?:asking|writing|telling)|explains?|this (?:booklet"
    r"|leaflet|document|letter|form"
    r"|report|paper|page|is|guide|easy read|survey|questionnaire|information|section)"
    r"|you need to|to help you|what we (?:want|did)"
    r"|the main points"
    r"|thank you for)\b",
    re.IGNORECASE,
)


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
    if not _PURPOSE.search(" ".join(start)):
        yield weighed(
            None,
            "Does the start say what this is about?",
            "Start with “This booklet is about” or “We want”.",
        )
