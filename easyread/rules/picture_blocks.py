"""Which pictures stand for ideas, and which words each of them goes with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from typing import Literal, NamedTuple

from easyread.model.box import Box, points
from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts, Picture
from easyread.rules.answer_places import answer_pictures
from easyread.rules.chart_rows import without_charts
from easyread.rules.reading_text import cover, like_heading, read_blocks

Side = Literal["left", "right", "above", "below", "none"]

_ICON_PT = points(6)
_EDGE_PT = points(20)
_SLACK_PT = 6.0
_SAME_PLACE_PT = 8.0
_ABOVE_PT = points(15)
_LARGEST = 0.5
_ON_FRONT = 2
_LEAST_PAGES = 3
_MOST = 300  # more on one page are parts of a drawing


class Placed(NamedTuple):
    """A picture that goes with words, and its page."""

    page: Page
    picture: Picture


class Words(NamedTuple):
    """The words of a picture. `side` is where the picture stands, seen from them.

    `nearest_pt` is how far the nearest words of any kind are.
    """

    blocks: tuple[Block, ...]
    side: Side
    nearest_pt: float

    @property
    def text(self) -> str:
        """All of them."""
        return " ".join(block.text for block in self.blocks)


def shown(page: Page) -> tuple[Picture, ...]:
    """Return the pictures of a page that are no grounds, no icons and no row of a chart."""
    seen = [one for one in page.pictures if not one.background and larger_side(one) >= _ICON_PT]
    if len(seen) > _MOST:
        return ()
    return without_charts(seen)


def front(facts: PageFacts, page: Page) -> bool:
    """Whether a page is a front page: few words, and 1 or 2 pictures at most."""
    return cover(facts, page) and len(shown(page)) <= _ON_FRONT


def support(facts: PageFacts) -> tuple[Placed, ...]:
    """Return the pictures that stand for ideas, page by page.

    Left out: pictures of answers, of the front page, logos, icons, and what fills half a page.
    """
    if not facts.laid_out:
        return ()
    repeated = _repeated(facts)
    return tuple(
        Placed(page, one)
        for page in facts.pages
        if not front(facts, page)
        for one in _of_ideas(page)
        if id(one) not in repeated
        and one.box.top >= _front_end(facts, page)
        and not (facts.medium == "pdf" and _at_edge(page, one.box))
    )


def _front_end(facts: PageFacts, page: Page) -> float:
    """Where the front of a file ends: at its second heading, on paper if no sentence is before."""
    headings = [block for block in page.reading if block.heading]
    if len(headings) < 2 or (facts.medium == "pdf" and page.number > 1):
        return 0.0
    end = headings[1].box.top
    if facts.medium == "pdf":
        before = [one for one in page.reading if not one.heading and one.box.top < end]
        if any(one.text.rstrip().endswith((".", "?", "!")) for one in before):
            return 0.0
    return end


def _of_ideas(page: Page) -> Iterator[Picture]:
    seen = shown(page)
    answers = answer_pictures(page, seen)
    largest = _LARGEST * page.width * page.height
    for one in seen:
        if id(one) not in answers and one.box.width * one.box.height <= largest:
            yield one


def worded(facts: PageFacts) -> Iterator[tuple[Placed, Words]]:
    """Yield each picture that stands for an idea, with its words."""
    for _, some in groupby(support(facts), lambda one: one.page.number):
        group = tuple(some)
        blocks = read_blocks(group[0].page)
        plain = [block for block in blocks if not like_heading(block, facts.size_pt)]
        for placed in group:
            gaps = [_gap(frame(placed.picture), block.box) for block in blocks]
            yield placed, _words_of(placed.picture, plain, min(gaps, default=0.0))


def _words_of(picture: Picture, plain: list[Block], nearest: float) -> Words:
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
        return Words(tuple(found), side, nearest)
    side, found = _over_or_under(blocks, picture.box)
    return Words(tuple(found), side, nearest)


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


def larger_side(picture: Picture) -> float:
    """Return the longer side of a picture, in pt."""
    return max(picture.box.width, picture.box.height)


def _at_height(block: Box, picture: Box) -> bool:
    shared = min(block.bottom, picture.bottom) - max(block.top, picture.top)
    return shared >= 0.5 * min(block.height, picture.height) and shared > 0


def _at_edge(page: Page, box: Box) -> bool:
    """Whether a picture stands in the head or the foot of a page."""
    return box.bottom <= _EDGE_PT or box.top >= page.height - _EDGE_PT


def _repeated(facts: PageFacts) -> frozenset[int]:
    """Return the pictures that stand at one place on most pages, each by its id()."""
    places: dict[str, list[tuple[int, Picture]]] = defaultdict(list)
    for page, one in facts.pictures:
        if one.digest:
            places[one.digest].append((page.number, one))
    least = max(_LEAST_PAGES, len(facts.pages) / 2)
    found: set[int] = set()
    for alike in places.values():
        first = alike[0][1].box
        same = [(number, one) for number, one in alike if _near(one.box, first)]
        if len({number for number, _ in same}) >= least:
            found.update(id(one) for _, one in same)
    return frozenset(found)


def _near(one: Box, other: Box) -> bool:
    return all(abs(a - b) <= _SAME_PLACE_PT for a, b in zip(one, other, strict=True))
