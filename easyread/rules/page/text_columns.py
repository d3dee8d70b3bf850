"""Columns of text side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from easyread.model.box import Box
from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import laid_out_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import beside, read_blocks, start
from easyread.rules.rule import rule

_WORDS = 3  # words on a line of reading text; a label has fewer
_LETTERS = 15
_EDGE_PT = 12.0
_REACH_PT = 40.0
_TABLE = ("td", "th")
_GAP_PT = 4.0
_ENDS = (".", "?", "!", ":", ",")


@rule(
    asks="Use 1 column of text. Pictures may stand beside it.",
    alias="single-column",
    sources=["UKAAF19 (avoid columns)", "RNIB", "DFS", "DUD13"],
    bad=["2 columns of text on a page."],
    good=["Pictures on the left, text on the right."],
    severity="error",
    counts=laid_out_pages,
)
def text_columns(facts: PageFacts, *, least_lines: int = 4) -> Iterator[OnPage]:
    """People read across the gap. They do not know where to go on."""
    for page in facts.pages if facts.laid_out else ():
        columns = _columns(page, least_lines)
        if columns:
            yield on_page(
                "error",
                f"There are {len(columns)} columns of text.",
                "Use 1 column.",
                page.number,
                *(_around(lines) for lines in columns),
                words=start(columns[1][0].text),
            )


def _columns(page: Page, least: int) -> list[list[Line]]:
    """Return the columns of reading text that have as many lines beside another, from the left."""
    found = [lines for lines in _by_edge(page) if len(lines) >= least]
    wide = [
        (one, other)
        for at, one in enumerate(found)
        for other in found[at + 1 :]
        if min(_beside(one, other), _beside(other, one)) >= least
    ]
    side_by_side = {id(lines): lines for pair in wide for lines in pair}
    return sorted(side_by_side.values(), key=lambda lines: _around(lines).left)


def _by_edge(page: Page) -> list[list[Line]]:
    """Group lines of reading text by their left edge."""
    lines = sorted(_running(page), key=lambda line: line.box.left)
    groups: list[list[Line]] = [[lines[0]]] if lines else []
    for before, line in pairwise(lines):
        if line.box.left - before.box.left > _EDGE_PT:
            groups.append([])
        groups[-1].append(line)
    return groups


def _running(page: Page) -> Iterator[Line]:
    """Yield the lines that are text: no table, no label, no answer with its box."""
    answers = [one.box for one in page.fields if one.kind in ("one", "many")]
    answers += [one.box for one in page.shapes if _like_tick_box(one.box)]
    for block in read_blocks(page):
        going_on = len(block.lines) > 1 or block.text.rstrip().endswith(_ENDS)
        if block.role in _TABLE or beside(block) or not going_on:
            continue
        for line in block.lines:
            words = len(line.text.split()) >= _WORDS and len(line.text) >= _LETTERS
            if words and not any(_is_label(line.box, box) for box in answers):
                yield line


def _like_tick_box(box: Box) -> bool:
    return 8 <= box.width <= 50 and abs(box.width - box.height) <= 2


def _is_label(words: Box, box: Box) -> bool:
    """Whether words stand beside a tick box, or over or under it."""
    across = words.left - _REACH_PT < box.right and box.left < words.right + _REACH_PT
    down = words.top - _REACH_PT / 2 < box.bottom and box.top < words.bottom + _REACH_PT / 2
    return across and down


def _beside(lines: list[Line], others: list[Line]) -> int:
    """Count the lines that have one of the others at their height, with a gap between."""
    bands: dict[int, list[Box]] = defaultdict(list)
    for other in others:
        for band in _bands(other.box):
            bands[band].append(other.box)
    return sum(
        any(_side_by_side(line.box, box) for band in _bands(line.box) for box in bands[band])
        for line in lines
    )


def _bands(box: Box) -> range:
    """Number the strips of the page that a box touches, so that few boxes are compared."""
    return range(int(box.top // _REACH_PT), int(box.bottom // _REACH_PT) + 1)


def _side_by_side(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    apart = max(other.left - one.right, one.left - other.right)
    return shared > 0.3 * min(one.height, other.height) and apart > _GAP_PT


def _around(lines: list[Line]) -> Box:
    box = lines[0].box
    for line in lines[1:]:
        box = box.around(line.box)
    return box
