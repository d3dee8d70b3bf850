"""Finds the words that stand with a place for an answer, and how well its edge can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from easyread.model.box import Box
from easyread.model.colour import Colour, contrast
from easyread.model.lettering import Block, Line
from easyread.model.page import Drawn, Field
from easyread.pdf.facts.pieces import Content, Widget
from easyread.pdf.facts.tagging import Tagging

_SAME_PT = 1.0
_BESIDE_PT = 150.0
_ABOVE_PT = 60.0
_AROUND_PT = 15.0
_WHITE: Colour = (255, 255, 255)


def labelled(
    fields: Sequence[Field],
    blocks: Sequence[Block],
    shapes: Sequence[Drawn],
    content: Content,
    tagging: Tagging,
) -> tuple[Field, ...]:
    """Return fields with their labels and the contrast of their edges."""
    words = [line for block in blocks for line in block.lines if not block.furniture]
    by_tag = {block.tag: block for block in blocks}
    return tuple(
        replace(
            one,
            label=_by_tags(one, by_tag, tagging) or _near(one, words),
            edge_contrast=_edge(one, shapes, words, content.widgets) if content.drawn else None,
        )
        for one in fields
    )


def _by_tags(field: Field, blocks: dict[int, Block], tagging: Tagging) -> str:
    """Return the words of the tag next to the field's own, where both are in one small tag."""
    if field.tag < 0 or field.kind not in ("one", "many"):
        return ""
    parent = tagging.tags[field.tag].parent
    while parent >= 0 and tagging.tags[parent].role not in ("P", "LBody", "LI", "Div", "TD"):
        parent = tagging.tags[parent].parent
    if parent < 0:
        return ""
    kids = (parent, *tagging.tags[parent].kids)
    found = [blocks[kid] for kid in kids if kid in blocks]
    return found[0].text if len(found) == 1 and len(kids) <= 6 else ""


def _near(field: Field, lines: Iterable[Line]) -> str:
    """Return the words beside a tick box (right before left), or above a place to write."""
    ticks = field.kind in ("one", "many")
    beside = [(_beside(field.box, line.box, right_first=ticks), line) for line in lines]
    above = [(_above(field.box, line.box), line) for line in lines] if not ticks else []
    known = [(far, line) for far, line in [*beside, *above] if far is not None]
    return min(known, key=lambda pair: pair[0])[1].text if known else ""


def _beside(box: Box, words: Box, *, right_first: bool) -> float | None:
    shared = min(box.bottom, words.bottom) - max(box.top, words.top)
    if shared < 0.3 * min(box.height, words.height):
        return None
    right, left = words.left - box.right, box.left - words.right
    if -2 <= right <= _BESIDE_PT and right_first:
        return max(right, 0.0)
    if -2 <= left <= _BESIDE_PT:
        return max(left, 0.0) + (_BESIDE_PT if right_first else 0)
    return None


def _above(box: Box, words: Box) -> float | None:
    room = box.top - words.bottom
    if min(box.right, words.right) <= max(box.left, words.left) or not -2 <= room <= _ABOVE_PT:
        return None
    return max(room, 0.0)


def _edge(
    field: Field, shapes: Iterable[Drawn], lines: Sequence[Line], widgets: Iterable[Widget]
) -> float | None:
    """Return the strongest of what is drawn at its edge and of the shapes around it."""
    found = [one.contrast for one in widgets if _same(one.box, field.box)]
    known = [one for one in found if one is not None]
    paper = _paper(field.box, lines)
    for shape in shapes:
        if _hugs(shape.box, field.box):
            known += [contrast(ink, paper) for ink in (shape.stroke, shape.fill) if ink]
    return round(max(known), 2) if known else None


def _same(one: Box, other: Box) -> bool:
    return all(abs(a - b) <= _SAME_PT for a, b in zip(one, other, strict=True))


def _paper(box: Box, lines: Iterable[Line]) -> Colour:
    """Return the colour that the nearest words stand on."""
    known = [line for line in lines if line.paper is not None]
    nearest = min(known, key=lambda line: abs(line.box.top - box.top), default=None)
    return nearest.paper if nearest and nearest.paper else _WHITE


def _hugs(shape: Box, field: Box) -> bool:
    """Say whether a shape is the field's own box, or the line to write on."""
    around = all(
        -_AROUND_PT <= out <= _AROUND_PT
        for out in (
            field.left - shape.left,
            shape.right - field.right,
            shape.bottom - field.bottom,
        )
    )
    line = shape.height <= 3
    return around and (line or abs(field.top - shape.top) <= _AROUND_PT)
