"""Lists that are typed with dashes or dots."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import wide_blocks
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_HINT = "Use the list button of your program, or <ul> and <li>."
_SIGN = re.compile(r"[-–—•·●▪◦*►➢✓§]\s+\S|o\s{2,}\S")


@rule(
    asks="Make a list a real list.",
    sources=["WCAG22 (1.3.1)", "NHSSM"],
    bad=["3 lines that each start with a dash."],
    good=["A list made with <ul> and <li>."],
    counts=wide_blocks,
)
def typed_list(facts: HtmlFacts, *, least_lines: int = 2) -> Iterator[OnPage]:
    """A screen reader says how many points a real list has."""
    found: list[Part] = []
    runs = 0
    for row in _rows(facts):
        if len(row) >= least_lines:
            runs += 1
            found += row
    if found:
        lists = counted(runs, "list is", "lists are")
        yield on_screen(None, f"{lists} typed with signs.{named(found)}", _HINT, found)


def _rows(facts: HtmlFacts) -> Iterator[list[Part]]:
    """Yield lines that follow each other and start with the sign of a list."""
    here: list[Part] = []
    for block in facts.shown.pages[0].reading:
        for line in block.lines:
            if block.role in ("", "p", "td") and _SIGN.match(line.text):
                here.append(Part(line.text, line.box))
            elif not (here and block.box.left <= line.box.left and line is not block.lines[0]):
                yield here
                here = []
    yield here
