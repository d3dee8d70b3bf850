"""The ideas of a document as its pages show them, with and without a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from math import ceil
from typing import NamedTuple

from easyread.model.box import Box, points
from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.rules.answer_places import tick_boxes
from easyread.rules.picture_blocks import front, shown
from easyread.rules.reading_text import beside, like_heading, read_blocks

_REST = re.compile(
    r"\bcontents\b|what(?: is|['’]s) in (?:this|the)\b|\bin this (?:booklet|document|report)\b"
    r"|\b(?:word list|hard words?|glossary|what (?:the )?words mean|word bank)\b"
    r"|\babout this (?:document|booklet|report|leaflet)\b|\b(?:credits|references|sources)\b",
    re.IGNORECASE,
)
_INSTRUCTION = re.compile(
    r"^(?:please )?(?:tick|choose|circle|write|draw|mark|select)\b", re.IGNORECASE
)
_NO_IDEA = ("th", "toci", "toc", "caption", "note", "legend", "label")
_LONGEST = 40  # words in one idea
_LEAST_WORDS = 3
_CELL_WORDS = 5
_GAP = 2.0  # more room between blocks, as a multiple of the size, starts a new idea
_NEAR_PT = points(15)
_ANSWER_PT = points(25)


class Ideas(NamedTuple):
    """The ideas of one page: how many have a picture, how many have none, and where these are."""

    page: Page
    pictured: int
    bare: int
    blocks: tuple[Block, ...]


def rest(heading: str) -> bool:
    """Whether a heading stands over what are no ideas: contents, a word list, credits."""
    return bool(_REST.search(heading))


def ideas(facts: PageFacts) -> Iterator[Ideas]:
    """Yield the ideas of each page."""
    for page, blocks in content(facts):
        if front(facts, page):
            continue
        bands = [_band(one.box) for one in shown(page)]
        bare = [block for block in blocks if not any(_within(block.box, one) for one in bands)]
        rooms = [one for one in bands if any(_within(block.box, one) for block in blocks)]
        without = sum(ceil(_words(chain) / _LONGEST) for chain in _chains(blocks, bare))
        yield Ideas(page, len(rooms), without, tuple(bare))


def content(facts: PageFacts) -> Iterator[tuple[Page, list[Block]]]:
    """Yield each page with the blocks that say something of their own.

    Left out: headings, contents, word lists, credits, tables, captions, questions and answers.
    """
    resting = 0
    for page in facts.pages if facts.laid_out else ():
        near = [*(one.box for one in page.fields if one.seen)]
        near += [one.box for one in tick_boxes(page)]
        kept: list[Block] = []
        for block in read_blocks(page):
            if like_heading(block, facts.size_pt):
                level = block.heading or 6
                if not resting or level <= resting:
                    resting = level if rest(block.text) else 0
            elif not resting and _says(block) and not any(_close(block.box, one) for one in near):
                kept.append(block)
        yield page, kept


def _says(block: Block) -> bool:
    count = len(block.text.split())
    if block.role == "td" and (count <= _CELL_WORDS or not block.text.rstrip().endswith(".")):
        return False
    if count <= _CELL_WORDS and _INSTRUCTION.match(block.text):
        return False
    return count >= _LEAST_WORDS and block.role not in _NO_IDEA and not beside(block)


def _band(box: Box) -> Box:
    """Where the words of a picture stand: beside it, or a little above or below."""
    room = max(box.height / 2, _NEAR_PT)
    return Box(box.left, box.top - room, box.right, box.bottom + room)


def _within(block: Box, band: Box) -> bool:
    return band.top <= (block.top + block.bottom) / 2 <= band.bottom or (
        min(block.bottom, band.bottom) - max(block.top, band.top) > 0.5 * (band.bottom - band.top)
    )


def _close(block: Box, place: Box) -> bool:
    return block.top - _ANSWER_PT < place.bottom and place.top < block.bottom + _ANSWER_PT


def _chains(blocks: Iterable[Block], bare: list[Block]) -> Iterator[list[Block]]:
    """Yield blocks without a picture that follow each other."""
    known = {id(one) for one in bare}
    chain: list[Block] = []
    for block in blocks:
        if chain and (id(block) not in known or _far(chain[-1], block)):
            yield chain
            chain = []
        if id(block) in known:
            chain.append(block)
    if chain:
        yield chain


def _far(above: Block, block: Block) -> bool:
    return block.box.top - above.box.bottom > _GAP * block.size_pt


def _words(blocks: Iterable[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)
