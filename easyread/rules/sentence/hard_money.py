"""Amounts of money that are harder to read than need be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_ZEROS = pattern(r"£\d+(?:,\d{3})*\.00\b")
_PENCE = pattern(r"(?P<pence>\d(?<![\w£.]\d)\d{0,2})p\b")
_THOUSANDS = pattern(r"£(?P<amount>\d+(?:\.\d+)?)(?P<unit>k|m|bn)\b", re.IGNORECASE)
_UNITS = {"k": "thousand", "m": "million", "bn": "billion"}


@rule(
    asks="Write £75 or £75.50. Write “pence”.",
    alias="money-format",
    sources=["NHSSM"],
    bad=["It costs £75.00.", "A stamp is 85p."],
    good=["It costs £75. A stamp is 85 pence.", "We paid £75.50."],
    when=["£", "0p"],
)
def hard_money(sentence: Sentence) -> Iterator[Problem]:
    """Zeros that say nothing can be read as more money."""
    for found in _ZEROS.finditer(sentence.text):
        yield _problem(found, found.group()[:-3])
    for found in _PENCE.finditer(sentence.text):
        yield _problem(found, f"{found['pence']} pence")
    for found in _THOUSANDS.finditer(sentence.text):
        yield _problem(found, f"£{found['amount']} {_UNITS[found['unit'].lower()]}")


def _problem(found: re.Match[str], plain: str) -> Problem:
    message = f"“{found.group()}” is harder to read than it needs to be."
    return Problem(message, f"Write “{plain}”.", Span(*found.span()), sure_fix(plain))
