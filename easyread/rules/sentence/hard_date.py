"""Dates that are hard to read, or that name the wrong day of the week."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from easyread.language.dates import (
    DAYS,
    JOINS,
    MONTHS,
    InWords,
    dashed,
    day_of,
    in_digits,
    in_full,
    in_words,
)
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_MONTHS = tuple(month[:3] for month in MONTHS)
_MONTH_START = pattern(r"J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec")
_PARTED = ("0/", "0-", "0.")
_IN_DIGITS = pattern(r"\d[/.-]\d\d?[/.-]\d\d")
# What a day may stand before a month in: “4 of June”, “4th June”, “4 Jun”.
_DAY_FIRST = ("0of", "0st", "0nd", "0rd", "0th", *(f"0{month.lower()}" for month in _MONTHS))
# What is asked of the reader, and “by” and the like just before the date: “by noon on 6 August”.
_BY_THEN = pattern(
    r"\b(?:by|before|until)\s(?:(?:the|on|end|of|noon|midday|midnight|[\d:]+\s?[ap]m)\s){0,4}$"
    r"|\b(?:deadline|closes?|closing|send|return|come(?! from)|join)\b"
    # What is to come: “Your appointment is on …”, but not “The meeting was on …”.
    r"|\b(?:is|are|will be|takes? place|starts?|begins?|happens?)\son\s(?:the\s)?$",
    re.IGNORECASE,
)
_LAST_MONTH = 12
# The other days of a range or a list: “the 6th to the 10th of October”, “October 6th and 7th”.
_DAY = (
    rf"(?:(?:{'|'.join(day[:3] for day in DAYS)})(?:[a-z]*day)?,?\s)?(?:the\s)?"
    r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b"
)
_DAYS_BEFORE = pattern(rf"\b(?:{_DAY}{JOINS})+$", re.IGNORECASE)
_DAYS_AFTER = pattern(rf"(?:{JOINS}{_DAY})+(?!\s(?:of\s)?(?:{'|'.join(_MONTHS)}))", re.IGNORECASE)
_DAY_NAME = pattern(rf"\b({'|'.join(day[:3] for day in DAYS)})[a-z]*", re.IGNORECASE)
# “Friday 17/10/2025”
_DAY_NAMED = pattern(rf"\b(?P<day>{'|'.join(day[:3] for day in DAYS)})[a-z]*,?\s$", re.IGNORECASE)
_DASH = pattern(r"\s?[-–—]\s?")
# “The first to the 10th of May” is put right by a person.
_ORDINAL_WORD = pattern(
    rf"\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th)"
    rf"{JOINS}$",
    re.IGNORECASE,
)
_ORDINAL = pattern(r"(?:the\s)?(\d+)(?:st|nd|rd|th)\b", re.IGNORECASE)
# “On the 4th of June and the 5th group met”: the last may count something else.
_COUNTS = pattern(r"\s[a-z]")
_OTHER_DAY = pattern(r"\d(?:,|\s?[-–—&]|\s(?:to|and|or|until|till))\s?$", re.IGNORECASE)
_LONGEST_SERIES = 90


@rule(
    asks="Write a date in full: Friday 5 September 2025. Give the day for events and last dates.",
    alias="date-format",
    sources=["NHSSM", "COGA", "IE09 (from memory)"],
    bad=[
        "Send it back by 05/09/25.",
        "The meeting is on 6 Aug 2025.",
        "Send it back by Thursday 5 September 2025.",
        "We met on the 4th of June.",
        "We met on May 1, 2024.",
    ],
    good=[
        "Send it back by Friday 5 September 2025.",
        "We wrote it in May 2025.",
        "The words come from a talk on 2 July 2024.",
    ],
    when=["0", *_PARTED, *_DAY_FIRST],
)
def hard_date(sentence: Sentence) -> Iterator[Problem]:
    """“05/09/25” can mean 2 days. The day of the week helps people plan."""
    parted = not sentence.keys.isdisjoint(_PARTED) and _IN_DIGITS.search(sentence.text)
    for begins, end, given in in_digits(sentence.text) if parted else ():
        start, day = _with_name(sentence.text, begins, given)
        written = sentence.text[start:end]
        full = in_full(day) if day else ""
        yield Problem(
            f"“{written}” is a date in numbers. People may mix up the day and the month.",
            f"Write “{full}”." if full else "Write the month as a word.",
            Span(start, end),
            _fix(written, day) if day else (),
            "error",
        )
    for one in in_words(sentence.text) if _may_name_a_month(sentence) else ():
        yield from _in_words(sentence, one)


def _with_name(text: str, start: int, day: date | None) -> tuple[int, date | None]:
    """Return where a date begins with the name of its day; no day where another is named."""
    named = _DAY_NAMED.search(text, 0, start) if day else None
    if not (day and named):
        return start, day
    return (named.start(), day) if in_full(day)[:3] == named["day"].title() else (start, None)


def _may_name_a_month(sentence: Sentence) -> bool:
    """Say whether a month may be here, in small letters only beside a “/” or a “-”."""
    if _MONTH_START.search(sentence.text):
        return True
    return not (sentence.keys.isdisjoint("/-") or sentence.keys.isdisjoint(_DAY_FIRST))


def _in_words(sentence: Sentence, named: InWords) -> Iterator[Problem]:
    span = Span(named.start, named.end)
    written = sentence.text[named.start : named.end]
    day = named.calendar
    right = DAYS[day.weekday()] if day else ""
    wrong_day = bool(right and named.weekday and named.weekday[:3].lower() != right[:3].lower())
    if wrong_day and day:
        hint = f"It is a {right}. Check which one you mean."
        yield Problem(f"“{written}” names the wrong day.", hint, span)
    elif named.year and not day:
        yield Problem(f"There is no {written}.", "Check the date.", span, severity="error")
    elif (named.shortened or named.spoken) and _sure_month(named):
        if not any(named in ends for ends in dashed(sentence.text)):  # “range-dash” knows more
            yield _plain(sentence.text, named)
    elif day and not named.weekday and _BY_THEN.search(sentence.text[: named.start]):
        alone = not _OTHER_DAY.search(sentence.text, 0, named.start)
        hint = f"Write “{in_full(day)}”." if alone else "Give it for each date."
        message = f"“{written}” has no day of the week. People plan by the day."
        yield Problem(message, hint, span, sure_fix(in_full(day)) if alone else ())


def _plain(text: str, named: InWords) -> Problem:
    """Offer the plain way to write a date, with the other days of its range or list."""
    before = _DAYS_BEFORE.search(text, max(0, named.start - _LONGEST_SERIES), named.start)
    after = _DAYS_AFTER.match(text, named.end)
    doubtful = after and _COUNTS.match(text, after.end()) and " to " not in after.group()
    after = None if doubtful else after
    span = Span(before.start() if before else named.start, after.end() if after else named.end)
    first, last = (_plain_days(one.group() if one else "") for one in (before, after))
    full = first + named.full(last)
    day = None if before or after or named.shortened else named.calendar
    if day and (named.weekday or _BY_THEN.search(text[: named.start])):
        full = in_full(day)
    short = named.shortened and not (before or after)
    why = "has a short form in it" if short else "is not the easiest way to write a date"
    sure = not (doubtful or _ORDINAL_WORD.search(text, 0, span.start))
    write = (Suggestion(full, sure=sure),)
    return Problem(f"“{text[slice(*span)]}” {why}.", f"Write “{full}”.", span, write)


def _plain_days(written: str) -> str:
    """Return days with no “the” and no “th”: “the 6th to the ” gives “6 to ”."""
    linked = _DASH.sub(" to ", _ORDINAL.sub(r"\1", written))
    return _DAY_NAME.sub(
        lambda found: next(day for day in DAYS if day[:3].lower() == found[1].lower()), linked
    )


def _fix(written: str, day: date) -> tuple[Suggestion, ...]:
    """Return the day in full: sure where it can be no other day, as in 25/09/2025."""
    first = int(re.findall(r"\d+", written)[0])
    if first > _LAST_MONTH or day.day == day.month:
        return sure_fix(in_full(day))
    other = day_of(day.year, day.day, day.month)
    return tuple(Suggestion(in_full(one)) for one in (day, other) if one)


def _sure_month(named: InWords) -> bool:
    """Say whether a short month is one: “2 may” and “3 sun” are words, “2 May” a date."""
    return named.month_written[0].isupper()
