"""Finds what stands on each page: page numbers, heads and feet that the file does not call so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from easyread.model.lettering import Block
from easyread.model.page import Page

_LEAST_PAGES = 3
_SHARE = 0.5
_EDGE = 0.12  # of the page, at its top and bottom
_STEP_PT = 4.0
_PAGE_NUMBER = re.compile(r"\W*(page|p\.)?\s*\d{1,4}(\s*(of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_COUNT = re.compile(r"\b\d{1,4}\b")
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """Return pages on which such blocks are marked as furniture."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({place for block in page.blocks for place in _places(block, page)})
    least = max(_LEAST_PAGES, _SHARE * len(pages))
    common = {place for place, count in seen.items() if count >= least}
    return [_marked(page, common) for page in pages]


def _marked(page: Page, common: set[tuple[str, int]]) -> Page:
    blocks = tuple(
        replace(block, furniture=True)
        if not block.furniture
        and (common.intersection(_places(block, page)) or _is_page_number(block, page))
        else block
        for block in page.blocks
    )
    return replace(page, blocks=blocks)


def _places(block: Block, page: Page) -> tuple[tuple[str, int], ...]:
    """Return the words without numbers, and where they stand, rounded both up and down.

    Numbers are told by how far they are ahead of the page. A heading that the file calls so is
    read, though “Day 1”, “Day 2” … may stand at the top of each page.
    """
    if block.heading or not _at_edge(block, page):
        return ()
    words = _NUMBER.sub("#", block.text)
    step = int(block.box.top / _STEP_PT)
    ahead = {int(number) - page.number for number in _COUNT.findall(block.text)}
    counting = [f"page + {count}" for count in ahead]  # goes up with the pages: a page number
    return tuple((known, at) for known in (words, *counting) for at in (step, step + 1))


def _at_edge(block: Block, page: Page) -> bool:
    return block.box.bottom < _EDGE * page.height or block.box.top > (1 - _EDGE) * page.height


def _is_page_number(block: Block, page: Page) -> bool:
    """Say whether a block is “3”, “Page 3” or “3 of 8” at the edge: one page alone tells that."""
    return _at_edge(block, page) and bool(_PAGE_NUMBER.fullmatch(block.text))
