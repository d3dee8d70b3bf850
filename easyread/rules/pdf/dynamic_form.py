"""Forms that draw themselves (XFA)."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_HINT = "Make the form again with another program, as a usual PDF form."


@rule(
    asks="Make a usual PDF form. Do not use the kind that draws itself.",
    alias="pdf-no-xfa-encryption",
    sources=["VERA (PDF/UA-1, 7.15)"],
    bad=["A form that says “Please wait …” in most programs."],
    good=["A form that opens in all programs."],
    severity="error",
    counts=files,
)
def dynamic_form(facts: PdfFacts) -> Iterator[OnPage]:
    """Most programs and phones cannot open such a form."""
    if facts.xfa == "dynamic":
        yield on_page(
            "error", "This form draws itself: “XFA”. Most programs cannot open it.", _HINT
        )
    elif facts.xfa:
        message = "This form has an old second form inside: “XFA”."
        yield on_page("error" if facts.ua_part > 1 else "warning", message, _HINT)
