"""Easier words → those that the text does not say right beside the hard word."""

from __future__ import annotations

from easyread.language.lexicon import lemma
from easyread.language.pattern import pattern

_NEAR_BY = 30
_AND_BEFORE = pattern(r"\b([^\W\d_]+)(?:,? (?:or|and) |, ?)$")
_AND_AFTER = pattern(r"(?:,? (?:or|and) |, )([^\W\d_]+)")


def unsaid(text: str, start: int, end: int, found: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what the text says right beside it: no “pain or [pain]”."""
    near = (_AND_BEFORE.search(text, max(0, start - _NEAR_BY), start), _AND_AFTER.match(text, end))
    said = {lemma(one[1].lower()) for one in near if one}
    return tuple([easier for easier in found if lemma(easier.lower()) not in said])
