"""Links that open a new tab and do not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import anchors
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, named, on_screen
from easyread.rules.rule import rule

_HINT = "Take out “target”. Or add the words “opens in a new tab”."
_SAYS = re.compile(r"\b(?:tab|window)\b", re.IGNORECASE)


@rule(
    asks="Open links in the same tab. Or say that a new one opens.",
    sources=["WCAG22 (3.2.5)", "NHSSM"],
    bad=['A link with target="_blank".'],
    good=["A link “Our form (opens in a new tab)”."],
    counts=anchors,
)
def unannounced_new_tab(facts: HtmlFacts) -> Iterator[OnPage]:
    """People do not see the new tab. They do not find the way back."""
    found = [
        Part(one.link.spoken, one.link.box)
        for one in facts.anchors
        if one.new_tab and not _SAYS.search(f"{one.link.spoken} {one.link.text}")
    ]
    if found:
        links = counted(len(found), "link opens", "links open")
        yield on_screen(None, f"{links} a new tab without a word.{named(found)}", _HINT, found)
