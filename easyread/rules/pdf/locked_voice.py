"""PDFs that are locked."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import files
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_HINT = "In Acrobat, choose “File > Properties > Security > No Security”."


@rule(
    asks="Leave a PDF open, so that programs can read it aloud.",
    sources=["VERA (PDF/UA-1, 7.16)"],
    bad=["A PDF that does not let programs read it aloud."],
    good=["A PDF with no lock."],
    severity="error",
    counts=files,
)
def locked_voice(facts: PdfFacts) -> Iterator[OnPage]:
    """A lock can keep out programs that some people need."""
    if not facts.can_be_spoken:
        yield on_page("error", "This PDF is locked. Programs may not read it aloud.", _HINT)
    elif facts.encrypted:
        yield on_page("warning", "This PDF has a lock. Some programs may not open it.", _HINT)
