"""Headings that look like the text below them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from math import ceil

from easyread.model.lettering import Block
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import drawn_headings
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import start
from easyread.rules.rule import rule
from easyread.rules.sizes import TOLERANCE_PT, spread

_MOST_SIZES = 2


@rule(
    asks="Make headings clearly larger than the text, or bold.",
    alias="heading-size",
    sources=["BDA23 (20 in 100 larger, from memory)", "LDG (2 points larger)"],
    bad=["A heading that looks like a line of text."],
    good=["A heading in bold letters of 24pt over text of 16pt."],
    counts=drawn_headings,
)
def plain_heading(facts: PageFacts, *, times: float = 1.2) -> Iterator[OnPage]:
    """Headings help people to find what they want to read."""
    if not facts.laid_out or not facts.size_pt:
        return
    shown = [one for one in facts.headings if _seen(one[1])]
    least = times * facts.size_pt
    plain: dict[int, list[Block]] = defaultdict(list)
    for page, block in shown:
        if block.size_pt < least - TOLERANCE_PT and not _bold(block):
            plain[page.number].append(block)
    for number, found in plain.items():
        yield on_page(
            "warning",
            "This heading looks like the text below it.",
            f"Make it bold, or make it {ceil(least)}pt.",
            number,
            *(block.box for block in found),
            words=start(found[0].text),
        )
    yield from _many_sizes(shown)


def _seen(block: Block) -> bool:
    return any(run.text.strip() and not run.hidden for run in block.runs)


def _many_sizes(shown: list[tuple[Page, Block]]) -> Iterator[OnPage]:
    levels: dict[int, dict[float, tuple[Page, Block]]] = defaultdict(dict)
    for page, block in shown:
        levels[block.heading].setdefault(round(block.size_pt), (page, block))
    for level, sizes in sorted(levels.items()):
        if len(sizes) > _MOST_SIZES:
            page, block = list(sizes.values())[_MOST_SIZES]
            yield on_page(
                "warning",
                f"Headings of level {level} have {len(sizes)} sizes, {spread(sizes)}.",
                "Give all headings of 1 level the same size.",
                page.number,
                block.box,
                words=start(block.text),
            )


def _bold(block: Block) -> bool:
    letters = [(len(run.text.strip()), run.font.bold) for run in block.runs]
    return 2 * sum(count for count, bold in letters if bold) > sum(count for count, _ in letters)
