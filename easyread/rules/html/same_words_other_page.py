"""Links with the same words that lead to different places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Part
from easyread.rules.counts import anchors
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import on_screen
from easyread.rules.rule import rule


@rule(
    asks="Give links to different places different words.",
    sources=["WCAG22 (2.4.4)", "NHSSM"],
    bad=["2 links “More”, to 2 pages."],
    good=["Links “More about care” and “More about homes”."],
    counts=anchors,
)
def same_words_other_page(facts: HtmlFacts) -> Iterator[OnPage]:
    """In a list of links, nobody can tell them apart."""
    places: dict[str, dict[str, Part]] = defaultdict(dict)
    for one in facts.anchors:
        words = (one.link.spoken or one.link.text).casefold().strip(" .")
        part = Part(one.link.spoken or one.link.text, one.link.box)
        places[words].setdefault(one.link.target.rstrip("/"), part)
    for words, targets in places.items():
        if words and len(targets) > 1:
            parts = list(targets.values())
            message = f"{len(parts)} links say “{parts[0].words}”, and lead to different places."
            yield on_screen(None, message, "Say in each link where it goes.", parts)
