"""Lines that end with a small word, where nobody would pause."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import read_blocks, start
from easyread.rules.rule import rule

_WEAK = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "and",
        "or",
        "but",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "from",
    ]
)


@rule(
    asks="If a sentence needs 2 lines, break it where you would pause.",
    alias="line-break-at-phrase",
    sources=["EROBW", "IE09 (from memory)"],
    bad=["A line that ends with “the”."],
    good=["A line that ends where you would pause."],
    severity="info",
    kind="partial",
    counts=paper_lines,
)
def weak_line_end(facts: PageFacts, *, share: float = 0.2) -> Iterator[OnPage]:
    """Small words belong to what comes next. They are easier to read beside it."""
    if facts.medium != "pdf" or not facts.laid_out:
        return
    wrapped = [(page, line) for page in facts.pages for line in _wrapped(page)]
    weak = [one for one in wrapped if one[1].text.split()[-1].lower() in _WEAK]
    if len(weak) > max(2.0, share * len(wrapped)):
        first = weak[0][0].number
        here = [line for page, line in weak if page.number == first]
        yield on_page(
            "info",
            f"{len(weak)} of {len(wrapped)} lines end with a small word, such as “the”.",
            "If you can, break lines where you would pause.",
            first,
            *(line.box for line in here),
            words=start(here[0].text),
        )


def _wrapped(page: Page) -> Iterator[Line]:
    """Yield the lines whose sentence goes on in the next line."""
    for block in read_blocks(page):
        yield from (line for line in block.lines[:-1] if line.text.strip())
