"""PDFs that say they keep PDF/UA, and do not."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule
from easyread.rules.spoken_basics import silent_pictures, unnamed_fields

_NEW = "2"  # PDF 2.0 has part 2 of PDF/UA


@rule(
    asks="Say that a PDF keeps “PDF/UA” only if it does.",
    sources=["VERA (PDF/UA-1, 5 and 6.1)"],
    bad=["A PDF says it keeps PDF/UA-1, but has no title."],
    good=["A PDF that says so, and no checker finds a fault."],
    severity="error",
    counts=files,
)
def false_pdf_ua_claim(facts: PdfFacts) -> Iterator[OnPage]:
    """People who cannot use other PDFs rely on this claim."""
    if not facts.ua_part:
        return
    found = [words for words, wrong in _faults(facts) if wrong]
    found += [fault.words for fault in facts.validator or ()]
    if found:
        yield on_page(
            "error",
            "This PDF says that it keeps “PDF/UA”. It does not.",
            "Put the other faults right, or take the claim out.",
            words=found[0],
        )


def _faults(facts: PdfFacts) -> list[tuple[str, bool]]:
    """Return what any PDF needs to keep the standard, and whether it is missing."""
    return [
        ("It has no tags.", not facts.tags or not facts.marked),
        ("It doubts its own tags.", facts.suspects),
        ("It has no title.", not facts.xmp_title),
        ("It does not show its title.", not facts.shows_title),
        ("It does not name its language.", not facts.language),
        ("It is part 1, but PDF 2.0.", facts.ua_part == 1 and facts.version.startswith(_NEW)),
        ("It lets no program read it aloud.", not facts.can_be_spoken),
        ("It draws its form itself.", facts.xfa == "dynamic"),
        ("A picture has no description.", bool(silent_pictures(facts))),
        ("A field has no name.", bool(unnamed_fields(facts))),
    ]
