"""PDFs that fail what the law asks of public bodies, as far as a program can tell."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import silent_pictures, unnamed_fields, untitled


@rule(
    asks="Keep “EN 301 549”, the standard for public bodies.",
    alias="en-301-549",
    sources=["EN301 (clause 10)", "WCAG22"],
    bad=["A PDF without a title: it fails 2.4.2."],
    good=["A PDF in which we find no fault. People must test the rest."],
    severity="info",
    counts=files,
)
def below_public_standard(facts: PdfFacts) -> Iterator[OnPage]:
    """Councils and the NHS must keep this standard. A program can test a part of it only."""
    failed = [number for number, wrong in _criteria(facts) if wrong]
    if failed:
        yield on_page(
            "info",
            "This PDF does not keep “EN 301 549”. Public bodies must keep it.",
            "Put the errors right that we tell of. Then ask people to test the rest.",
            words=f"WCAG 2.1: {', '.join(failed)}",
        )


def _criteria(facts: PdfFacts) -> list[tuple[str, bool]]:
    """Return the parts of WCAG that a program can be sure of, and whether they are failed."""
    return [
        ("1.1.1", bool(silent_pictures(facts))),
        ("1.3.1", not facts.tags),
        ("2.4.2", untitled(facts)),
        ("3.1.1", not facts.language),
        ("4.1.2", bool(unnamed_fields(facts))),
    ]
