"""Long documents with no main points at the start."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_POINTS = pattern(
    r"\b(?:main points|summary|in short|key points|most important|main things)\b", re.IGNORECASE
)
_FIRST_SECTIONS = 4


@rule(
    asks="Give the main points first in a long document.",
    alias="summary-box",
    sources=["COGA", "OURS (the numbers)"],
    bad=[
        "\n\n".join(
            f"## Part {n}\n\n" + "You can come to us with a friend. " * 16 for n in range(1, 11)
        )
    ],
    good=["## The main points\n\nYou can come."],
    kind="partial",
    severity="ask",
)
def missing_summary(document: Document, *, max_words: int = 1000) -> Iterator[Problem]:
    """Many readers read only the first page."""
    if document.word_count <= max_words or len(document.prose.questions) > 1:
        return
    first = [unit.text for _, unit in document.headings][:_FIRST_SECTIONS]
    if not any(_POINTS.search(text) for text in first):
        yield weighed(
            None, "Where are the main points?", "Add a first page called “The main points”."
        )
