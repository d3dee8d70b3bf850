"""Forms with many fields that must be filled in."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import fields, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Make people fill in {most} fields at most.",
    sources=["COGA"],
    bad=["A form where 9 fields must be filled in."],
    good=["A form where 2 fields must be filled in."],
    counts=answer_controls,
)
def many_required_fields(facts: HtmlFacts, *, most: int = 5) -> Iterator[OnPage]:
    """Without all these answers, people cannot send the form."""
    needed = {
        one.field.group or str(at): one
        for at, one in enumerate(fields(facts))
        if one.field.required
    }
    if len(needed) > most:
        message = f"{len(needed)} questions must be answered."
        parts = [one.part for one in needed.values()]
        yield on_screen(None, message, "Let people leave out what you do not need.", parts)
