"""Which words of a page are its main text, and which are marks or parts of a picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from easyread.language.imprint import imprint
from easyread.model.box import Box
from easyread.model.lettering import Block, Line, Run
from easyread.model.page import Page, PageFacts, Picture

_LARGEST_PICTURE = 0.5  # of the page; more is a ground that words stand on
_BAND_PT = 100.0
_MOST_WORDS = 40  # more words than a drawing has: then it is a frame around them
_INSIDE = 0.8
_RAISED_LETTERS = 4
_RAISED_SIZE = 0.85
_LARGER = 1.15
_HEADING_LINES = 4
_COVER_WORDS = 60
_SHOWN = 60
_SECONDARY = ("caption", "note")


class Read(NamedTuple):
    """A run that is read, with its line and its block."""

    block: Block
    line: Line
    run: Run


def read(page: Page) -> Iterator[Read]:
    """Yield the runs that are read, in order.

    Left out: heads and feet, hidden words, words in pictures, licence lines, small raised signs.
    """
    drawn = in_pictures(page)
    for block in page.reading:
        if _imprint(block.text):
            continue
        for line in block.lines:
            if id(line) in drawn:
                continue
            for run in line.runs:
                if run.text.strip() and not run.hidden and not _raised(line, run):
                    yield Read(block, line, run)


def read_blocks(page: Page) -> tuple[Block, ...]:
    """Return the blocks with words that are read, in order."""
    kept: dict[int, Block] = {id(one.block): one.block for one in read(page)}
    return tuple(kept.values())


def main(words: Iterable[Read]) -> Iterator[Read]:
    """Leave out what stands beside the main text: captions and notes."""
    return (one for one in words if not beside(one.block))


def beside(block: Block) -> bool:
    """Whether a block stands beside the main text."""
    return block.role in _SECONDARY


def letters(words: Iterable[Read]) -> int:
    """Count the signs that are no spaces."""
    return sum(len("".join(one.run.text.split())) for one in words)


def block_boxes(words: Iterable[Read]) -> list[Box]:
    """Return the boxes of the blocks that words stand in, each once."""
    return list({id(one.block): one.block.box for one in words}.values())


def start(text: str) -> str:
    """Return the first words of a text, to find it by."""
    short = " ".join(text.split())
    return short if len(short) <= _SHOWN else short[:_SHOWN].rsplit(" ", 1)[0] + " …"


def like_heading(block: Block, body_pt: float) -> bool:
    """Whether a block is a heading, or looks like one: few lines, larger than the main text."""
    larger = block.size_pt >= _LARGER * body_pt
    return block.heading > 0 or (larger and len(block.lines) <= _HEADING_LINES)


def cover(facts: PageFacts, page: Page) -> bool:
    """Whether a page is a front page: the first of more than one, with few words."""
    first = page.number == 1 and len(facts.pages) > 1
    return first and page.word_count <= _COVER_WORDS


def in_pictures(page: Page) -> frozenset[int]:
    """Return the lines that are part of a picture, each by its id()."""
    pictures = _small_pictures(page)
    held: dict[int, list[Line]] = defaultdict(list)
    for block in page.blocks if pictures else ():
        for line in block.lines:
            for at in pictures.get(int(line.box.top // _BAND_PT), ()):
                if _holds(page.pictures[at], line.box):
                    held[at].append(line)
    return frozenset(
        id(line)
        for at, lines in held.items()
        if page.pictures[at].pixels or _words(lines) <= _MOST_WORDS
        for line in lines
    )


def _small_pictures(page: Page) -> dict[int, list[int]]:
    """Return the numbers of the pictures that are no grounds, by the bands that they touch."""
    largest = _LARGEST_PICTURE * page.width * page.height
    bands: dict[int, list[int]] = defaultdict(list)
    for at, one in enumerate(page.pictures):
        if not one.background and one.box.width * one.box.height < largest:
            top, bottom = int(one.box.top // _BAND_PT), int(one.box.bottom // _BAND_PT)
            for band in range(top, bottom + 1):
                bands[band].append(at)
    return bands


@lru_cache(maxsize=10_000)
def _imprint(text: str) -> bool:
    """Remember which blocks are print lines: each rule asks of each block."""
    return imprint(text)


def _words(lines: list[Line]) -> int:
    return sum(len(line.text.split()) for line in lines)


def _holds(picture: Picture, box: Box) -> bool:
    return picture.box.shared(box) >= max(_INSIDE * box.width * box.height, 0.01)


def _raised(line: Line, run: Run) -> bool:
    """Whether a run is a small sign above or below the line, as the 2 in m²."""
    few = len(run.text.strip()) <= _RAISED_LETTERS
    small = run.size_pt < _RAISED_SIZE * line.size_pt
    return few and small and abs(run.baseline - line.baseline) > 0.05 * line.size_pt
