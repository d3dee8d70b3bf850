"""Boxes that are too small to tick."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.box import Box, mm, points
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.answer_places import tick_boxes
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import paper_ticks
from easyread.rules.rule import rule

_TOLERANCE_PT = 0.75


@rule(
    asks="Make boxes to tick {warn_mm} mm or larger.",
    alias="tick-box-size",
    sources=["WCAG22 (2.5.8)", "OURS (6 and 8 mm)"],
    bad=["Boxes of 4 mm."],
    good=["Boxes of 9 mm."],
    severity="error",
    counts=paper_ticks,
)
def small_tick_box(
    facts: PageFacts, *, least_mm: float = 6.0, warn_mm: float = 8.0
) -> Iterator[OnPage]:
    """Many people cannot hold a pen still enough for a small box."""
    for page in facts.pages if facts.medium == "pdf" and facts.laid_out else ():
        boxes = [one.box for one in tick_boxes(page)]
        tiny = [box for box in boxes if _below(box, least_mm)]
        small = [box for box in boxes if _below(box, warn_mm) and not _below(box, least_mm)]
        yield from _told("error", page, tiny, warn_mm)
        yield from _told("warning", page, small, warn_mm)


def _below(box: Box, limit_mm: float) -> bool:
    return min(box.width, box.height) < points(limit_mm) - _TOLERANCE_PT


def _told(severity: Severity, page: Page, boxes: list[Box], aim_mm: float) -> Iterator[OnPage]:
    if boxes:
        size = int(mm(min(min(box.width, box.height) for box in boxes)))
        yield on_page(
            severity,
            f"Boxes to tick are only {size} mm large.",
            f"Make them {aim_mm:g} mm or larger.",
            page.number,
            *boxes,
        )
