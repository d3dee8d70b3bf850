"""Places to write with a small box for each letter, or too low for two lines."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule


@rule(
    asks="Give people 1 wide box to write in.",
    sources=["WCAG22"],
    bad=["A place for a name with 20 small boxes."],
    good=["A place for a name with 1 wide box."],
    counts=pdf_fields,
)
def comb_field(facts: PdfFacts) -> Iterator[OnPage]:
    """Boxes for letters are hard to fill in."""
    yield from page_by_page(
        (field for field in facts.shown.fields if field.comb),
        "warning",
        "A field here has a box for each letter.",
        "{count} fields here have a box for each letter.",
        "Make it 1 wide box. In Acrobat, open the field. Take out “Options > Comb of”.",
    )
