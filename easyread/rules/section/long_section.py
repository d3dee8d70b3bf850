"""Sections with many sentences."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Section


@rule(
    asks="Keep sections short: about {max_sentences} sentences under a heading.",
    alias="section-sentence-count",
    sources=["FAJ14 (small study: more sentences, fewer right answers)", "OURS (8 sentences)"],
    bad=["## Us\n\n" + "\n\n".join(f"We have {n} dogs." for n in range(2, 12))],
    good=["## Us\n\nWe have 3 dogs. They like you."],
    severity="info",
)
def long_section(section: Section, *, max_sentences: int = 8) -> Iterator[Problem]:
    """With more sentences, readers find it harder to join them up."""
    kinds = [one.passage.unit.kind for one in section.sentences if one.running]
    count = kinds.count("line")
    if count > max_sentences:
        yield weighed(
            None, f"This section has {count} sentences.", "Add a heading, or leave some out."
        )
