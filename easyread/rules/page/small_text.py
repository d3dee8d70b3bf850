"""Words that are printed too small."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, letters, main, read, start
from easyread.rules.rule import rule
from easyread.rules.sizes import TOLERANCE_PT, spread

_WRITTEN = ("write", "line", "list")


@rule(
    asks="Print all words that are read in {least_pt}pt or more. {warn_pt}pt is better.",
    alias="font-size-body",
    sources=["DH09 (14 at least)", "GOVUK21 (14)", "PS (16)", "NT (16)", "PF12 (18)"],
    bad=["Words of 11pt."],
    good=["Words of 16pt."],
    severity="error",
    counts=drawn_lines,
)
def small_text(
    facts: PageFacts, *, least_pt: float = 14.0, warn_pt: float = 16.0, share: float = 0.01
) -> Iterator[OnPage]:
    """Small letters tire the eyes and hide the words."""
    if not facts.laid_out:
        return
    pages = [(page, tuple(main(read(page)))) for page in facts.pages]
    all_letters = sum(letters(words) for _, words in pages)
    tiny = sum(letters(_below(words, least_pt)) for _, words in pages) > share * all_letters
    small = sum(letters(_below(words, warn_pt)) for _, words in pages) > share * all_letters
    for page, words in pages:
        if tiny:
            yield from _told("error", page, _below(words, least_pt), least_pt)
        if small:
            low = least_pt if tiny else 0.0
            yield from _told("warning", page, _below(words, warn_pt, low), warn_pt)
        yield from _typed(page, least_pt)


def _below(words: Sequence[Read], limit: float, low: float = 0.0) -> list[Read]:
    bottom = low - TOLERANCE_PT if low else 0.0
    return [one for one in words if bottom <= one.run.size_pt < limit - TOLERANCE_PT]


def _told(severity: Severity, page: Page, words: list[Read], limit: float) -> Iterator[OnPage]:
    if words:
        yield on_page(
            severity,
            f"This text is {spread(one.run.size_pt for one in words)}.",
            f"Make it {limit:g}pt or more.",
            page.number,
            *(one.run.box for one in words),
            words=start(words[0].line.text),
        )


def _typed(page: Page, limit: float) -> Iterator[OnPage]:
    small = [
        (field, field.size_pt)
        for field in page.fields
        if field.seen and field.kind in _WRITTEN and 0 < (field.size_pt or 0) < limit - TOLERANCE_PT
    ]
    if small:
        yield on_page(
            "error",
            f"Words that people type here are {spread(size or 0 for _, size in small)}.",
            f"Make them {limit:g}pt or more.",
            page.number,
            *(field.box for field, _ in small),
            words=small[0][0].label,
        )
