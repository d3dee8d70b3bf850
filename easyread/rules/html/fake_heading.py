"""Bold lines that stand in for headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from easyread.model.lettering import Block
from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import wide_blocks
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_LONGEST = 60
_ENDS = (".", "?", "!", ",", ";", ":")


@rule(
    asks="Make a heading a real heading.",
    sources=["WCAG22 (1.3.1)", "NHSSM"],
    bad=["A line of its own in large bold letters, made with <b>."],
    good=["A heading made with <h2>."],
    severity="ask",
    kind="partial",
    counts=wide_blocks,
)
def fake_heading(facts: HtmlFacts, *, least: float = 1.15) -> Iterator[OnPage]:
    """Screen readers jump from heading to heading. They do not find bold words."""
    body = facts.shown.size_pt
    blocks = facts.shown.pages[0].reading
    found = [one for one, after in pairwise(blocks) if _stands_in(one, after, body, least)]
    if found:
        parts = [Part(one.text, one.box) for one in found]
        lines = counted(len(found), "line only looks", "lines only look")
        message = f"{lines} like a heading.{named(parts)}"
        yield on_screen(None, message, "If it is a heading, use <h2> or <h3>.", parts)


def _stands_in(block: Block, after: Block, body: float, least: float) -> bool:
    """Whether a short line is bold and larger than what follows, and is no heading by its tag."""
    if block.role not in ("", "p") or len(block.lines) > 2 or len(block.text) > _LONGEST:
        return False
    bold = all(run.font.bold for run in block.runs if run.text.strip())
    linked = all(run.link for run in block.runs if run.text.strip())
    larger = block.size_pt >= least * max(body, after.size_pt)
    below = after.box.top >= block.box.bottom - 2 and after.role in ("", "p", "li")
    return bold and larger and below and not linked and not block.text.endswith(_ENDS)
