"""Sentences that are too long to hold in mind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from easyread.model.prose import Problem, Severity, Suggestion
from easyread.rules.rule import rule
from easyread.rules.split import two_sentences
from easyread.rules.subjects import Sentence


@rule(
    asks="Keep each sentence to {max_words} words or fewer. Aim for {warn_words}.",
    alias="sentence-length",
    sources=[
        "DH09",
        "GOVUK21 (10 to 15)",
        "PS",
        "LEB (13 to 15)",
        "NHSSM (20, for full versions)",
        "ERS26 (under 25)",
        "BUE20 (short words alone made no clear difference)",
    ],
    bad=["We want to know what you think about the help you get from your local council."],
    good=[
        "We want to know what you think.",
        "Co-production means people who use services and staff work together as equals.",
    ],
    severity="error",
    running=True,
)
def long_sentence(
    sentence: Sentence, *, max_words: int = 15, warn_words: int = 12
) -> Iterator[Problem]:
    """A reader must keep the start in mind until the end."""
    count = len(sentence.spans)
    if count <= warn_words or sentence.passage.unit.kind == "question":
        return
    split = two_sentences(sentence)
    told = _problem if split else _kept  # most have no split, and so say the same
    yield told(count, max_words, warn_words, split)


def _problem(count: int, max_words: int, warn_words: int, split: str) -> Problem:
    too_long = count > max_words
    severity: Severity = "error" if too_long else "warning"
    message = f"This sentence has {count} words. The start is easy to lose."
    hint = f"Use {max_words if too_long else warn_words} words or fewer."
    return Problem(message, hint, None, (Suggestion(split),) if split else (), severity)


_kept = lru_cache(maxsize=1000)(_problem)
