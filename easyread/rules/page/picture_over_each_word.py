"""A symbol over every word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import groupby
from typing import NamedTuple

from easyread.model.box import Box, points
from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts, Picture
from easyread.rules.answer_places import answer_pictures
from easyread.rules.chart_rows import without_charts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_LEAST_WORDS = 4
_LEVEL_PT = 3.0
_LEAST_PT = 6.0
_GAP_PT = points(10)
_LARGEST_PT = points(40)


@rule(
    asks="Do not put a symbol over every word.",
    alias="no-symbol-per-word",
    sources=["BG25", "PON07", "SUT16"],
    bad=["“We meet on Monday”, with 4 symbols above the 4 words."],
    good=["“We meet on Monday”, with 1 picture on the left."],
    severity="error",
    counts=drawn_lines,
)
def picture_over_each_word(facts: PageFacts, *, share: float = 0.5) -> Iterator[OnPage]:
    """People must learn the symbols first. Then they read each sentence 2 times."""
    for page in facts.pages if facts.laid_out else ():
        answers = answer_pictures(page, page.pictures)
        signs = [
            one
            for one in without_charts(page.pictures)
            if not one.background
            and id(one) not in answers
            and _LEAST_PT <= max(one.box.width, one.box.height) <= _LARGEST_PT
        ]
        if len(signs) < _LEAST_WORDS * share:
            continue
        found = [line for line in _rows(page) if _covered(line, signs, share)]
        if found:
            yield on_page(
                "error",
                "There is a symbol over each word.",
                "Put 1 picture beside the whole sentence.",
                page.number,
                *(line.box for line in found),
                words=start(found[0].text),
            )


class _Row(NamedTuple):
    box: Box
    text: str


def _rows(page: Page) -> Iterator[_Row]:
    """Yield each line; words that symbols hold apart are one, but names of pictures are not."""
    lines = sorted((one for block in page.reading for one in block.lines), key=_middle)
    for _, some in groupby(_levels(lines), lambda one: one[0]):
        level = sorted((line for _, line in some), key=lambda one: one.box.left)
        apart = [_Row(one.box, one.text) for one in level]
        sentence = any(one.text[:1].islower() for one in apart[1:])
        for row in [reduce(_after, apart)] if sentence else apart:
            if len(row.text.split()) >= _LEAST_WORDS:
                yield row


def _after(row: _Row, more: _Row) -> _Row:
    return _Row(row.box.around(more.box), f"{row.text} {more.text}")


def _middle(line: Line) -> float:
    return (line.box.top + line.box.bottom) / 2


def _levels(lines: list[Line]) -> Iterator[tuple[int, Line]]:
    """Yield lines from the top, each with the number of its level."""
    level = 0
    for at, line in enumerate(lines):
        level += at > 0 and _middle(line) - _middle(lines[at - 1]) > _LEVEL_PT
        yield level, line


def _covered(line: _Row, signs: list[Picture], share: float) -> bool:
    """Whether as many signs stand in a row right above (or below) a line as it has words."""
    words = len(line.text.split())
    over = [one for one in signs if -2 <= line.box.top - one.box.bottom <= _GAP_PT]
    under = [one for one in signs if -2 <= one.box.top - line.box.bottom <= _GAP_PT]
    rows = (over, under)
    return any(len(_within(line, row)) >= max(3, share * words) for row in rows)


def _within(line: _Row, signs: list[Picture]) -> list[Picture]:
    left, right = line.box.left - 6, line.box.right + 6
    return [one for one in signs if left <= (one.box.left + one.box.right) / 2 <= right]
