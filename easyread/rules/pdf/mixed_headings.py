"""Headings with a level mixed with headings without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tag_places import on_tags

_LEVELS = ("H1", "H2", "H3", "H4", "H5", "H6")
_HINT = "Give each heading a level, as in “H1” and “H2”."


@rule(
    asks="Give all headings a level, or none of them.",
    sources=["VERA (PDF/UA-1, 7.4.4)"],
    bad=["A PDF with the tags “H” and “H2”."],
    good=["A PDF with the tags “H1” and “H2”."],
    severity="error",
    counts=tags_of("H", *_LEVELS),
)
def mixed_headings(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen use the levels to find their way."""
    plain = [number for number, tag in enumerate(facts.tags) if tag.role == "H"]
    levels = any(tag.role in _LEVELS for tag in facts.tags)
    in_part = Counter(facts.tags[number].parent for number in plain)
    wrong = plain if levels else [n for n in plain if in_part[facts.tags[n].parent] > 1]
    one = "A heading here has no level."
    many = "{count} headings here have no level."
    yield from on_tags(facts, wrong, "error", one, many, _HINT)
