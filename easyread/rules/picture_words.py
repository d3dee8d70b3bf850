"""Which words each picture goes with, and how far they stand from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from math import inf
from typing import Literal, NamedTuple

from easyread.model.box import Box, points
from easyread.model.lettering import Block
from easyread.model.page import PageFacts, Picture
from easyread.rules.picture_blocks import Placed, support
from easyread.rules.reading_text import like_heading, read_blocks

Side = Literal["left", "right", "above", "below", "none"]
_SLACK_PT = 6.0
_ABOVE_PT = points(15)


class Words(NamedTuple):
    """The words of a picture. `side` is where the picture stands, seen from them.

    `nearest_pt` is how far the nearest words are: a heading counts where it stands at the height of
    the picture, or where there is nothing else. `beside_pt` is how far the nearest words at its
    height are, with no other picture between (infinite if there are none).
    """

    blocks: tuple[Block, ...]
    side: Side
    nearest_pt: float = 0.0
    beside_pt: float = inf

    @property
    def text(self) -> str:
        """All of them."""
        return " ".join(block.text for block in self.blocks)


def worded(facts: PageFacts) -> Iterator[tuple[Placed, Words]]:
    """Yield each picture that stands for an idea, with its words."""
    for _, some in groupby(support(facts), lambda one: one.page.number):
        group = tuple(some)
        blocks = read_blocks(group[0].page)
        plain = [block for block in blocks if not like_heading(block, facts.size_pt)]
        headings = [block for block in blocks if like_heading(block, facts.size_pt)]
        for placed in group:
            words = _words_of(placed.picture, plain)
            box = frame(placed.picture)
            own = [*plain, *(one for one in headings if _at_height(one.box, box))] or headings
            nearest = min((_gap(box, block.box) for block in own), default=0.0)
            others = [one.picture.box for one in group if one is not placed]
            yield placed, words._replace(nearest_pt=nearest, beside_pt=_beside(box, own, others))


def _beside(box: Box, blocks: Iterable[Block], others: Iterable[Box]) -> float:
    """Return how far the nearest words are that stand at the height of a picture."""
    near = min((one.box for one in blocks if _at_height(one.box, box)), key=partial(_gap, box),
               default=None)  # fmt: skip
    if near is None:
        return inf
    left, right = min(box.right, near.right), max(box.left, near.left)
    between = (one for one in others if _at_height(one, box))
    return (
        inf if any(left <= one.left and one.right <= right for one in between) else _gap(box, near)
    )


def _words_of(picture: Picture, plain: list[Block]) -> Words:
    """Find the words beside a picture; or else those just under it, or just above."""
    blocks = [block for block in plain if block.box.shared(picture.box) <= 0]
    beside = [block for block in blocks if _at_height(block.box, picture.box)]
    right = [block for block in beside if block.box.left >= picture.box.right - _SLACK_PT]
    left = [block for block in beside if block.box.right <= picture.box.left + _SLACK_PT]
    gaps: list[tuple[float, Side, list[Block]]] = []
    if right:
        gaps.append((min(one.box.left for one in right) - picture.box.right, "left", right))
    if left:
        gaps.append((picture.box.left - max(one.box.right for one in left), "right", left))
    if gaps:
        _, side, found = min(gaps, key=lambda one: one[0])
        return Words(tuple(found), side)
    side, found = _over_or_under(blocks, picture.box)
    return Words(tuple(found), side)


def _gap(one: Box, other: Box) -> float:
    across = max(other.left - one.right, one.left - other.right, 0.0)
    down = max(other.top - one.bottom, one.top - other.bottom, 0.0)
    return max(across, down)


def _over_or_under(blocks: list[Block], box: Box) -> tuple[Side, list[Block]]:
    column = [one for one in blocks if one.box.left < box.right and box.left < one.box.right]
    under = [(one.box.top - box.bottom, one) for one in column if one.box.top >= box.bottom - 2]
    over = [(box.top - one.box.bottom, one) for one in column if one.box.bottom <= box.top + 2]
    found: list[tuple[float, Side, Block]] = []
    found += [(gap, "above", one) for gap, one in under if gap <= _ABOVE_PT]
    found += [(gap, "below", one) for gap, one in over if gap <= _ABOVE_PT]
    if not found:
        return "none", []
    _, side, block = min(found, key=lambda one: (one[0], one[1] != "above"))
    return side, [block]


def frame(picture: Picture) -> Box:
    """Return where a picture stands: the box of a drawing ends where its ink does."""
    box = picture.box
    if picture.pixels is not None:
        return box
    across = max(box.height - box.width, 0.0) / 2
    down = max(box.width - box.height, 0.0) / 2
    return Box(box.left - across, box.top - down, box.right + across, box.bottom + down)


def _at_height(block: Box, picture: Box) -> bool:
    shared = min(block.bottom, picture.bottom) - max(block.top, picture.top)
    return shared >= 0.5 * min(block.height, picture.height) and shared > 0
