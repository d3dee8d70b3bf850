"""Words that the style of a page draws in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import PageFacts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import Read, read, start
from easyread.rules.rule import rule

_SHORT = 4  # letters: a word of no more may be initials


@rule(
    asks="Do not let a style draw words in capitals.",
    sources=["UKAAF19", "RNIB", "NHSSM", "SAX", "LL"],
    bad=["A heading that a style draws in capitals."],
    good=["A heading in small letters."],
    severity="error",
    counts=drawn_lines,
)
def drawn_capitals(facts: PageFacts) -> Iterator[OnPage]:
    """Words in capitals have no shape. They are slow to read and feel like shouting."""
    for page in facts.pages if facts.laid_out else ():
        found = [one for one in read(page) if one.run.capitals and _long_words(one)]
        if not found:
            continue
        sure = any(one.block.heading or len(one.run.text.split()) > 1 for one in found)
        yield on_page(
            "error" if sure else "warning",
            f"“{start(found[0].run.text)}” is in capitals.",
            "Take capitals out of the style. The words themselves are fine.",
            page.number,
            *(one.run.box for one in found),
            words=start(found[0].run.text),
        )


def _long_words(one: Read) -> bool:
    words = one.run.text.split()
    return len(words) > 1 or any(len(word) > _SHORT for word in words)
