"""Places to write whose letters are small."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule

_WRITTEN = ("write", "line", "list")
_NEAR_PT = 0.25


@rule(
    asks="Let people type in letters of {least_pt}pt or more.",
    alias="pdf-field-usable",
    sources=["DH09 (14 at least)", "WCAG22"],
    bad=["A place to write with letters of 10pt."],
    good=["A place to write with letters of 16pt."],
    severity="error",
    counts=pdf_fields,
)
def small_field_letters(facts: PdfFacts, *, least_pt: float = 14.0) -> Iterator[OnPage]:
    """People need to read what they wrote."""
    typed = [field for field in facts.shown.fields if field.kind in _WRITTEN]
    small = [f for f in typed if f.size_pt and f.size_pt < least_pt - _NEAR_PT]
    hint = f"Make them {least_pt:g}pt. In Acrobat, open the field. Choose “Appearance > Font Size”."
    sizes = sorted({field.size_pt for field in small if field.size_pt})
    least = f"{sizes[0]:g}pt" if sizes else ""
    yield from page_by_page(
        small,
        "error",
        f"What people type here is {least}.",
        f"What people type in {{count}} fields here is {least} or more."
        if len(sizes) > 1
        else f"What people type in {{count}} fields here is {least}.",
        hint,
    )
    yield from page_by_page(
        (field for field in typed if field.size_pt == 0),
        "warning",
        "What people type here gets smaller when they write more.",
        "What people type in {count} fields here gets smaller when they write more.",
        hint,
    )
