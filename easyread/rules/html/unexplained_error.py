"""Fields with an error and no words about it."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, fields, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Say what is wrong in words that are tied to the field.",
    alias="error-message",
    sources=["WCAG22 (3.3.1, 3.3.3)", "COGA (o4)", "NHSSM"],
    bad=["A field with a red edge and no words."],
    good=["A field with “Error: write your name” tied to it."],
    severity="error",
    counts=answer_controls,
)
def unexplained_error(facts: HtmlFacts) -> Iterator[OnPage]:
    """Colour alone does not tell what to do."""
    found = [one.part for one in fields(facts) if one.invalid and not one.described]
    if found:
        what = counted(len(found), "field says", "fields say")
        message = f"{what} “wrong” without a reason.{named(found)}"
        yield on_screen(
            None,
            message,
            "Write what is wrong. Tie it to the field with “aria-describedby”.",
            found,
        )
