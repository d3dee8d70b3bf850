"""Words that hardly stand out from what is behind them."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import lit_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import in_pictures, start
from easyread.rules.rule import rule

_TOLERANCE = 0.05


@rule(
    asks="Make words stand out clearly: dark letters on a pale ground.",
    alias="contrast-text",
    sources=["WCAG22 (4.5 to 1; 7 to 1)", "VERA", "RNIB", "GOVUK21"],
    bad=["Pale grey words on white."],
    good=["Black words on white."],
    severity="error",
    counts=lit_lines,
)
def faint_text(facts: PageFacts, *, least: float = 4.5, warn: float = 7.0) -> Iterator[OnPage]:
    """People with weak eyes do not see pale words."""
    for page in facts.pages if facts.laid_out else ():
        known = list(_known(page))
        faint = [line for contrast, line in known if contrast < least - _TOLERANCE]
        weak = [line for contrast, line in known if least <= contrast + _TOLERANCE < warn]
        yield from _told("error", page, faint, max(least, warn))
        yield from _told("warning", page, weak, warn)


def _known(page: Page) -> Iterator[tuple[float, Line]]:
    """Yield the lines on a plain ground; on any other a person must look."""
    buttons = [field.box for field in page.fields if field.kind == "button"]
    drawn = in_pictures(page)
    for block in page.blocks:
        for line in block.lines:
            seen = line.text.strip() and not all(run.hidden for run in line.runs)
            if line.contrast is None or not line.plain or not seen:
                continue
            if id(line) not in drawn and not any(map(line.box.shared, buttons)):
                yield line.contrast, line


def _told(severity: Severity, page: Page, found: list[Line], wanted: float) -> Iterator[OnPage]:
    if found:
        faintest = min(found, key=lambda line: line.contrast or 0)
        above = floor(faintest.contrast or 0) + 1
        yield on_page(
            severity,
            f"These words are pale. Their contrast is under {above} to 1.",
            f"Make the letters darker: {ceil(wanted)} to 1 or more.",
            page.number,
            *(line.box for line in found),
            words=start(faintest.text),
        )
