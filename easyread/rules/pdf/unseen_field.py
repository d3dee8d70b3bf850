"""Places for an answer that cannot be seen."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_NO_EDGE = ("button", "signature", "other")


@rule(
    asks="Draw an edge or a ground for each place for an answer.",
    sources=["WCAG22 (1.4.11)"],
    bad=["A place to write without an edge."],
    good=["A place to write with a black edge."],
    severity="error",
    counts=pdf_fields,
)
def unseen_field(facts: PdfFacts, *, least_contrast: float = 1.1) -> Iterator[OnPage]:
    """People cannot fill in a box that they do not see."""
    yield from page_by_page(
        (
            field
            for field in facts.shown.fields
            if field.kind not in _NO_EDGE
            and field.edge_contrast is not None
            and field.edge_contrast < least_contrast
        ),
        "error",
        "A field here cannot be seen.",
        "{count} fields here cannot be seen.",
        "Give it an edge. In Acrobat, open the field. Choose “Appearance > Border Color”.",
    )
