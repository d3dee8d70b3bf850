"""Words with a line under them that are no links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.model.prose import Severity
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, read, start
from easyread.rules.rule import rule

_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+\.\w|\w\.(?:uk|org|com|net)\b")


@rule(
    asks="Underline nothing but links on a screen.",
    alias="no-underline",
    sources=["UKAAF19", "PF12", "NHSSM"],
    bad=["A heading with a line under its words."],
    good=["A heading in larger letters."],
    severity="error",
    counts=drawn_lines,
)
def underlined_words(facts: PageFacts) -> Iterator[OnPage]:
    """The line hides parts of letters. People think that it is a link."""
    for page in facts.pages if facts.laid_out else ():
        under = [one for one in read(page) if one.run.underlined and not one.run.link]
        under = [one for one in under if any(sign.isalpha() for sign in one.run.text)]
        address = [one for one in under if _ADDRESS.search(one.run.text)]
        words = [one for one in under if one not in address]
        if words:
            yield _told("error", page.number, words)
        elif address:
            yield _told("warning", page.number, address)


def _told(severity: Severity, page: int, found: list[Read]) -> OnPage:
    return on_page(
        severity,
        f"“{start(found[0].run.text)}” is underlined.",
        "Take the line away. To stress a word, use bold.",
        page,
        *(one.run.box for one in found),
        words=start(found[0].run.text),
    )
