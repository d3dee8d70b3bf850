"""Words or pictures that come near to the edge of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.box import Box, mm, points
from easyread.model.page import Page, PageFacts, Picture
from easyread.model.prose import Severity
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, read
from easyread.rules.rule import rule

_TOLERANCE_MM = 1.0
_BAND = points(25)
_NUMBER = re.compile(r"\d+|[ivxlc]+")


@rule(
    asks="Keep {warn_mm} mm free on each side of the page.",
    alias="margins",
    sources=["PS", "MEN02", "VATT", "OURS (the numbers)"],
    bad=["Words that start 5 mm from the edge."],
    good=["Words that start 25 mm from the edge."],
    severity="error",
    counts=paper_pages,
)
def narrow_margin(
    facts: PageFacts, *, least_mm: float = 10.0, warn_mm: float = 20.0, foot_mm: float = 5.0
) -> Iterator[OnPage]:
    """Free room rests the eyes. Printers cut off what stands at the edge."""
    if facts.medium != "pdf" or not facts.laid_out:
        return
    for page in facts.pages:
        words = [one.line.box for one in read(page) if _is_text(page, one)]
        pictures = [one.box for one in page.pictures if _inside(page, one)]
        rooms = [(_room(page, box), box) for box in (*words, *pictures)]
        near = [one for one in rooms if one[0] < least_mm - _TOLERANCE_MM]
        close = [one for one in rooms if one[0] < warn_mm - _TOLERANCE_MM]
        if close:
            yield _told("error" if near else "warning", page, near or close, warn_mm)
    yield from _heads_and_feet(facts, foot_mm)


def _heads_and_feet(facts: PageFacts, least_mm: float) -> Iterator[OnPage]:
    """Yield the first page whose head or foot is near to the edge: one setting makes them all.

    They stand in the margin: only what printers cut off is too near.
    """
    for page in facts.pages:
        around = [block.box for block in page.blocks if block.furniture and block.text.strip()]
        rooms = [(_room(page, box), box) for box in around]
        near = [one for one in rooms if one[0] < least_mm - _TOLERANCE_MM]
        if near:
            yield _told("error", page, near, least_mm)
            return


def _is_text(page: Page, one: Read) -> bool:
    """Whether words are level, and no head or foot that the file does not call one."""
    box, words = one.line.box, one.line.text.split()
    outside = box.bottom < _BAND or box.top > page.height - _BAND
    numbered = any(_NUMBER.fullmatch(word) for word in (*words[:1], *words[-1:]))
    head = len(one.block.lines) == 1 and outside and numbered
    return not one.run.angle and not head


def _inside(page: Page, picture: Picture) -> bool:
    """Whether a picture is meant to lie inside the page; art may run over its edge."""
    return not picture.background and picture.alt != "" and _room(page, picture.box) > 0.5


def _room(page: Page, box: Box) -> float:
    """Return how far a box is from the nearest edge, in mm."""
    return mm(min(box.left, box.top, page.width - box.right, page.height - box.bottom))


def _told(
    severity: Severity, page: Page, found: list[tuple[float, Box]], wanted_mm: float
) -> OnPage:
    room, _ = min(found, key=lambda one: one[0])
    return on_page(
        severity,
        f"This is {max(0, round(room))} mm from the edge of the page.",
        f"Keep {wanted_mm:g} mm free on each side.",
        page.number,
        *dict.fromkeys(box for _, box in found),
    )
