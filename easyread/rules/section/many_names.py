"""Sections with many people and groups."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem
from easyread.rules.phrases import listed
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Section

_NAME = pattern(r"[A-Z](?<=[a-z,] [A-Z])[a-z’']+(?: (?:of |for |the )?[A-Z][a-z’']+)*")
_NO_NAMES = frozenset(
    listed(
        """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
    May June July August September October November December Easy Read English Yes No Not I
    """
    )
)


@rule(
    asks="Name few people and groups in each section.",
    alias="entity-density",
    sources=["FENG09", "OURS (the numbers)"],
    bad=["## Us\n\nWe work with Anna, Ben and Cara.\nThey work for Mind, Scope and Sense."],
    good=["## Us\n\nWe work with Anna Bell.\nShe works for Mind."],
    severity="info",
)
def many_names(section: Section, *, max_names: int = 5) -> Iterator[Problem]:
    """Each name is one more thing to keep in mind."""
    lines = [
        one.text for one in section.sentences if one.running and one.passage.unit.kind == "line"
    ]
    # No name goes over the end of a line.
    names = set(_NAME.findall("\n".join(lines))) - _NO_NAMES
    if len(names) > max_names:
        message = f"This section names {len(names)} people, places or groups."
        yield weighed(None, message, "Keep those that the reader needs.")
