"""Lines with too many letters, or with too few."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.lettering import Block, Line
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, beside, like_heading, read, start
from easyread.rules.rule import rule

_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+\.\w")
_DOTS = re.compile(r"(?:\s?[.…_]){3,}\s*")
_SPACES = re.compile(r"\s{2,}")
_NARROW_LINES = 4
_LARGE = 1.3
_FAR_TOO_LONG = 1_000


@rule(
    asks="Keep lines to {warn} letters and spaces or fewer.",
    alias="line-length",
    sources=["WCAG22 (80)", "NHSDS (70 to 80)", "RNIB (60 to 70)", "SELKO (50 to 60)"],
    bad=["A line of 90 letters."],
    good=["A line of 60 letters."],
    severity="error",
    counts=drawn_lines,
)
def long_line(
    facts: PageFacts, *, most: int = 80, warn: int = 65, least: int = 20
) -> Iterator[OnPage]:
    """After a long line the eye does not find the next one."""
    if not facts.laid_out:
        return
    for page in facts.pages:
        words = list(read(page))
        lines = {id(one.line): one.line for one in words}.values()
        over = [line for line in lines if len(line.text) > warn and _length(line) > warn]
        long = [line for line in over if _length(line) > most]
        longer = [line for line in over if _length(line) <= most]
        hint = f"Keep lines to {warn} or fewer. Larger letters or wider margins help."
        yield from _told("error", page, long, hint)
        yield from _told("warning", page, longer, hint)
        yield from _narrow(facts, page, words, least)


def _length(line: Line) -> int:
    """The letters and spaces of a line; 0 for an address, which cannot be made shorter."""
    text = line.text[:_FAR_TOO_LONG]  # to look through 200,000 letters takes minutes
    if _ADDRESS.search(text):
        return 0
    return len(_SPACES.sub(" ", _DOTS.sub(" ", text)).strip())


def _told(severity: Severity, page: Page, found: list[Line], hint: str) -> Iterator[OnPage]:
    if found:
        longest = max(found, key=_length)
        yield on_page(
            severity,
            f"This line has {_length(longest)} letters and spaces.",
            hint,
            page.number,
            *(one.box for one in found),
            words=start(longest.text),
        )


def _narrow(facts: PageFacts, page: Page, words: list[Read], least: int) -> Iterator[OnPage]:
    blocks = {id(one.block): one.block for one in words}.values()
    narrow = [block for block in blocks if _is_narrow(facts, block, least)]
    if narrow:
        yield on_page(
            "warning",
            "These lines are very short.",
            "Make the column wider. Let 4 words or more fit on a line.",
            page.number,
            *(one.box for one in narrow),
            words=start(narrow[0].text),
        )


def _is_narrow(facts: PageFacts, block: Block, least: int) -> bool:
    """Whether running text breaks again and again after a few letters."""
    if any(run.angle for run in block.runs):
        return False
    if len(block.lines) < _NARROW_LINES or any(len(line.text) >= 2 * least for line in block.lines):
        return False
    large = block.size_pt > _LARGE * facts.size_pt or like_heading(block, facts.size_pt)
    short = all(_length(line) < least for line in block.lines)
    if large or beside(block) or not short:
        return False
    going_on = sum(line.text.lstrip()[:1].islower() for line in block.lines[1:])
    return going_on >= len(block.lines) / 2
