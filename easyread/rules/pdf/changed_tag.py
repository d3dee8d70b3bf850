"""Tags that all programs know, and that a PDF gives another meaning."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import STANDARD_ROLES, PdfFacts
from easyread.rules.counts import tagged_files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule


@rule(
    asks="Leave the meaning of common tags as it is.",
    sources=["VERA (PDF/UA-1, 7.1: standard types are not mapped)"],
    bad=["The tag “H1” stands for “P”."],
    good=["The tag “H1” is a heading."],
    severity="error",
    counts=tagged_files,
)
def changed_tag(facts: PdfFacts) -> Iterator[OnPage]:
    """Some programs follow the change. Others do not."""
    for name, other in sorted(facts.role_map.items()):
        if name in STANDARD_ROLES and name != other and facts.tags:
            yield on_page(
                "error",
                f"This PDF says that the tag “{name}” stands for “{other}”.",
                "Take this out of the role map.",
            )
