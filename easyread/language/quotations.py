"""Words between quotation marks: which are they, and which of them somebody said."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from easyread.language.words import count
from easyread.model.language import Span

# What opens no quotation: the ’90s, ’til, rock ’n’ roll.
_CUT = r"(?!\d0s\b|(?i:n|til|till|em|tis|twas|cause|bout|cos|round)\b)"
# Where one may begin. A mark after a digit is for inches; an apostrophe has a letter before it.
# It opens with one set of signs, which is found soonest.
_OPENING = re.compile(
    r"['’‘“”«\"](?:"
    rf"(?<=['’])(?<![\w.,!?…)\]”’'].)(?=\S){_CUT}|(?<=‘)(?<!\w.)(?=\S){_CUT}"
    r"|(?<=[“«])|(?<=[\"”])(?<!\d.))"
)
_SINGLE_CLOSING = re.compile(r"['’](?<=\S.)(?!\w)")
# “the carers’ views”, “goin’ home”: this may close nothing.
_MAY_BE_APOSTROPHE = re.compile(r"(?:(?<=s)|(?<=in))['’]\s\w", re.IGNORECASE)
_PAIRS = {"“": re.compile("[“”]"), "«": re.compile("[«»]")}
_MARKS = "“”«»‘’\"'"
_ENDS = (".", "!", "?", ",", "…")
_LEAST_WORDS = 3
# Most that is said opens with so many plain words: no need to count further.
_SURELY_ENOUGH = re.compile(rf"(?:[A-Za-z]+,? ){{{_LEAST_WORDS}}}")


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Span, ...]:
    """Return what stands between quotation marks, with the marks, in order.

    One that is not closed goes on to the end; one that is not opened began before the text: a
    quotation can have many paragraphs.
    """
    found = _OPENING.search(text)
    if not found:  # as in most texts
        return ()
    closing = tuple(one.start() for one in _SINGLE_CLOSING.finditer(text))
    spans: list[Span] = []
    while found:
        start, end = found.start(), _end(text, found.start(), closing)
        at = end or found.end()
        if text[start] == "”":
            spans.append(Span(spans[-1].end if spans else 0, at))
        elif end:
            spans.append(Span(start, end))
        found = _OPENING.search(text, at)
    return tuple(spans)


def utterances(text: str) -> tuple[Span, ...]:
    """Return the quotations that somebody said: “I like my new flat.”, not “care plan”.

    They begin with a capital letter, end like a sentence, and have three words or more.
    """
    return tuple(span for span in quotations(text) if _said(text[span.start : span.end]))


def in_any(spans: tuple[Span, ...], span: Span) -> bool:
    """Say whether a span lies in one of some spans, which are in order and do not overlap."""
    at = bisect_left(spans, Span(span.start + 1, 0)) - 1  # the last that begins here or before
    return at >= 0 and span.end <= spans[at].end


def _end(text: str, start: int, closing: tuple[int, ...]) -> int:
    """Return where the quotation ends that the mark at start opens; 0 where it opens none."""
    mark, end = text[start], 0
    if mark == "”":
        return start + 1
    if mark in _PAIRS:
        end = _paired(text, start)
    elif mark == '"':
        end = text.find('"', start + 1) + 1
    else:
        end = _single(text, start, closing)
    alone = mark in _PAIRS or mark == "‘" or not text[:start].strip()
    return end or (len(text) if alone or (mark == '"' and not text[start - 1].isalnum()) else 0)


def _paired(text: str, start: int) -> int:
    """Return where marks that can stand in each other are closed; 0 where they are not."""
    deep = 0
    for found in _PAIRS[text[start]].finditer(text, start):
        deep += 1 if found.group() == text[start] else -1
        if not deep:
            return found.end()
    return 0


def _single(text: str, start: int, closing: tuple[int, ...]) -> int:
    """Return where a quotation in single marks ends: not at an apostrophe, if a better is near."""
    end = 0
    for number in range(bisect_right(closing, start), len(closing)):
        at = closing[number]
        if end and _OPENING.search(text, end, at):
            break
        end = at + 1
        if not _MAY_BE_APOSTROPHE.match(text, at):
            break
    return end


def _said(quoted: str) -> bool:
    words = quoted.strip().strip(_MARKS)
    if not words[:1].isupper() or not words.endswith(_ENDS):
        return False
    return bool(_SURELY_ENOUGH.match(words)) or count(words) >= _LEAST_WORDS
