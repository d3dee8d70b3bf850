"""Headings that skip a level or go too deep."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Heading

_DEEPEST = 3


@rule(
    asks="Use headings in order. Do not leave out a level. Use 3 levels at most.",
    alias="heading-levels",
    sources=["NHSSM", "VERA", "WCAG22"],
    bad=["# One\n\nText.\n\n### Three\n\nText."],
    good=["## One\n\nText.\n\n### Two\n\nText."],
    severity="error",
)
def skipped_heading_level(heading: Heading) -> Iterator[Problem]:
    """People who listen to a page jump from heading to heading. A gap looks like a loss."""
    level, above = heading.unit.level, heading.before
    if above and level > above.level + 1:
        message = f"This heading is at level {level}. The one before is at level {above.level}."
        yield weighed(None, message, f"Make it level {above.level + 1}.")
    elif level > _DEEPEST:
        yield weighed(
            "warning", f"This heading is at level {level}. That is deep.", "Use 3 levels at most."
        )
