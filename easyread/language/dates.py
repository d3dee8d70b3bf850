"""Dates in a text: found, read and written in full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from easyread.language.pattern import pattern

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# What joins the days or times of a range or a list: “the 6th to the 10th”, “9.30, 11.00 and 14.30”.
JOINS = r"(?:,\s(?:and\s|or\s)?|\s?[-–—&]\s?|\s(?:to|and|or|until|till)\s)"
_MONTH_BY_START = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_WEEKDAY = (
    r"(?:(?P<weekday>(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?)\b[.,]?\s+)?"
)
_IN_WORDS = pattern(
    rf"(?=[\dmtwfs])\b{_WEEKDAY}(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+(?P<year>(?:19|20)\d\d))?\b",
    re.IGNORECASE,
)
# “May 1, 2024”, “June 4th”. “In May 10 people came” has no year and no “th”: that is no date.
_MONTH_FIRST = pattern(
    rf"\b{_WEEKDAY}{_MONTH}\s+(?:the\s+)?(?P<day>0?[1-9]|[12]\d|3[01])"
    r"(?:(?P<ending>st|nd|rd|th)\b(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
    r"|,?\s+(?P<only_year>(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)
_LIKELY_FIRST = pattern(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?:the\s+)?\d\d?(?!\d)"
)
# The day and the start of the month, or “of”: it spares most sentences the pattern above.
_LIKELY = pattern(r"\d(?:[A-Za-z]{2})?\s+[adfjmnosADFJMNOS]")
_DASH = pattern(r"\.?\s?[-–—]\s?")
_SPOKEN = pattern(r"\d(?:st|nd|rd|th)\b|\bof\b", re.IGNORECASE)
_IN_DIGITS = pattern(
    r"(?<![\d/.-])(?:(?P<d>\d{1,2})(?P<mark>[/.-])(?P<m>\d{1,2})(?P=mark)(?P<y>\d{4}|\d\d)"
    r"|(?P<iy>(?:19|20)\d\d)-(?P<im>\d\d)-(?P<id>\d\d))(?![\d/-])"
)


class InWords(NamedTuple):
    """A date with its month in letters. `weekday` and `year` are empty when they are not given.

    `spoken`: it is written as people say it, or with the month first: “4th of June”, “May 1, 2024”.
    """

    start: int
    end: int
    day: int
    month: int
    month_written: str
    weekday: str
    year: str
    spoken: bool = False

    @property
    def shortened(self) -> bool:
        """Whether the month or the weekday is cut short."""
        short_month = self.month_written.lower() != MONTHS[self.month - 1].lower()
        return short_month or bool(self.weekday and not self.weekday.lower().endswith("day"))

    @property
    def calendar(self) -> date | None:
        """The day in the calendar; None without a year, or for a day that never was."""
        return day_of(int(self.year), self.month, self.day) if self.year else None

    def full(self, others: str = "") -> str:
        """Return it with its names in full; `others` are the days that follow its own."""
        weekday = next((day for day in DAYS if day[:3].lower() == self.weekday[:3].lower()), "")
        parts = (weekday, f"{self.day}{others}", MONTHS[self.month - 1], self.year)
        return " ".join(part for part in parts if part)


def in_words(text: str) -> Iterator[InWords]:
    """Yield the dates with a month in letters, in order; those with the month first come last."""
    for found in _IN_WORDS.finditer(text) if _LIKELY.search(text) else ():
        yield _named(found, found["year"], bool(_SPOKEN.search(found.group())))
    for found in _MONTH_FIRST.finditer(text) if _LIKELY_FIRST.search(text) else ():
        if found["month"][0].isupper():
            yield _named(found, found["year"] or found["only_year"], True)


def dashed(text: str) -> Iterator[tuple[InWords, InWords]]:
    """Yield the ends of each range that is written with a dash: “24 Dec – 2 January”."""
    for first, last in pairwise(in_words(text)):
        if _DASH.fullmatch(text, first.end, last.start):
            yield first, last


def _named(found: re.Match[str], year: str | None, spoken: bool) -> InWords:
    return InWords(
        found.start(),
        found.end(),
        int(found["day"]),
        _MONTH_BY_START[found["month"][:3].lower()],
        found["month"],
        found["weekday"] or "",
        year or "",
        spoken,
    )


def in_digits(text: str) -> Iterator[tuple[int, int, date | None]]:
    """Yield the places of dates in digits, and the days that they name when the day comes first."""
    for found in _IN_DIGITS.finditer(text):
        if found["iy"]:
            year, month, day = (int(found[name]) for name in ("iy", "im", "id"))
        else:
            year, month, day = (int(found[name]) for name in ("y", "m", "d"))
            if found["mark"] == "." and len(found["y"]) < 4:
                continue
        if month > 31 or day > 31 or month == 0 or day == 0:
            continue
        yield found.start(), found.end(), day_of(year + 2000 * (year < 100), month, day)


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def in_full(day: date) -> str:
    """Return a date as people say it: Friday 5 September 2025."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
