"""Sentences, questions and lists that begin on one page and end on the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Field, Page, PageFacts
from easyread.rules.asked_here import asked_here
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.page_counts import page_ends
from easyread.rules.picture_words import worded
from easyread.rules.reading_text import like_heading, read_blocks, start
from easyread.rules.rule import rule

_ENDS = (".", "!", "?", ":", ";", "”", "’", '"', ")", "…")
_LIST = "li"
_LEAST_WORDS = 4
_LOW = 0.65  # a picture that starts lower stands at the foot of its page


@rule(
    asks="Let nothing go on over the end of a page.",
    alias="no-split-across-pages",
    sources=["VATT", "DFS", "PF12", "COPIAN"],
    bad=["A question at the foot of a page, and its answers on the next."],
    good=["A question and its answers on 1 page."],
    severity="error",
    counts=page_ends,
)
def split_over_pages(facts: PageFacts) -> Iterator[OnPage]:
    """People have to remember the first half when they turn the page."""
    if facts.medium != "pdf" or not facts.laid_out:
        return
    lone = _lone_pictures(facts)
    for page, after in pairwise(facts.pages):
        answers = _answers_apart(facts, page, after)
        if answers:
            boxes = (one.box for one in answers)
            message = "This question has answers on the next page."
            hint = "Put the question and all its answers on 1 page."
            yield on_page("error", message, hint, page.number, *boxes)
        else:
            yield from _words_apart(facts, page, after)
        pictures = lone.get(page.number, [])
        if pictures and _first(after):
            message = "The words of this picture are on the next page."
            yield on_page("warning", message, "Put both on 1 page.", page.number, *pictures)


def _words_apart(facts: PageFacts, page: Page, after: Page) -> Iterator[OnPage]:
    last, first = _last(page), _first(after)
    if last is None or first is None:
        return
    where = (page.number, last.box)
    if _goes_on(last, first):
        message = "A sentence begins here and ends on the next page."
        words = start(last.lines[-1].text)
        yield on_page("error", message, "Finish it on 1 page.", *where, words=words)
    elif first.continues and first.role == "p":
        message = "A paragraph begins here and ends on the next page."
        yield on_page("warning", message, "Finish it on 1 page.", *where)
    elif _list_goes_on(last, first):
        message = "A list begins here and ends on the next page."
        yield on_page("warning", message, "Keep it on 1 page.", *where)
    elif like_heading(last, facts.size_pt) and _stands_alone(page, last):
        message = "The words of this heading are on the next page."
        yield on_page("error", message, "Put both on 1 page.", *where)


def _lone_pictures(facts: PageFacts) -> dict[int, list[Box]]:
    """Return the pictures at the foot of each page that have no words beside them."""
    found: dict[int, list[Box]] = defaultdict(list)
    for one, words in worded(facts):
        low = one.picture.box.top > _LOW * one.page.height
        if low and words.side in ("none", "below"):
            found[one.page.number].append(one.picture.box)
    return found


def _last(page: Page) -> Block | None:
    blocks = read_blocks(page)
    return max(blocks, key=lambda one: one.box.bottom, default=None)


def _first(page: Page) -> Block | None:
    blocks = read_blocks(page)
    return min(blocks, key=lambda one: one.box.top, default=None)


def _goes_on(last: Block, first: Block) -> bool:
    """Whether a text stops in the middle: no stop at its end, and small letters on the next page.

    The block may be known to go on: then only a stop at the end of the page clears it.
    """
    text, following = last.text.rstrip(), first.text.lstrip()
    if text.endswith(_ENDS) or len(text.split()) < _LEAST_WORDS or last.heading or first.heading:
        return False
    same = first.continues or (last.role == first.role and abs(last.size_pt - first.size_pt) < 1)
    return same and following[:1].islower()


def _list_goes_on(last: Block, first: Block) -> bool:
    return last.role == _LIST and first.role == _LIST and abs(last.box.left - first.box.left) < 6


def _stands_alone(page: Page, last: Block) -> bool:
    """Whether nothing follows a heading at the foot of its page, and words stand above it."""
    below = [one.box for one in page.pictures if not one.background]
    below += [one.box for one in page.fields]
    above = [one for one in read_blocks(page) if one is not last and one.box.top < last.box.top]
    low = last.box.top > 0.6 * page.height
    return low and bool(above) and not any(box.bottom > last.box.bottom for box in below)


def _answers_apart(facts: PageFacts, page: Page, after: Page) -> list[Field] | list[Block]:
    """The answers of one choice on this page that go on, or the question whose answers all do."""
    here = [one for one in page.fields if one.seen and one.kind == "one" and one.name]
    names = {one.name for one in after.fields if one.seen and one.kind == "one"}
    split = [one for one in here if one.name in names]
    if split:
        return split
    last = _last(page)
    asks = last is not None and last.text.rstrip().endswith("?")
    low = last is not None and last.box.bottom > 0.5 * page.height
    used = [one.words for one in asked_here(page, facts.size_pt) if one.words]
    if last is None or not (asks and low) or any(last.box.shared(box) > 0 for box in used):
        return []
    orphans = [one for one in asked_here(after, facts.size_pt)[:1] if one.words is None]
    return [last] if orphans else []
