"""Pictures that were pulled wide or squeezed."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts, Picture
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import pixel_pictures
from easyread.rules.picture_blocks import shown
from easyread.rules.rule import rule

_LEAST_PIXELS = 16
_SQUARE_ANGLES = 1.0
_CUT = 2


@rule(
    asks="Keep the shape of a picture. Do not stretch it.",
    sources=["OURS (10 in 100)"],
    bad=["A photo of a square, printed 60 mm wide and 30 mm high."],
    good=["A photo of a square, printed 30 mm wide and 30 mm high."],
    severity="ask",
    kind="partial",
    counts=pixel_pictures,
)
def stretched_picture(facts: PageFacts, *, most: float = 0.1) -> Iterator[OnPage]:
    """Stretched people and things look odd. It takes longer to see what they are."""
    pages = facts.pages if facts.laid_out else ()
    images = [one for page in pages for one in shown(page) if one.pixels]
    odd = {id(one) for one in images if _stretched(one, most)}
    if len(odd) > max(_CUT, len(images) / 2):
        return  # then they are cut to one shape on purpose
    for page in pages:
        found = [one.box for one in shown(page) if id(one) in odd]
        if found:
            many = "A picture here looks" if len(found) == 1 else "Some pictures here look"
            yield on_page(
                "ask",
                f"{many} stretched or cut.",
                "Is it in its own shape? If not, put it in again.",
                page.number,
                *found,
            )


def _stretched(picture: Picture, most: float) -> bool:
    turns = picture.angle / 90
    if picture.pixels is None or abs(turns - round(turns)) * 90 > _SQUARE_ANGLES:
        return False
    wide, high = picture.pixels if round(turns) % 2 == 0 else picture.pixels[::-1]
    if min(wide, high) <= _LEAST_PIXELS or min(picture.box.width, picture.box.height) <= 0:
        return False
    change = (picture.box.width / picture.box.height) / (wide / high)
    return not 1 / (1 + most) <= change <= 1 + most
