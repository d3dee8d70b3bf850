"""Pictures that are too small to see well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from easyread.model.box import points
from easyread.model.page import Page, PageFacts, Picture
from easyread.model.prose import Severity
from easyread.rules.answer_places import answer_pictures
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.picture_blocks import larger_side, shown, support
from easyread.rules.rule import rule

_TOLERANCE_PT = 1.5
_INK = 0.8  # of a drawing in a PDF we know the ink, not the room around it


@rule(
    asks="Make pictures {warn_mm} mm or larger, on a screen {warn_px} px.",
    alias="picture-size",
    sources=["DH09 (as big as possible)", "NT", "OURS (20 and 30 mm)"],
    bad=["A picture of 12 mm beside a paragraph."],
    good=["A picture of 36 mm beside a paragraph."],
    severity="error",
    counts=idea_pictures,
)
def small_picture(
    facts: PageFacts,
    *,
    least_mm: float = 20.0,
    warn_mm: float = 30.0,
    answer_mm: float = 12.0,
    least_px: float = 96.0,
    warn_px: float = 120.0,
    answer_px: float = 44.0,
) -> Iterator[OnPage]:
    """People need to see what a picture shows. Small ones are hard to make out."""
    goes_with_words = {id(one.picture) for one in support(facts)}
    paper = facts.medium == "pdf"
    least, warn, answer = (
        _limits("mm", least_mm, warn_mm, answer_mm)
        if paper
        else _limits("px", least_px, warn_px, answer_px)
    )
    for page in facts.pages if facts.laid_out else ():
        seen = [one for one in shown(page) if id(one) in goes_with_words]
        answers = answer_pictures(page, shown(page))
        tiny = [one for one in seen if _below(one, least)]
        small = [one for one in seen if one not in tiny and _below(one, warn)]
        low = [one for one in shown(page) if id(one) in answers and _below(one, answer)]
        yield from _told("error", page, tiny, warn)
        yield from _told("warning", page, small, warn)
        yield from _told("warning", page, low, answer)


class _Limit(NamedTuple):
    size: float
    unit: Literal["mm", "px"]

    @property
    def unit_pt(self) -> float:
        return points(1) if self.unit == "mm" else 0.75


def _limits(unit: Literal["mm", "px"], *sizes: float) -> list[_Limit]:
    return [_Limit(size, unit) for size in sizes]


def _size(picture: Picture) -> float:
    """The shorter side of an image; the longer of a drawing, whose box ends where its ink does."""
    if picture.pixels is None:
        return larger_side(picture)
    return min(picture.box.width, picture.box.height)


def _below(picture: Picture, limit: _Limit) -> bool:
    whole = _INK if picture.pixels is None and limit.unit == "mm" else 1.0
    return _size(picture) < limit.size * limit.unit_pt * whole - _TOLERANCE_PT


def _told(severity: Severity, page: Page, found: list[Picture], aim: _Limit) -> Iterator[OnPage]:
    if not found:
        return
    sizes = sorted(round(_size(one) / aim.unit_pt) for one in found)
    spread = f"{sizes[0]}" if sizes[0] == sizes[-1] else f"{sizes[0]} to {sizes[-1]}"
    many = "A picture here is" if len(found) == 1 else f"{len(found)} pictures here are"
    each = "it" if len(found) == 1 else "each one"
    yield on_page(
        severity,
        f"{many} only {spread} {aim.unit} in size.",
        f"Make {each} {aim.size:g} {aim.unit} or larger.",
        page.number,
        *(one.box for one in found),
    )
