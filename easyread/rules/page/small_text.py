"""Words that are printed too small."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from easyread.model.lettering import Run
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_NEAR_PT = 0.25


@rule(
    asks="Print all words that are read in 14pt or more. 16pt is better.",
    alias="font-size-body",
    sources=["DH09 (14 at least)", "GOVUK21 (14)", "PS (16)", "NT (16)", "PF12 (18)"],
    bad=["Words of 11pt."],
    good=["Words of 16pt."],
    counts=lines,
)
def small_text(
    facts: PageFacts, *, least_pt: float = 14.0, warn_pt: float = 16.0, share: float = 0.01
) -> Iterator[OnPage]:
    """Small letters tire the eyes and hide the words."""
    total = sum(len(run.text) for block in facts.reading for run in block.runs)
    for page in facts.pages:
        for severity, limit, low in (("error", least_pt, 0.0), ("warning", warn_pt, least_pt)):
            small = _between(page, low - _NEAR_PT, limit - _NEAR_PT)
            characters = sum(len(run.text) for runs in small.values() for run in runs)
            if severity == "error" and characters <= share * total:
                continue
            for size, runs in sorted(small.items()):
                yield on_page(
                    "error" if severity == "error" else "warning",
                    f"This text is {size:g}pt.",
                    f"Make it {limit:g}pt or more.",
                    page.number,
                    *(run.box for run in runs),
                    words=runs[0].text,
                )


def _between(page: Page, low: float, high: float) -> dict[float, list[Run]]:
    found: dict[float, list[Run]] = defaultdict(list)
    for block in page.reading:
        for run in block.runs:
            if low <= run.size_pt < high and run.text.strip() and not run.hidden:
                found[round(run.size_pt * 2) / 2].append(run)
    return found
