"""Too many of should, please and sorry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence
from easyread.rules.whole import Document

_SHOULD = pattern(
    r"\b(?:you|the form|forms|this form) (?P<word>should|must)(?: not)?\b(?! be able)",
    re.IGNORECASE,
)
_POLITE = pattern(r"\b(?:please|sorry)\b", re.IGNORECASE)
_WORDS = frozenset(["should", "must", "please", "sorry"])
_PAGE_WORDS = 120


@rule(
    asks="Use few of “should”, “must”, “please” and “sorry”.",
    alias="should-please-sorry",
    sources=["NHSSM"],
    bad=["The form must be filled in by you.", "Please sit. Please wait. Please come in."],
    good=["Fill in the form. Please send it to us.", "People should get good care."],
    severity="info",
)
def should_please_sorry(document: Document, *, per_page: int = 1) -> Iterator[Problem]:
    """“Should” sounds like a telling-off. “Please” makes people think they can say no."""
    polite: list[tuple[Sentence, Span]] = []
    for sentence in document.running:
        if _WORDS.isdisjoint(sentence.keys):
            continue
        for found in _SHOULD.finditer(sentence.text):
            word = found["word"]
            message = f"“{word.capitalize()}” can sound like a telling-off."
            span = sentence.within(Span(*found.span("word")))
            hint = "Say “you need to”, or just say what to do."
            yield weighed(None, message, hint, span, at=sentence.passage.at)
        polite += [(sentence, Span(*found.span())) for found in _POLITE.finditer(sentence.text)]
    pages = max(1, round(document.word_count / _PAGE_WORDS))
    if len(polite) > max(per_page * pages, per_page + 1):
        sentence, span = polite[-1]
        message = f"“Please” and “sorry” are here {len(polite)} times."
        yield weighed(
            None, message, "Keep 1 on a page.", sentence.within(span), at=sentence.passage.at
        )
