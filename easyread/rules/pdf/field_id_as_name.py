"""Names of fields that a program made up."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import named_for_machines


@rule(
    asks="Name each place for an answer in words.",
    sources=["VERA (PDF/UA-1, 7.18.1)", "WCAG22 (2.4.6 and 4.1.2)"],
    bad=["A place to write has the name “Text Field 12”."],
    good=["A place to write has the name “What is your name?”"],
    severity="error",
    counts=pdf_fields,
)
def field_id_as_name(facts: PdfFacts) -> Iterator[OnPage]:
    """A name for machines tells the reader nothing."""
    yield from page_by_page(
        (field for field in facts.shown.fields if named_for_machines(field)),
        "error",
        "A field here has a name for machines.",
        "{count} fields here have names for machines.",
        "In Acrobat, open the field. Write the question under “General > Tooltip”.",
    )
