"""Words that are read aloud in another order than they stand on the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from easyread.model.lettering import Block
from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tagged_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_MOST_BLOCKS = 150
_SAME_COLUMN = 0.5


@rule(
    asks="Put the tags in the order in which people read the page.",
    alias="pdf-reading-order",
    sources=["WCAG22 (1.3.2)"],
    bad=["The last paragraph of a page is read aloud first."],
    good=["A page is read aloud from top to bottom."],
    severity="ask",
    kind="partial",
    counts=tagged_pages,
)
def jumbled_order(facts: PdfFacts, *, most_pairs: float = 0.05) -> Iterator[OnPage]:
    """Programs read aloud in the order of the tags."""
    if not facts.tags or not facts.shown.ordered:
        return
    for page in facts.shown.pages:
        blocks = [one for one in page.reading if one.tag >= 0][:_MOST_BLOCKS]
        pairs = [(a, b) for a, b in combinations(range(len(blocks)), 2) if _in_column(blocks, a, b)]
        turned = [(a, b) for a, b in pairs if blocks[a].box.top >= blocks[b].box.bottom - 1]
        if len(turned) > most_pairs * len(pairs):
            odd = Counter(one for pair in turned for one in pair).most_common(1)[0][0]
            yield on_page(
                "ask",
                "This page is read aloud in another order than it looks.",
                "Is this part read in the right place? If not, move its tag.",
                page.number,
                blocks[odd].box,
                words=blocks[odd].text,
            )


def _in_column(blocks: list[Block], first: int, second: int) -> bool:
    """Say whether one stands above the other."""
    one, two = blocks[first].box, blocks[second].box
    shared = min(one.right, two.right) - max(one.left, two.left)
    return shared > _SAME_COLUMN * min(one.width, two.width)
