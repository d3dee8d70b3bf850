"""Initials in a text, and the full words that stand beside them."""

from __future__ import annotations

from easyread.language.numbers import roman_numerals
from easyread.language.pattern import pattern
from easyread.language.wordset import word_set
from easyread.model.language import Acronym, Span

_INITIALS = pattern(r"\b(?:[A-Z](?:[a-z]?[A-Z])+s?|[A-Z](?:&[A-Z]+)+)\b")
_POSTCODE = pattern(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_JOINING = word_set("and of the for in on to a with by")
_REACH = 90


def acronyms(text: str) -> tuple[Acronym, ...]:
    """Return the initials in order, each with the full words near it, if they are there.

    Roman numerals, postcodes and lines in capitals are none.
    """
    skipped = set(roman_numerals(text))
    codes = {at for match in _POSTCODE.finditer(text) for at in range(*match.span())}
    found = []
    for match in _INITIALS.finditer(text):
        span = Span(*match.span())
        if span not in skipped and span.start not in codes and not _shouted(text, span):
            found.append(Acronym(span.start, span.end, _full(text, span)))
    return tuple(found)


def _shouted(text: str, span: Span) -> bool:
    """Say whether a word next to it is in capitals too, with four letters or more."""
    before = text[max(0, span.start - 30) : span.start].split()
    after = text[span.end : span.end + 30].split()
    near = [*before[-1:], *after[:1]]
    return any(word.isupper() and len(word.strip(".,:;!?")) > 3 and word.isalpha() for word in near)


def _full(text: str, span: Span) -> Span | None:
    letters = [c.lower() for c in text[span.start : span.end].removesuffix("s") if c.isalpha()]
    start = max(0, span.start - _REACH)
    before = [Span(*m.span()) for m in _WORD.finditer(text, start, span.start)]
    after = [Span(*m.span()) for m in _WORD.finditer(text, span.end, span.end + _REACH)]
    for near in (before, after):
        for first in range(len(near)):
            last = _spelled(text, near, first, letters)
            if last is not None:
                return Span(near[first].start, near[last].end)
    return None


def _spelled(text: str, near: list[Span], first: int, letters: list[str]) -> int | None:
    """Return where the words from first on have spelled the letters; None if they do not."""
    at = 0
    for place in range(first, len(near)):
        word = text[near[place].start : near[place].end].lower()
        if at < len(letters) and word[0] == letters[at]:
            at += 1
            if at == len(letters):
                return place
        elif word not in _JOINING or place == first:
            return None
    return None
