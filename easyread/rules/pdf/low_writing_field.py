"""Places to write that are too low for two lines."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_LINE = 1.2


@rule(
    asks="Make room for 2 lines at least.",
    sources=["WCAG22"],
    bad=["A place for several lines is as high as 1 line."],
    good=["A place for several lines is as high as 6 lines."],
    counts=pdf_fields,
)
def low_writing_field(facts: PdfFacts, *, size_pt: float = 16.0) -> Iterator[OnPage]:
    """Words that do not fit slip out of sight."""
    yield from page_by_page(
        (
            field
            for field in facts.shown.fields
            if field.kind == "write" and field.box.height < 2 * _LINE * size_pt
        ),
        "warning",
        "A field for several lines here is too low for 2 lines.",
        "{count} fields for several lines here are too low for 2 lines.",
        "Make it higher.",
    )
