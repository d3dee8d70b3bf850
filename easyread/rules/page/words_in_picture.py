"""Words inside a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from easyread.model.page import PageFacts
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import idea_pictures
from easyread.rules.picture_blocks import support
from easyread.rules.reading_text import start
from easyread.rules.rule import rule

_WORD = re.compile(r"[^\W\d_]{3,}")


@rule(
    asks="Put no words into pictures.",
    alias="picture-no-text",
    sources=["DFS", "WCAG22 (1.4.5)"],
    bad=["A picture of a poster with 20 words on it."],
    good=["A picture of a clock with its numbers.", "A picture of a bus with the sign “Bus”."],
    severity="ask",
    kind="partial",
    counts=idea_pictures,
)
def words_in_picture(facts: PageFacts, *, most_words: int = 2) -> Iterator[OnPage]:
    """Words in pictures are small. People may think that they have to read them."""
    drawn = [one for one in support(facts) if len(_WORD.findall(one.picture.words)) > most_words]
    for page, some in groupby(drawn, lambda one: one.page.number):
        found = list(some)
        yield on_page(
            "ask",
            "There are words in a picture here.",
            "Do people need to read them? If so, put them beside the picture.",
            page,
            *(one.picture.box for one in found),
            words=start(found[0].picture.words),
        )
