"""Labels that stand after the field to write in."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import Control, HtmlFacts
from easyread.rules.counts import answer_controls
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, fields, named, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Put the label above or left of the field.",
    sources=["COGA (o4p06)", "NHSDS"],
    bad=["A field with its label below it."],
    good=["A field with its label above it."],
    counts=answer_controls,
)
def label_after_field(facts: HtmlFacts) -> Iterator[OnPage]:
    """People read the label first, and then write."""
    found = [one.part for one in fields(facts) if facts.shown.laid_out and _after(one)]
    if found:
        labels = counted(len(found), "label stands", "labels stand")
        message = f"{labels} right of the field or below it.{named(found)}"
        yield on_screen(None, message, "Put the label above the field.", found)


def _after(control: Control) -> bool:
    label, box = control.label_box, control.field.box
    if label is None or control.field.kind not in ("write", "line", "list"):
        return False
    if control.type in ("range", "color", "file") or not (label.width and box.width):
        return False
    return label.left >= box.right - 1 or label.top >= box.bottom - 1
