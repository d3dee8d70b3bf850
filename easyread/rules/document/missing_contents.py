"""Long documents with no list of what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.whole import Document

_CONTENTS = pattern(
    r"\bcontents\b|what(?: is|['’]s) in (?:this|the)\b|\bin this (?:booklet|document|report)\b",
    re.IGNORECASE,
)


@rule(
    asks="Give a list of contents in a long document.",
    alias="contents-list",
    sources=["DEM", "GOVUK21", "OURS (8 pages)"],
    bad=[
        "\n\n".join(
            f"## Part {n}\n\n" + "You can come to us with a friend. " * 15 for n in range(1, 11)
        )
    ],
    good=["## Contents\n\nPart 1\n\n## Part 1\n\nYou can come."],
)
def missing_contents(
    document: Document, *, max_pages: int = 8, page_words: int = 120, least_headings: int = 3
) -> Iterator[Problem]:
    """Readers want to go straight to what is for them."""
    meta = document.prose.meta
    # What we build has a list of contents, unless its author has said no.
    built = bool(meta.get("kind")) and meta.get("contents", "true").lower() in ("true", "yes")
    if built or document.word_count <= max_pages * page_words:
        return
    headings = [unit.text for _, unit in document.headings]
    if len(headings) >= least_headings and not any(_CONTENTS.search(text) for text in headings[:3]):
        message = f"This has {len(headings)} headings and no list of contents."
        yield weighed(None, message, "Add a page called “What is in this booklet”.")
