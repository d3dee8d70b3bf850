"""Boxes to tick that are far from their own answers, or close to others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from easyread.model.box import Box, points
from easyread.model.page import Page, PageFacts
from easyread.rules.answer_places import TickBox, level, of_answer, tick_boxes
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import ticks
from easyread.rules.picture_blocks import shown
from easyread.rules.rule import rule

_IN_A_ROW = 2
_SLACK_PT = 4.0


@rule(
    asks="Put each box right beside its answer. Give each answer its own line.",
    alias="tick-box-position",
    sources=["NHSDS", "COGA", "OURS (15 mm)"],
    bad=["A box at the right edge of the page, 10 cm from its answer."],
    good=["A box, and 5 mm beside it “Yes”."],
    severity="error",
    counts=ticks,
)
def tick_box_apart(facts: PageFacts, *, most_mm: float = 15.0) -> Iterator[OnPage]:
    """People tick the wrong box when boxes and answers are apart."""
    for page in facts.pages if facts.laid_out else ():
        boxes = [one for one in tick_boxes(page) if one.label is not None]
        wrong = [one.box for one in boxes if one.sure and _nearer_to_another(page, one, boxes)]
        far = [one.box for one in boxes if _gap(page, one) > points(most_mm)]
        if wrong:
            message = "A box to tick is nearer to another answer."
            yield on_page("error", message, _HINT, page.number, *wrong)
        elif far:
            yield on_page(
                "warning",
                "A box to tick is far from its answer.",
                f"Put it {most_mm:g} mm or less from the words.",
                page.number,
                *far,
            )
        yield from _rows(page, boxes)
        yield from _both_sides(page, boxes)


_HINT = "Put each answer on its own line."


def _nearer_to_another(page: Page, one: TickBox, boxes: Sequence[TickBox]) -> bool:
    own = _gap(page, one)
    labels = [two.label.box for two in boxes if two is not one and two.label]
    if one.label and level(one.label.box, one.box):
        labels = [box for box in labels if level(box, one.box)]
    others = (_apart(one.box, box) for box in labels)
    return min(others, default=own) < own - _SLACK_PT


def _gap(page: Page, one: TickBox) -> float:
    """How far the words are from a box, or from its picture, if that stands between."""
    if one.label is None:
        return 0.0
    pictures = [each.box for each in shown(page) if of_answer(each.box, one.box)]
    return min(_apart(box, one.label.box) for box in (one.box, *pictures))


def _apart(one: Box, other: Box) -> float:
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return float((across**2 + down**2) ** 0.5)


def _rows(page: Page, boxes: Sequence[TickBox]) -> Iterator[OnPage]:
    """Say where more than 2 answers of a question stand side by side, without pictures."""
    pictures = [one.box for one in shown(page)]
    bare = [one for one in boxes if not any(of_answer(box, one.box) for box in pictures)]
    rows = Counter(round((one.box.top + one.box.bottom) / 8) for one in bare)
    crowded = {row for row, count in rows.items() if count > _IN_A_ROW}
    found = [one.box for one in bare if round((one.box.top + one.box.bottom) / 8) in crowded]
    if found:
        message = "More than 2 answers stand side by side."
        yield on_page("warning", message, "Put each answer on its own line.", page.number, *found)


def _both_sides(page: Page, boxes: Sequence[TickBox]) -> Iterator[OnPage]:
    right = [
        one.box for one in boxes if one.label and one.box.left >= one.label.box.right - _SLACK_PT
    ]
    left = [
        one.box for one in boxes if one.label and one.box.right <= one.label.box.left + _SLACK_PT
    ]
    if right and left:
        yield on_page(
            "warning",
            "Some boxes are on the right, and others on the left.",
            "Put all boxes on the left.",
            page.number,
            *min(right, left, key=len),
        )
