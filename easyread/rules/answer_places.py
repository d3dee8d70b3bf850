"""The places for answers on a page: boxes to tick, their labels and pictures, and questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from easyread.model.box import Box, points
from easyread.model.lettering import Block
from easyread.model.page import Drawn, Field, Page, Picture
from easyread.rules.reading_text import in_pictures

_TICKED = ("one", "many")
_LEAST_PT, _LARGEST_PT = points(2.5), points(20)
_SQUARE = 1.25
_ROW_PT = points(150)
_LABEL_PT = points(60)
_PICTURE_PT = points(50)
_COLUMN_PT = points(10)
BALLOT = "☐□❏❑❒◻"
_TOUCH_PT = 1.5
_MOST_SQUARES = 300  # more are a pattern


class TickBox(NamedTuple):
    """A box to tick as it is drawn, and the words of its answer. `group` is alike for one choice.

    `sure`: a program says which words are its own; else they are those next to it.
    """

    box: Box
    label: Block | None
    text: str
    group: str = ""
    sure: bool = False


def tick_boxes(page: Page) -> tuple[TickBox, ...]:
    """Return the boxes to tick: fields with the squares around them, drawn squares, signs."""
    squares = list(_squares(page))
    found: list[TickBox] = []
    for field in page.fields:
        if field.seen and field.kind in _TICKED:
            around = [one for one in squares if _holds(one, field.box)]
            box = min(around, key=lambda one: one.width, default=field.box)
            squares = [one for one in squares if one not in around]
            own = _said(page, field)
            text = field.label or (own.text if own else "")
            found.append(TickBox(box, own or _beside(page, box), text, field.name, own is not None))
    if not found:
        found = [_unnamed(page, box) for box in (*squares, *_signs(page))]
        found = [one for one in found if one.label is not None]
        found = found if len(found) > 1 else []
    return tuple(found)


def answer_pictures(page: Page, pictures: Iterable[Picture]) -> frozenset[int]:
    """Return those pictures that show an answer to tick, each by its id()."""
    boxes = [one.box for one in tick_boxes(page)]
    return frozenset(id(one) for one in pictures if any(of_answer(one.box, box) for box in boxes))


def of_answer(picture: Box, box: Box) -> bool:
    """Whether a picture stands beside a box to tick, or right above or below it."""
    across = max(picture.left - box.right, box.left - picture.right)
    down = max(picture.top - box.bottom, box.top - picture.bottom)
    if max(picture.width, picture.height) > _PICTURE_PT:
        return False
    level = picture.top < (box.top + box.bottom) / 2 < picture.bottom
    middle = picture.left < (box.left + box.right) / 2 < picture.right
    return (level and across <= 2 * _COLUMN_PT) or (middle and down <= 2 * _COLUMN_PT)


def _said(page: Page, field: Field) -> Block | None:
    """The block with just the words that the file ties to a field, if it is close."""
    wanted = " ".join(field.label.split()).casefold()
    near = [
        block
        for block in page.reading
        if wanted
        and block.text.casefold().strip(" .") == wanted.strip(" .")
        and _apart(block.box, field.box) <= _ROW_PT
    ]
    return min(near, key=lambda block: _apart(block.box, field.box), default=None)


def _unnamed(page: Page, box: Box) -> TickBox:
    label = _beside(page, box)
    lines = [line for line in label.lines if level(line.box, box)] if label else []
    text = lines[0].text if lines else label.text if label else ""
    return TickBox(box, label, text.strip(BALLOT + " "))


def level(words: Box, box: Box) -> bool:
    """Whether words stand on the same line as a box."""
    return words.top < (box.top + box.bottom) / 2 < words.bottom


def _beside(page: Page, box: Box) -> Block | None:
    """The block on the same line, right of a box or else left of it."""
    same = [one for one in page.reading if level(one.box, box) and not one.heading]
    right = [block for block in same if -2 <= block.box.left - box.right <= _ROW_PT]
    left = [block for block in same if -2 <= box.left - block.box.right <= _ROW_PT]
    holds = [block for block in same if block.box.left <= box.left + 2 < block.box.right]
    if right:
        return min(right, key=lambda block: block.box.left)
    if holds:
        return holds[0]
    if left:
        return max(left, key=lambda block: block.box.right)
    return _over_or_under(page, box)


def _over_or_under(page: Page, box: Box) -> Block | None:
    """The words of an answer whose box stands under or over them."""
    middle = (box.left + box.right) / 2
    near = [
        block
        for block in page.reading
        if block.box.left <= middle <= block.box.right
        and block.box.width <= _LABEL_PT
        and _apart(block.box, box) <= _COLUMN_PT
        and not block.heading
    ]
    return min(near, key=lambda block: _apart(block.box, box), default=None)


def _squares(page: Page) -> Iterator[Box]:
    """Yield each empty square that is drawn by itself: no cell of a table, no part of a picture."""
    shapes = [one for one in page.shapes if _square(one.box)]
    if not shapes or len(shapes) > _MOST_SQUARES:
        return
    boxes = _outer([one.box for one in shapes if _edged(one, shapes)])
    drawn = in_pictures(page)
    words = [line.box for block in page.blocks for line in block.lines if id(line) not in drawn]
    pictures = [one.box for one in page.pictures if not one.background]
    for box in boxes:
        within = any(_holds(one, box) for one in pictures)
        if not within and not any(box.shared(one) > 4 for one in words):
            touching = sum(_apart(box, one) < _TOUCH_PT for one in boxes)
            if touching <= 1:  # itself
                yield box


def _outer(boxes: Iterable[Box]) -> list[Box]:
    """Leave out the inner edge of each square, and what is drawn twice."""
    kept: list[Box] = []
    for box in sorted(set(boxes), key=lambda one: (-one.width * one.height, one)):
        if not any(_alike(one, box) for one in kept):
            kept.append(box)
    return sorted(kept, key=lambda one: (one.top, one.left))


def _edged(shape: Drawn, shapes: Iterable[Drawn]) -> bool:
    return shape.stroke is not None or any(
        other is not shape and other.fill != shape.fill and _alike(other.box, shape.box)
        for other in shapes
    )


def _signs(page: Page) -> list[Box]:
    """Return where boxes are typed; none where there are so many that they are a pattern."""
    found = list(islice(_typed(page), _MOST_SQUARES + 1))
    return found if len(found) <= _MOST_SQUARES else []


def _typed(page: Page) -> Iterator[Box]:
    """Yield where a box is typed, about: letters of a run are not known one by one."""
    for block in page.reading:
        for run in block.runs:
            for at, sign in enumerate(run.text):
                if sign in BALLOT:
                    side = 0.7 * run.size_pt
                    left = run.box.left + run.box.width * at / len(run.text)
                    yield Box(left, run.baseline - side, left + side, run.baseline)


def _square(box: Box) -> bool:
    short, long = sorted((box.width, box.height))
    return short >= _LEAST_PT and long <= _LARGEST_PT and long <= _SQUARE * short


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer.left - 2 <= inner.left
        and outer.top - 2 <= inner.top
        and outer.right + 2 >= inner.right
        and outer.bottom + 2 >= inner.bottom
    )


def _alike(one: Box, other: Box) -> bool:
    return all(abs(a - b) <= 4 for a, b in zip(one, other, strict=True))


def _apart(one: Box, other: Box) -> float:
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return float((across**2 + down**2) ** 0.5)
