"""Answers that are ticked or filled in before anybody has answered."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Field, PageFacts
from easyread.rules.counts import fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule


@rule(
    asks="Tick nothing before people answer.",
    alias="no-preselect",
    sources=["NHSDS"],
    bad=["“Yes” is ticked when the form is opened."],
    good=["No box is ticked when the form is opened."],
    severity="error",
    counts=fields,
)
def ticked_in_advance(facts: PageFacts) -> Iterator[OnPage]:
    """People leave what is ticked. Then it is not their own answer."""
    ticked = [one for one in facts.fields if one.kind in ("one", "many") and one.ticked]
    yield from page_by_page(
        (one for one in ticked if not _filled(facts)),
        "error",
        "An answer here is ticked already.",
        "{count} answers here are ticked already.",
        "Take the tick out.",
    )


def _filled(facts: PageFacts) -> bool:
    """Whether somebody has filled in most of the form: then the ticks are theirs."""
    asked: dict[tuple[str, str], bool] = {}
    for one in facts.fields:
        if one.kind in ("one", "write", "line"):
            key = (one.kind, one.name)
            asked[key] = asked.get(key, False) or _answered(one)
    return len(asked) > 2 and sum(asked.values()) > len(asked) / 2


def _answered(field: Field) -> bool:
    return field.ticked if field.kind == "one" else bool(field.value.strip())
