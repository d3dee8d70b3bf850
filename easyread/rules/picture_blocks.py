"""Which pictures of a page stand for ideas."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from easyread.model.box import Box, points
from easyread.model.page import Page, PageFacts, Picture
from easyread.rules.answer_places import answer_pictures
from easyread.rules.chart_rows import without_charts
from easyread.rules.reading_text import cover

_ICON_PT = points(6)
_EDGE_PT = points(20)
_SAME_PLACE_PT = 8.0
_LARGEST = 0.5
_ON_FRONT = 2
_LEAST_PAGES = 3
_MOST = 300  # more on one page are parts of a drawing


class Placed(NamedTuple):
    """A picture that goes with words, and its page."""

    page: Page
    picture: Picture


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


def larger_side(picture: Picture) -> float:
    """Return the longer side of a picture, in pt."""
    return max(picture.box.width, picture.box.height)


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
