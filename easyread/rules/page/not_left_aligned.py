"""Text that is not lined up on the left, with a free right edge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import blocks
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import beside, cover, like_heading, read_blocks, start
from easyread.rules.rule import rule

_FROM_THE_RIGHT = ("ar", "fa", "he", "iw", "ur", "yi", "ps", "sd", "ug", "dv", "ckb")
_NUMBERS = re.compile(r"[\d\s.,:;£$€%+–-]+")
_ADDRESS_LINE = 36  # characters: lines of an address or of an answer are no longer
_MATCHES = 2
_NEAR_PT = 40.0
_ENDS = (".", "?", "!")
_CENTRED_PT = 12.0


@rule(
    asks="Line up text on the left. Leave the right edge free.",
    alias="align-left",
    sources=["UKAAF19", "RNIB", "NHSSM", "WCAG22", "VATT"],
    bad=["A paragraph with 2 straight edges.", "A paragraph in the middle of the page."],
    good=["A paragraph that is straight on the left only."],
    severity="error",
    counts=blocks,
)
def not_left_aligned(facts: PageFacts) -> Iterator[OnPage]:
    """The eye finds a line when all lines start at one place."""
    if not facts.laid_out or facts.language.lower().split("-")[0] in _FROM_THE_RIGHT:
        return
    for page in facts.pages:
        text = [block for block in read_blocks(page) if _is_text(facts, page, block)]
        straight = [block for block in text if block.align == "justified"]
        if facts.medium == "pdf" and not _no_chance(straight, text):
            straight = []
        right = [block for block in text if block.align == "right" and not _address(block)]
        middle = [block for block in text if _in_the_middle(facts, page, block)]
        yield from _told("error", page, straight, "This text has 2 straight edges.")
        yield from _told("error", page, right, "This text is lined up on the right.")
        if not cover(facts, page):
            yield from _told("warning", page, middle, "This text is in the middle.")


def _is_text(facts: PageFacts, page: Page, block: Block) -> bool:
    """Whether a block has more than 1 line of words and is no heading, caption or label."""
    many = len(block.lines) > 1 and not _NUMBERS.fullmatch(block.text)
    label = block.role == "th" or any(one.box.shared(block.box) for one in page.fields)
    return many and not label and not beside(block) and not like_heading(block, facts.size_pt)


def _no_chance(straight: list[Block], text: list[Block]) -> bool:
    """Whether so many lines end at the same place that it is no chance.

    2 lines say little, and 3 among paragraphs with a free edge do not say much more.
    """
    matches = sum(max(0, len(block.lines) - 2) for block in straight)
    free = sum(len(block.lines) > 2 for block in text if block.align != "justified")
    return matches >= _MATCHES and (len(straight) >= free or matches >= 2 * _MATCHES)


def _in_the_middle(facts: PageFacts, page: Page, block: Block) -> bool:
    """Whether text is centred, and not 2 lines on paper whose middle is the same by chance."""
    off = abs(block.box.left + block.box.right - page.width) / 2
    sure = facts.medium == "html" or len(block.lines) > 2 or off <= _CENTRED_PT
    return block.align == "centre" and sure and not _below(page, block)


def _address(block: Block) -> bool:
    """Whether short lines hold no sentence: an address, as letters have it on the right."""
    return _short(block) and not any(line.text.rstrip().endswith(_ENDS) for line in block.lines)


def _short(block: Block) -> bool:
    return max(len(line.text) for line in block.lines) <= _ADDRESS_LINE


def _below(page: Page, block: Block) -> bool:
    """Whether short lines stand under or over a picture or a box: words of an answer."""
    others = [one.box for one in page.pictures if not one.background]
    others += [one.box for one in page.fields] + [one.box for one in page.shapes]
    return _short(block) and any(_stacked(block.box, box) for box in others)


def _stacked(words: Box, other: Box) -> bool:
    middle = abs((words.left + words.right) - (other.left + other.right)) / 2
    apart = max(other.top - words.bottom, words.top - other.bottom)
    return middle <= _CENTRED_PT and apart <= _NEAR_PT


def _told(severity: Severity, page: Page, found: list[Block], message: str) -> Iterator[OnPage]:
    if found:
        yield on_page(
            severity,
            message,
            "Line it up on the left only.",
            page.number,
            *(one.box for one in found),
            words=start(found[0].text),
        )
