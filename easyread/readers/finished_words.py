"""The words of a block of a finished page, as one text: its boxes to tick, its bold words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from easyread import language
from easyread.language.units import BULLETS
from easyread.model.box import Box
from easyread.model.language import Span
from easyread.model.lettering import Block
from easyread.model.page import Page
from easyread.readers.finished_fields import TICKED
from easyread.rules.answer_places import level, tick_boxes

_BOXES = "☐□◻❏❑❒▢○◯"
_TYPED = frozenset(BULLETS + _BOXES)
_NEXT_BOX = re.compile(rf"[ \t]+(?=[{_BOXES}][ \t]*\w)")
_MIDDLE = 0.2  # of the height of a label that a box may be off its middle


def tagged(block: Block) -> bool:
    """Whether the file says what a block is."""
    return block.tag >= 0 or bool(block.role)


def whole(block: Block, words: str) -> bool:
    """Whether the words of a block are one thing, with no bullet and no box to tick."""
    return tagged(block) and "\n" not in words and not starts_typed(words)


def said(words: str) -> bool:
    """Whether there is more than boxes to tick."""
    return bool(words.strip(f"{_BOXES} \n\t\u00a0"))


def starts_typed(words: str) -> bool:
    """Whether a bullet or a box to tick stands before some words."""
    return words[:1] in _TYPED


def drawn_boxes(page: Page) -> Mapping[int, tuple[Box, ...]]:
    """Return the drawn boxes of a page with no fields to tick, by the id() of their words."""
    found: dict[int, tuple[Box, ...]] = {}
    if any(field.kind in TICKED for field in page.fields):
        return found
    for one in tick_boxes(page):
        if one.label is not None:
            found[id(one.label)] = (*found.get(id(one.label), ()), one.box)
    return found


def text(block: Block, boxes: Collection[Box] = ()) -> str:
    """Return the words of a block; a word that is cut at the end of a line is whole again.

    Lines stay lines where bullets or boxes are typed, or where no tag says what the words are. A
    drawn box to tick is written as a sign.
    """
    ticked = _ticked(block, boxes)
    lines = [_line(line.text.strip(), ticked=at in ticked) for at, line in enumerate(block.lines)]
    apart = not tagged(block) or any(starts_typed(line) for line in lines[1:])
    gap = "\n" if apart else " "
    made = ""
    for line in lines:
        if made.endswith(("-", "\u00ad")) and line[:1].islower():
            made = _mended(made, line)
        else:
            made = f"{made}{gap}{line}".lstrip()
    return made


def _ticked(block: Block, boxes: Collection[Box]) -> frozenset[int]:
    """Return the numbers of the lines that boxes stand beside."""
    if len(boxes) == 1:
        box, words = next(iter(boxes)), block.box
        off = abs(box.top + box.bottom - words.top - words.bottom) / 2
        if off <= _MIDDLE * words.height:
            return frozenset((0,))
    return frozenset(_nearest(block, box) for box in boxes)


def _nearest(block: Block, box: Box) -> int:
    """Return the number of the line that stands beside a box, or else is the nearest."""
    middle = (box.top + box.bottom) / 2
    return min(
        range(len(block.lines)),
        key=lambda at: (
            not level(block.lines[at].box, box),
            abs((block.lines[at].box.top + block.lines[at].box.bottom) / 2 - middle),
        ),
    )


def _line(words: str, *, ticked: bool) -> str:
    """Write the sign of a drawn box, and put each answer of a row on a line: “☐ Yes  ☐ No”."""
    if ticked and not any(sign in words for sign in _BOXES):
        return f"{_BOXES[0]} {words}"
    return _NEXT_BOX.sub("\n", words) if words[:1] in _BOXES else words


def _mended(before: str, after: str) -> str:
    """Join the halves of a word: “infor-” and “mation”; “co-” and “production” keep the sign."""
    first, rest = before.split()[-1][:-1], after.split()[0]
    known = language.zipf(f"{first}{rest}".lower().rstrip(".,;:!?")) > 0
    return before[:-1] + after if known or before[-1] == "\u00ad" else before + after


def strong(block: Block, written: str) -> Iterator[Span]:
    """Yield where bold words stand, unless all of them are bold."""
    if all(run.font.bold for run in block.runs):
        return
    at = 0
    for run in block.runs:
        words = run.text.strip()
        start = written.find(words, at)
        if words and start >= 0:
            at = start + len(words)
            if run.font.bold:
                yield Span(start, at)
