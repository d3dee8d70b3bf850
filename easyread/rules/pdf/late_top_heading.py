"""PDFs whose first heading is not at level 1."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tag_places import on_tags

_LEVELS = ("H1", "H2", "H3", "H4", "H5", "H6")


@rule(
    asks="Start with a heading at level 1.",
    alias="pdf-heading-nesting",
    sources=["VERA (PDF/UA-1, 7.4.2)", "WCAG22 (1.3.1)"],
    bad=["The first heading in a PDF is at level 2."],
    good=["The first heading in a PDF is at level 1."],
    severity="error",
    counts=tags_of(*_LEVELS),
)
def late_top_heading(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen jump from heading to heading. They think that the top one is lost."""
    found = [number for number, tag in enumerate(facts.tags) if tag.role in _LEVELS]
    if found and facts.tags[found[0]].role != "H1":
        level = facts.tags[found[0]].role[1]
        message = f"The first heading in this PDF is at level {level}."
        hint = "Make it level 1. In Word, use the style “Heading 1”, not “Title”."
        yield from on_tags(facts, found[:1], "error", message, message, hint)
