"""Text → sentences: units first, then full stops, question marks and exclamation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.abbreviations import BEFORE_NAMES, BEFORE_NUMBERS, INSIDE, SITES
from easyread.language.pattern import pattern
from easyread.language.units import units
from easyread.language.wordset import word_set
from easyread.model.language import Span, quick_span

# A possible end: marks, then closing quotes and brackets; or a smile; or a line of signs. Then a
# space or the end of the unit. It opens with one set of signs, which is found soonest.
_END = re.compile(
    r"[.!?…:;=*_~#-](?:"
    r"(?<=[.!?…])(?<![.!?…].)[.!?…]*(?:[ ][.!?]+){0,9}(?P<close>[\"'”’)\]»]*(?:\[\d+\]){0,9})"
    r"|(?<=[:;])-?[()D](?P<smile>)|(?<=(?P<rule>[=*_~#-]))(?<![=*_~#-].)(?P=rule){4,})"
    r"(?P<space>\s+|$)"
)
# All that cannot stand in a word is passed over first: to try at each letter takes long.
_WORD_BEFORE = re.compile(r"(?:.*[\s(\[“\"‘—–/])?(?P<word>[^\s(\[“\"‘—–/]+)\n?", re.DOTALL)
_DOTTED = re.compile(r"(?:[A-Za-z]{1,2}\.)+[A-Za-z]$")
_OPENERS = "\"'“‘([«*_"
_LOOK_BACK = 40
_SHORTENED = BEFORE_NAMES | BEFORE_NUMBERS | INSIDE | SITES


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences in order, without the space around them.

    No sentence crosses a blank line or a bullet. “Dr. A. Jones”, “3.5”, “e.g. this” and
    web addresses do not end one. Text without any mark is a sentence too.
    """
    return tuple(span for unit in units(text) for span in unit_sentences(text, unit))


def unit_sentences(text: str, unit: Span) -> Iterator[Span]:
    """Yield the sentences of one unit, in order."""
    start, limit = unit
    for end in _END.finditer(text, start, limit):
        stop = end.start("space")
        if end.end() >= limit:
            break
        if _ends(text, start, end, limit):
            yield quick_span((start, stop))
            start = end.end()
    if start < limit:
        yield quick_span((start, limit))


def _ends(text: str, start: int, end: re.Match[str], limit: int) -> bool:
    after = end.end()
    while after < limit and text[after] in _OPENERS:
        after += 1
    following = text[after] if after < limit else ""
    if end["rule"]:
        return True
    if end["smile"] is not None:
        return following.isupper()
    marks = text[end.start() : end.start("close")]
    if marks == ".":
        return not _abbreviated(text, start, end, following)
    if following.islower():  # “! and” is an end, but not after a quotation or three dots
        return not end["close"] and marks[-1] in "!?"
    if end["close"] and _SPOKEN.match(text, end.end()):
        return False
    return following not in ",;:)-–—" or not following


def _abbreviated(text: str, start: int, end: re.Match[str], following: str) -> bool:
    first = max(start, end.start() - _LOOK_BACK)
    last = text[first : end.start()].rpartition(" ")[2]
    if len(last) > 1 and last.isalpha() and not end["close"] and last.lower() not in _SHORTENED:
        return following in ",;:"
    before = _WORD_BEFORE.fullmatch(text, first, end.start())
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
