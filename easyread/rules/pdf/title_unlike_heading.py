"""Titles that have no word in common with the first heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.tag_places import boxes, text

_MOST_TOPS = 50


@rule(
    asks="Give a PDF the same title as its first page has.",
    sources=["VERA (PDF/UA-1, 7.1: dc:title)", "WCAG22 (2.4.2)"],
    bad=["The title is “Staff list 2019”. The first heading is “Have your say”."],
    good=["The title and the first heading are “Have your say”."],
    severity="ask",
    kind="partial",
    counts=tags_of("H1", "Title"),
)
def title_unlike_heading(facts: PdfFacts) -> Iterator[OnPage]:
    """A title from another document sends people the wrong way."""
    tops = [number for number, tag in enumerate(facts.tags) if tag.role in ("H1", "Title")]
    said = {word for number in tops[:_MOST_TOPS] for word in _words(text(facts, number))}
    title = facts.xmp_title or facts.shown.title
    if said and _words(title) and not said & _words(title):
        first = facts.tags[tops[0]]
        yield on_page(
            "ask",
            f"The title of this PDF is “{title}”. The first heading says something else.",
            "Is it the right title? If not, change it.",
            first.page,
            *boxes(facts, tops[0]),
            words=text(facts, tops[0]),
        )


def _words(line: str) -> set[str]:
    return {word for word in re.findall(r"\w+", line.casefold()) if len(word) > 2}
