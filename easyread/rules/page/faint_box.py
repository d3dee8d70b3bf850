"""Boxes for answers that can hardly be seen."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from easyread.model.page import PageFacts
from easyread.rules.counts import drawn_fields
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_TOLERANCE = 0.05
_UNSEEN = 1.1


@rule(
    asks="Give tick boxes and writing boxes a dark edge.",
    alias="contrast-non-text",
    sources=["WCAG22 (3 to 1)"],
    bad=["A tick box with a pale grey edge."],
    good=["A tick box with a black edge."],
    severity="error",
    counts=drawn_fields,
)
def faint_box(facts: PageFacts, *, least: float = 3.0) -> Iterator[OnPage]:
    """People must see where to put their answer."""
    for page in facts.pages if facts.laid_out else ():
        faint = [
            (field.edge_contrast, field)
            for field in page.fields
            if field.seen and field.kind != "button" and field.edge_contrast is not None
            and field.edge_contrast < least - _TOLERANCE
        ]  # fmt: skip
        if faint:
            contrast, first = min(faint, key=lambda one: one[0])
            unseen = contrast < _UNSEEN
            seen = "cannot be seen" if unseen else f"is pale: under {floor(contrast) + 1} to 1"
            yield on_page(
                "error",
                f"The edge of this box {seen}.",
                f"Give it a dark edge: {ceil(least)} to 1 or more.",
                page.number,
                *(field.box for _, field in faint),
                words=first.label or first.spoken,
            )
