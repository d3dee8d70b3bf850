"""Faults that another program finds in a PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

# What our own rules look at too: told by them, in easier words.
_OURS = re.compile(
    r"""(?x) PDFUA1-(?: CONTENT-TAGGING | ENCRYPTION-P | DYNAMIC-XFA | FIGURE-ALTERNATIVE-TEXT
    | FORMULA-ALTERNATIVE-TEXT | FONT-EMBEDDING | FORM-FIELD-TU-ALT | WIDGET-FORM-TAG
    | HEADING-(?:STRUCTURE|CHILD-COUNT) | ID-(?:PART|SCHEMA) | LINK-(?:CONTENTS|LINK-TAG)
    | METADATA-(?:STRUCTURE|TITLE) | PAGE-TABS | STRUCT-TREE-ROOT | STRUCT-TREE-ROLE-MAP(?:-\w+)?
    | SUSPECTS | TAGGED-DOCUMENT | VIEWER-PREFERENCES | (?:[A-Z-]+-)?LANGUAGE(?:-TAG)?
    | \w+-(?:PARENT|KIDS) )-\d+"""
)


def _asked(facts: PdfFacts) -> int:
    """Count the file, if another program has looked at it."""
    return 0 if facts.validator is None else 1


@rule(
    asks="Test a PDF with a full checker for “PDF/UA” too.",
    sources=["VERA (PDF/UA-1)"],
    bad=["A full checker finds a fault in a font."],
    good=["A full checker finds no fault."],
    severity="warning",
    counts=_asked,
)
def other_checker_fault(facts: PdfFacts, *, most: int = 20) -> Iterator[OnPage]:
    """A full checker tests many more small things."""
    found = [one for one in facts.validator or () if not _OURS.fullmatch(one.name)]
    for fault in found[:most]:
        times = "" if fault.count == 1 else f" ({fault.count} times)"
        yield on_page(
            "warning" if facts.ua_part else "info",
            f"A full checker for “PDF/UA” says: “{fault.words}”{times}.",
            f"Ask the person who makes the PDF. The name of the fault is “{fault.name}”.",
            fault.page,
            words=fault.name,
        )
