"""Places to write that are too small for a hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

from easyread.model.box import Box, mm, points
from easyread.model.page import Field, Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_TOLERANCE_PT = 1.0
_SHORT = ("date", "day", "month", "year", "postcode", "age", "initial", "number", "time", "title")
_LEAST_RULES = 2
_WIDE_PT = points(60)
_THIN_PT = 2.5
_MOST_SHAPES = 1_500


@rule(
    asks="Leave a lot of room to write. A line needs {good_line_mm} mm.",
    alias="writing-space",
    sources=["PLAN", "NHSDS", "OURS (mm)"],
    bad=["A line of 6 mm for a name."],
    good=["A line of 12 mm for a name, and 60 mm for an answer in full."],
    severity="error",
    counts=paper_pages,
)
def little_room_to_write(
    facts: PageFacts,
    *,
    line_mm: float = 8.0,
    good_line_mm: float = 10.0,
    wide_mm: float = 100.0,
    answer_mm: float = 20.0,
    good_answer_mm: float = 40.0,
) -> Iterator[OnPage]:
    """Many people write with large letters."""
    for page in facts.pages if facts.laid_out and facts.medium == "pdf" else ():
        seen = [(one, _drawn(page, one)) for one in page.fields if one.seen]
        lines = [(one, box) for one, box in seen if one.kind == "line" and not one.comb]
        boxes = [box for _, box in lines]
        answers = [box for one, box in seen if one.kind == "write"]
        one_line, in_full = "A line to write on is", "A box to write in is"
        yield from _told(page, boxes, _height, one_line, "high", line_mm, good_line_mm)
        yield from _told(page, answers, _height, in_full, "high", answer_mm, good_answer_mm)
        long = [box for one, box in lines if not _short(one)]
        yield from _told(page, long, _width, one_line, "wide", 0, wide_mm)
        yield from _ruled(page, good_line_mm)


def _height(box: Box) -> float:
    return box.height


def _width(box: Box) -> float:
    return box.width


def _short(field: Field) -> bool:
    words = f"{field.label} {field.spoken} {field.name}".casefold()
    return any(word in words for word in _SHORT)


def _drawn(page: Page, field: Field) -> Box:
    """The frame that is drawn around a field, or the field itself."""
    around = [
        one.box
        for one in page.shapes[:_MOST_SHAPES]
        if one.box.left - 2 <= field.box.left
        and one.box.right + 2 >= field.box.right
        and one.box.top - 2 <= field.box.top
        and one.box.bottom + 2 >= field.box.bottom
        and one.box.width < field.box.width + 40
        and one.box.height < field.box.height + 40
    ]
    return min(around, key=lambda box: box.width * box.height, default=field.box)


def _told(
    page: Page,
    boxes: list[Box],
    side: Callable[[Box], float],
    what: str,
    how: str,
    least_mm: float,
    good_mm: float,
) -> Iterator[OnPage]:
    low = [box for box in boxes if side(box) < points(good_mm) - _TOLERANCE_PT]
    if low:
        size = min(side(box) for box in low)
        severity: Severity = "error" if size < points(least_mm) - _TOLERANCE_PT else "warning"
        yield on_page(
            severity,
            f"{what} only {round(mm(size))} mm {how}.",
            f"Make it {good_mm:g} mm {how}.",
            page.number,
            *low,
        )


def _ruled(page: Page, good_mm: float) -> Iterator[OnPage]:
    """Say where drawn lines to write on are close together."""
    rules: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for one in page.shapes[:_MOST_SHAPES]:
        if one.box.height <= _THIN_PT and one.box.width >= _WIDE_PT:
            rules[round(one.box.left / 4), round(one.box.right / 4)].append(one.box)
    close = [box for alike in rules.values() for box in _close(page, alike, points(good_mm))]
    if close:
        message = "Lines to write on are too close together."
        yield on_page("warning", message, f"Leave {good_mm:g} mm between.", page.number, *close)


def _close(page: Page, alike: list[Box], least: float) -> Iterator[Box]:
    """Yield lines with less room above than they need, and no words between."""
    ordered = sorted({round(box.top): box for box in alike}.values(), key=lambda box: box.top)
    runs = 0
    for above, below in pairwise(ordered):
        gap = below.top - above.bottom
        between = Box(above.left, above.bottom, above.right, below.top)
        words = any(between.shared(block.box) > 4 for block in page.blocks)
        runs = 0 if words or gap > 2.5 * least or gap < 6 else runs + 1
        if runs >= _LEAST_RULES and gap < least - _TOLERANCE_PT:
            yield below
