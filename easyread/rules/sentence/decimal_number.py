"""Numbers with a decimal point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.clock import pointed_times
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_DECIMAL = pattern(
    r"\d(?<![\w£$€.:/=-]\d)(?<!\d,\d)\d*\.\d+(?![\w/]|\.\w|\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|\s?(?:%|mg|ml|mcg|micrograms?|g\b|kg|km|cm|mm|m\b|litres?"
    r"|metres?"
    r"|miles?|grams?|stone|pounds?|pints?|°|am\b|pm\b|p\.?m|a\.?m|per ?cent|million|billion"
    r"|thousand|(?:US |Australian |Canadian )?dollars?|euros?|pence))",
    re.IGNORECASE,
)
# “11.30  Tea break”: a time in a programme, which starts a line.
_PROGRAMME = pattern(r"(?:[01]?\d|2[0-3])\.[0-5][05]\s+[A-Z]")
_VERSION = pattern(
    r"\b(?:version|article|clause|paragraph|section|part|chapter|rule|step|page|question|release|table|figure|edition|v|see|fig\.?|para\.?|regulation|annex|appendix)s?\s*$",
    re.IGNORECASE,
)
# Money by its code (“GBP 1.74”), and what has no name but initials: “D&D 3.5”, “CC BY-SA 4.0”.
_NAMED = pattern(r"\b(?!(?:UK|US|USA|EU|NHS)\b)[A-Z][A-Z&-]*[A-Z]\s$")
# “Acrobat Reader 4.0”, and those that most people know: “Windows 8.1”.
_PROGRAM = pattern(r"\b[A-Z][A-Za-z]+\s$")
_KNOWN_PROGRAM = pattern(r"\b(?:Windows|Android|iOS|iPadOS|macOS|Bluetooth|Python)\s$")
# “1.1, 1.5 and 2.0 releases”.
_RELEASES = pattern(r"(?:,\s|\sand\s|\sor\s|\d|\.)*\s(?:releases?|versions?|editions?)\b")
# “3.1 Trends in care”: the number of a part, behind the number of a page or dots.
_PART = pattern(r"\s+[A-Z][a-z]")
_PAGE = pattern(r"(?:[\d.…]|\s[-–])\s*$")
# How far a whole number may be from what is written, so that it still says the same.
_MOST_OFF = 0.05
_MOST_HALVES = 20


@rule(
    asks="Use whole numbers. Keep decimals for money, medicine and sizes.",
    alias="decimal-number",
    sources=["NHSSM"],
    bad=["People waited 3.5 weeks."],
    good=[
        "Take 2.5ml. It costs £3.50. Use version 1.2 on Windows 8.1.",
        "11.00 Health checks\n11.30 Tea break\n12.15 Any questions",
    ],
    when=["0."],
    yields_to=("percentage", "hard-date"),
)
def decimal_number(sentence: Sentence) -> Iterator[Problem]:
    """The point is easy to miss. Then “3.5” is 35."""
    times = pointed_times(sentence.text)
    for found in _DECIMAL.finditer(sentence.text):
        if found.start() in times or _is_name(sentence.text, found):
            continue
        plain = _plain(found.group())
        message = f"The point in “{found.group()}” is easy to miss."
        hint = f"You could write “{plain}”." if plain else "Use a whole number, or say it in words."
        yield weighed(None, message, hint, Span(*found.span()), *([plain] if plain else ()))


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Say whether this is a version, a sum of money, a time or the number of a part."""
    before = text[: found.start()]
    last = before.rstrip().rfind(" ") + 1  # where the word before begins
    return bool(
        not before
        or _VERSION.search(before, last)
        or _NAMED.search(before, last)
        or _RELEASES.match(text, found.end())
        or _KNOWN_PROGRAM.search(before, last)
        or (found.group().endswith(".0") and _PROGRAM.search(before))
        or _PROGRAMME.match(text, found.start())
        or (_PART.match(text, found.end()) and _PAGE.search(before))
    )


def _plain(written: str) -> str:
    """Return the number in words or rounded; empty where that says something else."""
    number = float(written)
    if written.endswith(".5") and number < _MOST_HALVES:
        return f"{int(number)} and a half" if number >= 1 else "half"
    off = abs(round(number) - number)
    if off > _MOST_OFF * number:
        return ""
    return f"{'about ' * bool(off)}{round(number)}"
