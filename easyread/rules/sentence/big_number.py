"""Numbers that are too big to picture, or hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix, weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

# What stands before is looked at last, so that the search stops at digits only.
_NUMBER = pattern(
    r"(?P<number>\d(?<![\w£$€.,/:-]\d)(?:\d{0,2}(?:,\d{3})+|\d*))(?![\w/:-]|[.,]\d|\s?(?:am|pm)\b)"
)
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_BIG, _HUGE, _ROUND_HUGE = 10_000, 1_000_000, 100_000
_CODE = pattern(
    r"\b(?:number|no|reference|code|id|call|phone|ring|text|extension|charity|company)\b",
    re.IGNORECASE,
)


@rule(
    asks="Round big numbers, and say what they mean.",
    alias="big-number",
    sources=["NHSSM", "COGA", "FINUM", "IE09 (from memory)", "COPIAN (likes “8 thousand” more)"],
    bad=["1,234,567 people live here.", "We wrote to 1500 people."],
    good=["About 70 people came.", "In 2024 we wrote to 1,500 people.", "Call 0300 123 4567."],
    when=["0000", "0,"],
)
def big_number(sentence: Sentence) -> Iterator[Problem]:
    """Big numbers are hard to picture. Long rows of digits are hard to read."""
    for found in _NUMBER.finditer(sentence.text):
        written = found["number"]
        value = int(written.replace(",", ""))
        if _not_a_count(sentence.text, found, value):
            continue
        yield from _problem(found, written, value)


def _problem(found: re.Match[str], written: str, value: int) -> Iterator[Problem]:
    span = Span(*found.span())
    if value >= _HUGE and value % _ROUND_HUGE:
        about = f"about {value / _HUGE:.1f}".removesuffix(".0") + " million"
        yield weighed(
            "error", f"“{written}” is too exact to picture.", f"Write “{about}”.", span, about
        )
    elif value >= _BIG:
        yield weighed(
            None, f"“{written}” is a big number.", "Round it, and say what it means.", span
        )
    elif value >= 1000 and "," not in written:
        better = f"{value:,}"
        yield Problem(
            f"“{written}” is easier to read with a comma.",
            f"Write “{better}”.",
            span,
            sure_fix(better),
        )


def _not_a_count(text: str, found: re.Match[str], value: int) -> bool:
    """Say whether this is a year, a code or part of a phone number."""
    written = found["number"]
    if "," not in written and (_FIRST_YEAR <= value <= _LAST_YEAR or written.startswith("0")):
        return True
    near = text[max(0, found.start() - 12) : found.end() + 6]
    in_row = re.search(r"\d[ )]\d", near) is not None
    return in_row or ("," not in written and bool(_CODE.search(text[: found.start()])))
