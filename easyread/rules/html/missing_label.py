"""Fields without a label that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import Control, HtmlFacts
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, fields, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Put a label that can be seen beside each field.",
    alias="label-visible",
    sources=["WCAG22 (3.3.2, 1.3.1)", "COGA (o4p06)", "NHSDS"],
    bad=["A field with its only words inside it, in grey."],
    good=["A field with “Your name” above it, in a <label>."],
    severity="error",
    counts=answer_controls,
)
def missing_label(facts: HtmlFacts) -> Iterator[OnPage]:
    """People must still know what to write when they come back."""
    inside = [one.part for one in _bare(facts) if one.label_kind == "placeholder"]
    hidden = [one.part for one in _bare(facts) if one.label_kind in ("aria", "title")]
    nothing = [one.part for one in _bare(facts) if one.label_kind == "none"]
    if inside:
        what = counted(len(inside), "field has", "fields have")
        message = f"{what} only words inside. They go away when people write.{named(inside)}"
        yield on_screen("error", message, "Put the label above the field.", inside)
    if hidden:
        what = counted(len(hidden), "field has", "fields have")
        message = f"{what} a label that cannot be seen.{named(hidden)}"
        yield on_screen("warning", message, "Put a label above the field.", hidden)
    if nothing:
        what = counted(len(nothing), "field has", "fields have")
        message = f"{what} no label in the code."
        yield on_screen("error", message, 'Put the words in <label for="…">.', nothing)


def _bare(facts: HtmlFacts) -> Iterator[Control]:
    """Yield the fields without a label that can be seen; a search box says it with its button."""
    for one in fields(facts):
        search = one.type == "search" or "search" in f"{one.field.name} {one.field.spoken}".lower()
        if one.label_kind != "label" and not search:
            yield one
