"""All pairs of pages, and what the checker finds on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser

from easyread.model.prose import Finding
from easyread.rules.gather import page_rules
from easyread.rules.page_checker import Facts, page_report
from easyread.rules.profiles import profile
from tests.pages import browsing
from tests.pages.makers import drawn
from tests.pages.makers.drawn import MADE
from tests.pages.makers.screens import TWINS
from tests.pages.makers.surgery import CUTS
from tests.pdf.facts.here import read_here

# What a program does wrong on each of its pages: found rightly, and not what a pair is about.
_ALWAYS: Mapping[str, Mapping[str, str]] = {
    "chromium": {
        "missing-title": "it writes no title for programs (XMP)",
        "missing-pdf-ua-claim": "it says nothing of PDF/UA",
        "unmarked-content": "it does not mark page numbers as decoration",
        "unknown-tag": "it gives stressed words tags of PDF 2.0 without a map",
        "missing-picture-box": "it gives pictures no box",
    },
    "reportlab": {
        "untagged-pdf": "it makes no tags",
        "hidden-title": "it does not show the title",
        "missing-title": "it writes no title for programs (XMP)",
        "missing-pdf-ua-claim": "it says nothing of PDF/UA",
        "below-public-standard": "there are no tags",
    },
    "surgery": {
        "missing-pdf-ua-claim": "the claim is taken out first",
        "below-public-standard": "a cut may miss the standard too",
        "little-room-to-write": "the fields of the form are low",
        "picture-used-again": "one picture stands in all rows",
    },
    "html": {
        "blurred-picture": "pictures are small files",
        "small-picture": "a button has a small picture",
    },
}
_PICTURES = {
    "missing-pictures": "pages that show how words look have no pictures",
    "front-page-without-picture": "pages that show how words look have no pictures",
}
# Rules without a pair, and why.
WITHOUT_PAIR = {
    "other-checker-fault": "it tells what another program found, which may not be there",
}


@dataclass(frozen=True, slots=True)
class Case:
    """A pair and what was found. `page` is None on a screen.

    `allowed` are rules that both pages may break, with the reason.
    """

    rule: str
    tool: str
    name: str
    page: int | None
    bad: tuple[Finding, ...]
    good: tuple[Finding, ...]
    allowed: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.tool}:{self.name}"


def cases(folder: Path, browser: Browser | None) -> list[Case]:
    """Return all pairs with what is found; without a browser, only PDFs. `folder` is for files."""
    found = [*_drawn(), *_cut(folder)]
    return [*found, *_screens(folder, browser)] if browser else found


def _drawn() -> Iterator[Case]:
    for tool in drawn.TOOLS:
        for pair in drawn.pairs(tool):
            bad, good = _read(MADE / pair.bad), _read(MADE / pair.good)
            allowed = {**_PICTURES, **_ALWAYS.get(tool, {}), **pair.also}
            yield Case(pair.rule, tool, pair.called, pair.page, bad, good, allowed)


def _cut(folder: Path) -> Iterator[Case]:
    for one in CUTS:
        found = []
        for data in one.files:
            path = folder / "cut.pdf"
            path.write_bytes(data)
            found.append(_found(read_here(path, path.name)))
        bad, good = found
        allowed = {**_PICTURES, **_ALWAYS["surgery"], **one.also}
        yield Case(one.rule, "surgery", one.name or one.rule, one.page, bad, good, allowed)


def _screens(folder: Path, browser: Browser) -> Iterator[Case]:
    texts = {str(screen) for twins in TWINS for screen in (twins.bad, twins.good)}
    pages = {}
    for number, text in enumerate(sorted(texts)):
        pages[text] = folder / f"{number}.html"
        pages[text].write_text(text, "utf-8")
    read = {text: _found(one) for text, one in browsing.facts(pages, browser).items()}
    for one in TWINS:
        bad, good = read[str(one.bad)], read[str(one.good)]
        allowed = {**_PICTURES, **_ALWAYS["html"], **one.also}
        yield Case(one.rule, "html", one.name or one.rule, None, bad, good, allowed)


@cache
def _read(path: Path) -> tuple[Finding, ...]:
    """Return what is found in a PDF, read in this process: these files are our own."""
    return _found(read_here(path, path.name))


def _found(facts: Facts) -> tuple[Finding, ...]:
    return page_report(facts, profile()).findings


def rules() -> set[str]:
    """Return all rules about finished pages."""
    return set(page_rules())
