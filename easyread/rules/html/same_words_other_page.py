"""Links with the same words that lead to different places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin

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
        places[words].setdefault(_place(one.link.target), part)
    for words, targets in places.items():
        parts = [part for place, part in targets.items() if not _known(place, targets)]
        if words and len(parts) > 1:
            message = f"{len(parts)} links say “{parts[0].words}”, and lead to different places."
            yield on_screen(None, message, "Say in each link where it goes.", parts)


def _place(target: str) -> str:
    """Return an address in one way of writing: “./a.html” is “/a.html”."""
    try:
        return urljoin("/", target).removesuffix("/")
    except ValueError:
        return target


def _known(place: str, places: Iterable[str]) -> bool:
    """Whether an address without a server stands there with one too."""
    return place.startswith("/") and any(
        "://" in other and other.endswith(place) for other in places
    )
