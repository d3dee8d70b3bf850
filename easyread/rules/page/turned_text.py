"""Words that do not run level from left to right."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import letters, read, start
from easyread.rules.rule import rule

_SLANT = 5.0
_FEW = 3


@rule(
    asks="Let all words run level.",
    sources=["UKAAF19 (text horizontal)", "VERA"],
    bad=["Words that run up the side of the page."],
    good=["Words that run from left to right."],
    severity="error",
    counts=drawn_lines,
)
def turned_text(facts: PageFacts) -> Iterator[OnPage]:
    """People must turn the page to read it."""
    for page in facts.pages if facts.laid_out else ():
        turned = [one for one in read(page) if _slant(one.run.angle) > _SLANT]
        if letters(turned) > _FEW:
            yield on_page(
                "error",
                "These words are turned.",
                "Make them run level, from left to right.",
                page.number,
                *(one.run.box for one in turned),
                words=start(turned[0].line.text),
            )


def _slant(angle: float) -> float:
    """Return how far an angle is from level, 0 to 180 degrees."""
    round_ = abs(angle) % 360
    return min(round_, 360 - round_)
