"""Runs of very short sentences with nothing to join them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Section, Sentence

_LINK = pattern(
    r"\b(?:because|so|then|but|and|or|also|means|this|that|these|it|they|if|when|for example)\b",
    re.IGNORECASE,
)


@rule(
    asks="Keep the words that join ideas: “because”, “so”, “then”, “but”.",
    alias="choppy-run",
    sources=["INK15", "STYLEAU", "FAJ14"],
    bad=["## Us\n\nWe meet. You come. We talk. You listen. We eat. You go home."],
    good=["## Us\n\nWe meet and talk. You can come. We eat. Then you go home."],
    kind="partial",
    severity="info",
)
def choppy_run(section: Section, *, max_run: int = 5, short_words: int = 5) -> Iterator[Problem]:
    """The reason can get lost when all sentences are very short."""
    run: list[Sentence] = []
    for sentence in section.sentences:
        short = len(sentence.spans) <= short_words and sentence.text.endswith((".", "!"))
        if not short or sentence.unit.kind != "line":
            run = []
        elif sentence.running and not _LINK.search(sentence.text):
            run.append(sentence)
            if len(run) == max_run:
                message = (
                    f"There are {max_run} very short sentences in a row. Is the reason still there?"
                )
                yield weighed(
                    None,
                    message,
                    "Join 2 of them with “because”, “so” or “but”.",
                    run[0].within(),
                    at=run[0].passage.at,
                )
        else:
            run = []
