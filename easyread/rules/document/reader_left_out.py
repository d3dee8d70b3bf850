"""Documents that talk about people, and not to them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.phrases import Phrases
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_OTHERS = Phrases(dict.fromkeys([
    "service users", "the applicant|respondent|customer|claimant|patient",
    "applicants", "respondents", "participants", "claimants", "customers", "individuals",
], ""))  # fmt: skip
_YOU = frozenset(["you", "your", "yours", "yourself", "you'll", "you're", "you've"])


@rule(
    asks="Talk to the reader: “you” and “we”.",
    alias="address-reader-directly",
    sources=["PS", "NHSSM", "SCOPE", "COGA"],
    bad=["Service users can ask for a copy. The council will tell service users when."],
    good=["You can ask us for a copy. We will tell you when."],
    kind="partial",
    severity="ask",
)
def reader_left_out(document: Document, *, least_words: int = 80) -> Iterator[Problem]:
    """People listen when someone talks to them."""
    found = list(_OTHERS.all_of(document.running))
    if len(found) > 1:
        sentence, span, _ = found[0]
        text = sentence.text[span.start : span.end]
        message = f"Can “{text}” be “you”?"
        yield weighed(
            None, message, "Talk to the reader.", sentence.within(span), at=sentence.passage.at
        )
    elif document.word_count >= least_words and _YOU.isdisjoint(document.first_uses):
        yield weighed(None, "Can this text talk to the reader?", "Use “you” and “we”.")
