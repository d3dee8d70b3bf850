"""Tags with names that no program knows."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.tag_places import boxes, words


@rule(
    asks="Use tags that all programs know.",
    alias="pdf-role-map",
    sources=["VERA (PDF/UA-1, 7.1: role map)"],
    bad=["A tag “Body_Text” that stands for nothing."],
    good=["A tag “Body_Text” that stands for “P”, a paragraph."],
    severity="error",
    counts=tags,
)
def unknown_tag(facts: PdfFacts) -> Iterator[OnPage]:
    """A program leaves out a tag that it does not know."""
    first: dict[str, int] = {}
    for number, tag in enumerate(facts.tags):
        if not tag.known:
            first.setdefault(tag.own_role, number)
    for name, number in first.items():
        circle = name in facts.role_map
        why = "It stands for nothing." if circle else "No program knows it."
        yield on_page(
            "error",
            f"This PDF has the tag “{name}”. {why}",
            "Change it to a known tag. Or add it to the role map.",
            facts.tags[number].page,
            *boxes(facts, number),
            words=words(facts, number),
        )
