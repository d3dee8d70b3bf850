"""Words that are large on a wide screen and small on a phone."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import narrow_blocks
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule

_NEAR_PT = 0.25


@rule(
    asks="Keep words as large on a phone as on a wide screen.",
    sources=["DH09 (14 at least)", "GOVUK21 (14)", "NHSDS"],
    bad=["Words of 16pt that get 12pt on a phone."],
    good=["Words of 16pt on each screen."],
    severity="error",
    counts=narrow_blocks,
)
def small_text_on_phones(facts: HtmlFacts, *, least_pt: float = 14.0) -> Iterator[OnPage]:
    """The screen is small, but eyes are the same."""
    small = dict(_smaller(facts, least_pt))
    if small:
        size = min(small.values())
        part = Part(next(iter(small)))
        message = f"On a phone, this text is {size:g}pt."
        yield on_screen(None, message, f"Make it {least_pt:g}pt or more on each screen.", [part])


def _smaller(facts: HtmlFacts, least_pt: float) -> Iterator[tuple[str, float]]:
    """Yield words, and their size on a phone, that are large enough on a wide screen only."""
    wide = {block.text: block.size_pt for block in facts.shown.reading}
    for block in facts.narrow.page.reading if facts.narrow else ():
        enough = wide.get(block.text, 0.0) >= least_pt - _NEAR_PT
        if enough and block.size_pt < least_pt - _NEAR_PT:
            yield block.text, block.size_pt
