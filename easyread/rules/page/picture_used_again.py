"""One picture for different ideas."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.picture_blocks import Placed
from easyread.rules.picture_words import worded
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = re.compile(
    r"about|also|been|before|could|does|each|every|from|have|help|here|"
    r"into|just|know|like|make|many|more|most|much|need|other|people|"
    r"should|some|someone|such|than|that|their|them|then|there|these|they|"
    r"thing|things|think|this|those|very|want|well|were|what|when|where|"
    r"which|will|with|would|your|yours"
)
_STEM = 4


@rule(
    asks="Use 1 picture for 1 idea.",
    alias="picture-relevant",
    sources=["DH09", "DUD13", "COGA (1 meaning for each sign)", "SUT16"],
    bad=["The picture of a phone beside “Call us”, and beside “We met in May”."],
    good=["The picture of a phone beside “Call us”, and beside “You can call”."],
    severity="ask",
    kind="partial",
    counts=idea_pictures,
)
def picture_used_again(facts: PageFacts) -> Iterator[OnPage]:
    """A picture that means 2 things can mislead people."""
    known: dict[str, set[str]] = {}
    again: dict[int, list[tuple[Placed, str]]] = defaultdict(list)
    for placed, found in worded(facts):
        text = found.text
        words = _stems(text)
        digest = placed.picture.digest
        if not digest or not words:
            continue
        if digest in known and not known[digest] & words:
            again[placed.page.number].append((placed, text))
        known.setdefault(digest, set()).update(words)
    for page, same in again.items():
        many = "A picture here also stands" if len(same) == 1 else "Some pictures here also stand"
        yield on_page(
            "ask",
            f"{many} for something else in this document.",
            "Does it fit the words here? If not, choose another one.",
            page,
            *(placed.picture.box for placed, _ in same),
            words=start(same[0][1]),
        )


def _stems(text: str) -> set[str]:
    words = (word.casefold() for word in _WORD.findall(text))
    return {word[:_STEM] for word in words if not _COMMON.fullmatch(word)}
