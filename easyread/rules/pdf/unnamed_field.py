"""Places for an answer that nothing is said about."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import unnamed_fields


@rule(
    asks="Give each place for an answer a name that is read aloud.",
    alias="pdf-field-name",
    sources=["VERA (PDF/UA-1, 7.18.1)", "WCAG22 (1.3.1 and 4.1.2)"],
    bad=["A tick box has no name."],
    good=["A tick box with the name “Did we help you? Yes”."],
    severity="error",
    counts=pdf_fields,
)
def unnamed_field(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen hear “tick box” and cannot know what the tick means."""
    yield from page_by_page(
        unnamed_fields(facts),
        "error",
        "A field here has no name that is read aloud.",
        "{count} fields here have no name that is read aloud.",
        "In Acrobat, open the field. Write the question under “General > Tooltip”.",
    )
