"""Dates and times in a text, written well or badly."""

from __future__ import annotations

import re

from easyread.model.language import Span

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_SHORT_DAYS = "Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun"
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{_DAYS}|{_SHORT_DAYS})\b\.?,? )?"
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTHS}|{_SHORT_MONTHS})\b"
    r"\.?(?:,? (?P<year>\d{4})\b)?"
)
_ALL_NUMBER = re.compile(
    r"(?<![\w/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\w/-]|\.\d)"
)
_TIME = re.compile(
    r"(?<![\w.:£])(?:(?:[01]?\d|2[0-3])[:.][0-5]\d\s?[ap]\.?m\b\.?|1?\d\s?[ap]\.?m\b"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])(?:\s?hrs\b)?|(?:[01]\d|2[0-3])[0-5]\d\s?hrs\b)"
    r"|\b(?:noon|midday|midnight)\b"
)


def dates(text: str) -> tuple[Span, ...]:
    """Return the dates in words, with a weekday and a year where they are given."""
    return tuple(Span(*match.span()) for match in _DATE.finditer(text))


def date_parts(text: str) -> dict[str, str]:
    """Return weekday, day, month and year of the first date; empty when there is none."""
    match = _DATE.search(text)
    return {k: v for k, v in match.groupdict().items() if v} if match else {}


def all_number_dates(text: str) -> tuple[Span, ...]:
    """Return the dates in digits only: 06/08/25, 2025-08-06."""
    return tuple(Span(*match.span()) for match in _ALL_NUMBER.finditer(text))


def times(text: str) -> tuple[Span, ...]:
    """Return the times: 5pm, 5.30pm, 17:30, 1730hrs, noon."""
    return tuple(Span(*match.span()) for match in _TIME.finditer(text))
