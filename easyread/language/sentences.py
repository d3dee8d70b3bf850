"""Text → sentences: units first, then full stops, question marks and exclamation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.abbreviations import BEFORE_NAMES, BEFORE_NUMBERS, INSIDE, SITES
from easyread.language.pattern import pattern
from easyread.language.units import units
from easyread.language.wordset import word_set
from easyread.model.language import Span

# A possible end: marks, then closing quotes and brackets, then a space or the end of the unit.
_END = re.compile(
    r"(?:(?<![.!?…])(?P<marks>[.!?…]+(?:[ ][.!?]+){0,9})(?P<close>[\"'”’)\]»]*(?:\[\d+\]){0,9})"
    r"|(?P<smile>[:;]-?[()D])|(?<![=*_~#-])(?P<rule>([=*_~#-])\5{4,}))(?P<space>\s+|$)"
)
# The first sign of such an end. It opens with one set of signs, which is found soonest.
_MARK = re.compile(
    r"[.!?…:;=*_~#-](?:(?<=[.!?…])|(?<=[:;])(?=-?[()D])|(?<=(?P<one>[=*_~#-]))(?P=one){4})"
)
# All that cannot stand in a word is passed over first: to try at each letter takes long.
_WORD_BEFORE = re.compile(r"(?:.*[\s(\[“\"‘—–/])?(?P<word>[^\s(\[“\"‘—–/]+)\n?", re.DOTALL)
_DOTTED = re.compile(r"(?:[A-Za-z]{1,2}\.)+[A-Za-z]$")
_OPENERS = "\"'“‘([«*_"
_LOOK_BACK = 40


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences in order, without the space around them.

    No sentence crosses a blank line or a bullet. “Dr. A. Jones”, “3.5”, “e.g. this” and
    web addresses do not end one. Text without any mark is a sentence too.
    """
    return tuple(span for unit in units(text) for span in unit_sentences(text, unit))


def unit_sentences(text: str, unit: Span) -> Iterator[Span]:
    """Yield the sentences of one unit, in order."""
    start, limit = unit
    for end in _possible_ends(text, start, limit):
        if end.start() < start:
            continue
        stop = end.start("space")
        if end.end() >= limit:
            break
        if _ends(text, start, end, limit):
            yield Span(start, stop)
            start = end.end()
    if start < limit:
        yield Span(start, limit)


def _possible_ends(text: str, at: int, limit: int) -> Iterator[re.Match[str]]:
    """Yield what `_END.finditer` yields: it looks only where there is a mark."""
    mark = _MARK.search(text, at, limit)
    while mark:
        at = mark.start()
        end = _END.match(text, at, limit)
        if end:
            yield end
        mark = _MARK.search(text, end.end() if end else at + 1, limit)


def _ends(text: str, start: int, end: re.Match[str], limit: int) -> bool:
    after = end.end()
    while after < limit and text[after] in _OPENERS:
        after += 1
    following = text[after] if after < limit else ""
    if end["rule"]:
        return True
    if end["smile"]:
        return following.isupper()
    marks = end["marks"]
    if marks == ".":
        return not _abbreviated(text, start, end, following)
    if following.islower():
        return _ends_before_small(end)
    if end["close"] and _SPOKEN.match(text, end.end()):
        return False
    return following not in ",;:)-–—" or not following


def _ends_before_small(end: re.Match[str]) -> bool:
    """Say whether “! and” ends a sentence: not after a quotation or three dots."""
    return not end["close"] and end["marks"][-1] in "!?"


def _abbreviated(text: str, start: int, end: re.Match[str], following: str) -> bool:
    before = _WORD_BEFORE.fullmatch(text, max(start, end.start() - _LOOK_BACK), end.start())
    if end["close"] or not before:
        return bool(end["close"]) and following.islower()
    word = before["word"]
    small = word.lower()
    if small in INSIDE or small in BEFORE_NAMES:
        return True
    if small in BEFORE_NUMBERS:
        return following.isdigit()
    if small in SITES:
        return not following.isupper() or text[end.end()] == "("
    if len(word) == 1 and word.isalpha() and word != "I":
        if word.islower():  # “c. 1200”, “b. 1950”
            return following.isdigit()
        return not _starts_sentence(text, end.end())
    if _DOTTED.match(word):
        return not _starts_sentence(text, end.end())
    return (word.isdigit() and before.start("word") <= start) or following in ",;:"


_STARTERS = word_set(
    """the this that these those there it its he she they we you i his her their our your my
    if when while after before because although but and so then now what who where why how
    in on at for from as however also to not no yes a an one all some many most"""
)
_NEXT_WORD = pattern(r"[A-Z][a-z’']+")
# “Why?” Alice asked.
_SPOKEN = pattern(
    r"(?!(?:He|She|They|We|You|It)\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:said|says|asked|asks|cried"
    r"|replied|shouted|whispered|exclaimed|answered|demanded|added|muttered|called|screamed"
    r"|yelled|wondered|laughed)\b"
)


def _starts_sentence(text: str, at: int) -> bool:
    """Say whether the word here is one that often opens a sentence, with its capital."""
    word = _NEXT_WORD.match(text, at)
    return bool(word) and word.group().lower() in _STARTERS if word else False
