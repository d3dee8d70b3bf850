"""Pages laid out in mm: words, pictures, boxes to tick, places to write."""

from typing import Any

from easyread.model.box import Box, points
from easyread.model.lettering import Block
from easyread.model.page import Drawn, Field, Page, Picture
from tests.rules.pages.made import field, page, paragraph, picture

TEXTS = (
    "You can bring a friend.",
    "The meeting is on Friday.",
    "We will write a letter.",
    "There is a quiet room.",
    "The hall has a ramp.",
    "Lunch costs nothing.",
    "Buses stop outside.",
    "Doors open at 2pm.",
    "Nurses will be there.",
)
BLACK = (0, 0, 0)


def box(left: float, top: float, right: float, bottom: float) -> Box:
    """A box in mm."""
    return Box(points(left), points(top), points(right), points(bottom))


def words(text: str, left: float = 65, top: float = 60, **changed: Any) -> Block:
    """A line of words, so many mm from the left and from the top."""
    return paragraph(text, left=points(left), top=points(top), **changed)


def heading(text: str, top: float = 30, left: float = 20, **changed: Any) -> Block:
    """A heading at the left margin."""
    return words(text, left, top, **{"size_pt": 24.0, "role": "h2", **changed})


def image(left: float, top: float, size: float = 35, **changed: Any) -> Picture:
    """A square drawing. Pictures in different places are different pictures."""
    name = f"{left:g} {top:g} {size:g}"
    made = {"box": box(left, top, left + size, top + size), "digest": name, "style": "drawing"}
    return picture(**{**made, **changed})


def ideas(
    count: int, left: float = 20, size: float = 35, of: int = 0, name: str = "", **changed: Any
) -> Page:
    """A page of ideas below each other. Pictures stand at `left`, beside the first `of`, or all."""
    step = max(size, 10) + 8
    tops = [50 + step * at for at in range(count)]
    texts = [words(TEXTS[at % len(TEXTS)], top=top + size / 3) for at, top in enumerate(tops)]
    shown = tops[: of or count]
    pictures = tuple(image(left, top, size, digest=f"{name}{top:g}") for top in shown)
    return page(heading("What we do"), *texts, **{"pictures": pictures, **changed})


def square(left: float, top: float, size: float = 9) -> Drawn:
    """A box to tick, as it is drawn."""
    return Drawn(box(left, top, left + size, top + size), BLACK, None, 1.0)


def tick(
    name: str, label: str, left: float = 20, top: float = 80, size: float = 9, **changed: Any
) -> Field:
    """A box to tick that is a field."""
    where = box(left, top, left + size, top + size)
    return field("one", box=where, name=name, label=label, spoken=label, group="", **changed)


def question(text: str, top: float, *answers: str, size: float = 9, name: str = "") -> Page:
    """A question and its answers, with fields to tick."""
    step = 14
    tops = [top + 20 + step * at for at in range(len(answers))]
    labels = [words(answer, 55, at + 2) for answer, at in zip(answers, tops, strict=True)]
    fields = tuple(
        tick(name or text, answer, 20, at, size) for answer, at in zip(answers, tops, strict=True)
    )
    return page(heading(text, top, role="h3"), *labels, fields=fields)


def together(*pages: Page) -> Page:
    """All that is on some pages, on one."""
    return page(
        *(one for each in pages for one in each.blocks),
        pictures=tuple(one for each in pages for one in each.pictures),
        shapes=tuple(one for each in pages for one in each.shapes),
        fields=tuple(one for each in pages for one in each.fields),
    )
