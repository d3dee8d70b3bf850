"""Two negatives in one sentence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from easyread.language.negations import NEGATIVE_WORDS, negations
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_CLAUSE = pattern(
    r"[,;:–—]|\b(?:and|or|but|if|because|so|when|that|who|which|as|then)\b", re.IGNORECASE
)


@rule(
    asks="Use only 1 “not” in a sentence.",
    alias="negation-double",
    sources=["COGA", "LL (1 at most)"],
    bad=["It is not unusual to not get a reply."],
    good=["You do not have to answer.", "No, I do not want to.", "Say yes or no. It is not far."],
    kind="partial",
    severity="error",
    when=NEGATIVE_WORDS,
)
def double_negative(sentence: Sentence) -> Iterator[Problem]:
    """Readers must turn the meaning round again and again. They may lose it."""
    text = sentence.text
    likely = [word for word in sentence.words if word in NEGATIVE_WORDS or not word.isalnum()]
    marks = negations(text) if len(likely) > 1 else ()
    if len(marks) < 2:
        return
    for first, second in itertools.pairwise(marks):
        if not _CLAUSE.search(text, first.end, second.start):
            words = f"“{text[slice(*first)]}” and “{text[slice(*second)]}”"
            message = f"{words} turn the meaning round and back."
            span = Span(first.start, second.end)
            yield weighed("error", message, "Say what is so, or what to do.", span)
            return
    message = f"This says {len(marks)} times what is not so. Is it still clear?"
    yield weighed(
        "ask", message, "Try to say what is so, or what to do.", Span(marks[0].start, marks[-1].end)
    )
