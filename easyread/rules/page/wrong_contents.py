"""Lists of contents with wrong page numbers, or with words that no heading has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from easyread.model.box import Box
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.reading_text import like_heading, start
from easyread.rules.rule import rule

_ENTRY = re.compile(
    r"^(?P<words>.*?[^\W\d_].*?)[\s.·…_–-]*?(?:\bpage\s*)?(?<!\d)(?P<page>\d{1,3})$", re.IGNORECASE
)
_CONTENTS = re.compile(
    r"\bcontents\b|what(?: is|['’]s) in (?:this|the)\b|\bin this (?:booklet|document|report)\b",
    re.IGNORECASE,
)
_PAGES_TO_LOOK_AT = 4
_LEAST_ENTRIES = 3
_LONGEST = 150


class _Entry(NamedTuple):
    page: Page
    words: str
    number: int
    box: Box


@rule(
    asks="Give the right page in a list of contents. Use the words of the heading.",
    sources=["DEM", "OURS"],
    bad=["“What we do 4”, but this part is on page 5."],
    good=["“What we do 5”, and this part is on page 5."],
    counts=paper_pages,
)
def wrong_contents(facts: PageFacts) -> Iterator[OnPage]:
    """People do not find what they look for."""
    if facts.medium != "pdf":
        return
    entries = list(_entries(facts))
    headings = _headings(facts)
    known = [one for one in entries if _plain(one.words) in headings]
    if len(entries) < _LEAST_ENTRIES or len(known) < len(entries) / 2:
        return
    shift = _shift(known, headings)
    wrong = [one for one in known if one.number + shift not in headings[_plain(one.words)]]
    if wrong:
        right = min(headings[_plain(wrong[0].words)]) - shift
        yield _told(wrong, f"The page number is wrong here. It is {right}, not {wrong[0].number}.")
    other = [one for one in entries if _plain(one.words) not in headings]
    if other:
        yield _told(other, "No heading has the same words as this line of the contents.")


def _told(found: list[_Entry], message: str) -> OnPage:
    hint = "Make the list of contents again."
    boxes = (one.box for one in found)
    return on_page("warning", message, hint, found[0].page.number, *boxes, words=found[0].words)


def _entries(facts: PageFacts) -> Iterator[_Entry]:
    """Yield the lines under the heading “Contents”, up to the next heading."""
    for page in facts.pages[:_PAGES_TO_LOOK_AT]:
        listing = False
        for block in page.reading:
            text = " ".join(block.text.split())
            if like_heading(block, facts.size_pt):
                listing = bool(_CONTENTS.search(text))
            elif listing and len(text) <= _LONGEST and (found := _ENTRY.match(text)):
                yield _Entry(page, start(found["words"]), int(found["page"]), block.box)


def _headings(facts: PageFacts) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = {}
    for page in facts.pages:
        for block in page.reading:
            if like_heading(block, facts.size_pt):
                found.setdefault(_plain(block.text), set()).add(page.number)
    return found


def _shift(known: list[_Entry], headings: Mapping[str, set[int]]) -> int:
    """How far printed numbers are from the pages of the file: the front page may not count."""
    shifts = [page - one.number for one in known for page in headings[_plain(one.words)]]
    likely = max(sorted(set(shifts), key=abs), key=shifts.count, default=0)
    return likely if shifts.count(likely) > len(known) / 2 else 0


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
