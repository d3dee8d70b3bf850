"""Dates, times, numbers and names that are cut at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.model.box import Box
from easyread.model.lettering import Line
from easyread.model.page import PageFacts
from easyread.rules.counts import drawn_lines
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import read_blocks
from easyread.rules.rule import rule

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# What a line ends with, and what the next line starts with.
_CUTS = tuple(
    (re.compile(rf"(?:^|[\s(])({end})$"), re.compile(rf"({begin})(?=$|[\s.,;:?!)])"))
    for end, begin in (
        (r"\d{1,2}(?:st|nd|rd|th)?", _MONTHS),
        (_MONTHS, r"\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d"),
        (r"(?:\+44|0\d{2,4})(?: \d{3,4})?", r"\d{3,7}"),
        (r"£\d[\d.,]*", r"million|billion|pence|pounds|thousand"),
        (r"\d{1,2}(?:[:.]\d\d)?", r"am|pm|o’clock|o'clock"),
        (r"(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?", r"[A-Z][\w’'-]+"),
    )
)


@rule(
    asks="Keep a date or a phone number on 1 line.",
    sources=["PF12", "UKAAF19", "RNIB", "NHSSM"],
    bad=["“5” at the end of a line, and “September” on the next."],
    good=["“5 September” on 1 line."],
    counts=drawn_lines,
)
def split_number(facts: PageFacts) -> Iterator[OnPage]:
    """People see half of it, and take it for all of it."""
    for page in facts.pages if facts.laid_out else ():
        cuts = [cut for block in read_blocks(page) for cut in _cuts(block.lines)]
        if cuts:
            yield on_page(
                "warning",
                f"“{cuts[0][0]}” is cut at the end of the line.",
                "Keep it on 1 line.",
                page.number,
                *(box for _, box in cuts),
                words=cuts[0][0],
            )


def _cuts(lines: tuple[Line, ...]) -> Iterator[tuple[str, Box]]:
    for line, after in pairwise(lines):
        for end, begin in _CUTS:
            first, rest = end.search(line.text.rstrip()), begin.match(after.text.lstrip())
            if first and rest:
                yield f"{first[1]} {rest[1]}", line.box
                break
