"""Pictures with too few pixels for their size."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Page, PageFacts, Picture
from easyread.model.prose import Severity
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import pixel_pictures
from easyread.rules.picture_blocks import shown
from easyread.rules.rule import rule

_LEAST_PIXELS = 16  # fewer are grounds and lines
_TOLERANCE = 0.98


@rule(
    asks="Use sharp pictures: {warn} pixels an inch or more on paper.",
    alias="picture-quality",
    sources=["PF12", "OURS (96 and 150 pixels)"],
    bad=["A photo 120 pixels wide, printed 60 mm wide."],
    good=["A photo 800 pixels wide, printed 60 mm wide."],
    severity="error",
    counts=pixel_pictures,
)
def blurred_picture(
    facts: PageFacts, *, least: float = 96.0, warn: float = 150.0
) -> Iterator[OnPage]:
    """A blurred picture is hard to make out."""
    aim = warn if facts.medium == "pdf" else least
    for page in facts.pages if facts.laid_out else ():
        sharp = [(one, _pixels_an_inch(one)) for one in shown(page)]
        known = [(one, value) for one, value in sharp if value is not None]
        poor = [one for one, value in known if value < _TOLERANCE * least]
        weak = [one for one, value in known if _TOLERANCE * least <= value < _TOLERANCE * aim]
        yield from _told("error", page, poor, "is blurred", "are blurred")
        yield from _told("warning", page, weak, "is a little blurred", "are a little blurred")


def _pixels_an_inch(picture: Picture) -> float | None:
    """Return the sharpness of the better side: the other may be cut off or empty."""
    if picture.pixels is None or min(picture.pixels) <= _LEAST_PIXELS:
        return None
    sides = (picture.box.width, picture.box.height)
    if round(abs(picture.angle) / 90) % 2:
        sides = sides[::-1]
    if min(sides) <= 0:
        return None
    return max(72 * own / side for own, side in zip(picture.pixels, sides, strict=True))


def _told(
    severity: Severity, page: Page, found: list[Picture], one: str, many: str
) -> Iterator[OnPage]:
    if found:
        how = f"A picture here {one}." if len(found) == 1 else f"{len(found)} pictures here {many}."
        hint = "Use a picture with more pixels, or make it smaller."
        yield on_page(severity, how, hint, page.number, *(picture.box for picture in found))
