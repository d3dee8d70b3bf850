"""Slanted letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, letters, read, start
from easyread.rules.rule import rule

_FEW = 2  # letters: fewer are a sign
# The name of a living thing, as doctors write it.
_LATIN = re.compile(r"\W*[A-Z][a-z]*(?:\.|us|um|a|is|o|es|as)\s[a-z]+(?:us|um|i|a|is|ae|ens|e)\W*")


@rule(
    asks="Use no italics. To stress a word, use bold.",
    alias="no-italic",
    sources=["UKAAF19", "RNIB", "PF12", "NHSSM", "SAX", "NT", "IE09 (from memory)"],
    bad=["A sentence in slanted letters."],
    good=["A sentence in upright letters."],
    severity="error",
    counts=drawn_lines,
)
def italic_words(facts: PageFacts) -> Iterator[OnPage]:
    """Slanted letters are harder to know again."""
    for page in facts.pages if facts.laid_out else ():
        slanted = [
            one
            for one in read(page)
            if one.run.font.italic and _has_letters(one) and not _LATIN.fullmatch(one.run.text)
        ]
        if letters(slanted) > _FEW:
            yield on_page(
                "error",
                f"“{start(slanted[0].run.text)}” is in italics.",
                "Make the letters upright. To stress a word, use bold.",
                page.number,
                *(one.run.box for one in slanted),
                words=start(slanted[0].run.text),
            )


def _has_letters(one: Read) -> bool:
    """Whether there is a word; bullets and signs may come from a slanted font."""
    return any(sign.isalpha() for sign in one.run.text)
