"""Ranges with a dash: 2pm-6pm, Monday–Friday."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.dates import DAYS, MONTHS
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_NAME = "|".join((*DAYS, *MONTHS))
_NUMBER = r"£?\d+(?:[.,:]\d+)*\s?(?:am|pm|%|p)?"
_RANGE = pattern(
    rf"(?<![\w./:,-])(?P<first>{_NAME}|{_NUMBER})\s?[-–—]\s?"
    rf"(?P<last>{_NAME}|{_NUMBER})(?![\w/-]|[.,:]\d)"
)
_LIKELY = pattern(r"[-–—]\s?[£\dJFMASONDTW]")
_MOST_DIGITS = 8
_YEAR = pattern(r"(?:18|19|20)\d\d")
# “1 May 1998-30 June 2001”: the last number is a day.
_DAY = pattern(rf"\s(?:{_NAME})\b")
_SCORE = pattern(r"\b(?:won|win|lost|lose|beat|defeat|victory|draw|score[ds]?)\b", re.IGNORECASE)
_LONGEST_LABEL = len("apartment.: ")
# “Flat 2, 14-16 Green Lane”, “Room 3-5”: a label.
_LABEL = pattern(
    r"\b(?:flat|unit|room|bus|route|ext|extension|form|house|plot|block|suite|bay|gate|platform"
    r"|apartment|apt|shop|building|ward|desk|door|locker|size|model|version|ref|reference|code"
    r"|no|number|bed|table|seat|section|class|lane|channel|pitch|zone|hall|floor)\.?:?\s$",
    re.IGNORECASE,
)
# “Page 9-5” may be page 5 of part 9.
_PARTS = pattern(
    r"\b(?:pages?|pp?\.?|parts?|chapters?|questions?|steps?|numbers?|lines?|verses?)\s$",
    re.IGNORECASE,
)
_STREET = pattern(
    r"[a-z]?,?\s(?:(?:St|[A-Z][\w’'-]*)\.?\s){0,4}(?:Road|Street|Lane|Avenue|Drive|Way|Close|Court|Place"
    r"|Square|Terrace|Gardens?|Crescent|Hill|Park|Row|Walk|Grove|Green|Mews|Parade|Rise|View|Gate"
    r"|House|Building|Rd|St|Ave|Ln|Dr)\b"
)
_NAMED = pattern(rf"\s(?!(?:{_NAME})\b)[A-Z][a-z]")
_RATIO = pattern(r"\b(?:ratio|odds|votes?|voted)\b", re.IGNORECASE)
_BETWEEN = pattern(r"\bbetween\s(?:the ages of\s|ages\s|about\s)?$", re.IGNORECASE)
# “£1-2 million”: the first may be 1 pound.
_SCALE = pattern(r"\s?(?:hundred|thousand|million|billion)\b", re.IGNORECASE)
# “Open 9-5”: from the morning to the afternoon.
_HOURS = pattern(
    r"\b(?:open|opens|opening|hours?|from|between|shifts?|weekdays?|daily)\b", re.IGNORECASE
)
# “Mon-Fri, 9-5”, “Saturdays: 10-4”, “9-5 Monday to Friday”; and a line that is “Friday 9-4”.
_DAY_NAME = rf"\b(?:{'|'.join(day[:3] for day in DAYS)})(?:rs?|[a-z]*day)?s?\b"
_DAYS = (
    rf"(?:{_DAY_NAME}\s?(?:[-–—&]|to|and)\s?{_DAY_NAME}|\b(?:every|each)\s{_DAY_NAME}"
    r"|\b[A-Z][a-z]+days\b)"
)
_AFTER_DAYS = pattern(rf"{_DAYS}[,:]?\s?\(?$|{_DAY_NAME}:\s$|\b(?:staffed|available|works?)\s$")
_BEFORE_DAYS = pattern(rf",?\s\(?(?:on\s)?{_DAYS}")
_LINE_OF_DAY = pattern(rf"{_DAY_NAME}\s\(?\d\d?\s?[-–—]\s?\d\d?\)?[.,;]?\s?$")
_MORNING, _EVENING = range(6, 12), range(1, 9)
# A number this big is part of a phone number, unless it is round or a year.
_LONG = 1000
# “2024-12” is a month. No text means the years up to 2112.
_MOST_YEARS = 50


@rule(
    asks="Write a range with “to”: 2pm to 6pm, Monday to Friday.",
    alias="range-dash",
    sources=["NHSSM"],
    bad=["We are open Monday-Friday, 9am–5pm.", "Pages 10-15 are for you."],
    good=[
        "We are open Monday to Friday, 9am to 5pm.",
        "It is a 6-in-1 jab.",
        "Post it to DE1-2AB. We used 1-2-4-all. COVID-19 is an illness.",
    ],
    when="-–—",
)
def range_dash(sentence: Sentence) -> Iterator[Problem]:
    """A small dash is easy to miss. It is not read out loud."""
    if not _LIKELY.search(sentence.text):
        return
    ranges = list(_RANGE.finditer(sentence.text))
    likely = any(_falls(one) is not None for one in ranges)
    scores = likely and _tells_scores(sentence.text, ranges)
    for found in ranges:
        if _no_range(found) or (scores and _falls(found) is not None):
            continue
        yield _problem(found)


def _problem(found: re.Match[str]) -> Problem:
    text, first, last = found.string, found["first"].strip(), found["last"]
    if first.startswith("£") and last[0].isdigit():
        last = f"£{last}"
    hours = _from_morning(found)  # what falls and is no score
    first, last = (f"{first}am", f"{last}pm") if hours else (first, last)
    link = "and" if _BETWEEN.search(text, 0, found.start()) else "to"
    full = f"{first} {link} {_whole_year(first, last)}"
    # “at 5-7 Elm Fold” may be an address.
    sure = not (
        hours
        or _NAMED.match(text, found.end())
        or ("£" in first and _SCALE.match(text, found.end()))
    )
    return Problem(
        f"The dash in “{found.group()}” is easy to miss.",
        f"Write “{full}”.",
        Span(*found.span()),
        (Suggestion(full, sure=sure),),
    )


def _tells_scores(text: str, ranges: list[re.Match[str]]) -> bool:
    """Say whether some of these numbers are how a game went."""
    if _SCORE.search(text):
        return True
    return any(map(_falls, ranges)) and not (_HOURS.search(text) or any(map(_are_hours, ranges)))


def _are_hours(found: re.Match[str]) -> bool:
    """Say whether the days beside these numbers make hours of them: “Mon-Fri, 9-5”."""
    text = found.string
    return _from_morning(found) and bool(
        _AFTER_DAYS.search(text, 0, found.start())
        or _BEFORE_DAYS.match(text, found.end())
        or _LINE_OF_DAY.match(text)
    )


def _from_morning(found: re.Match[str]) -> bool:
    """Say whether these hours go from the morning to the afternoon, with no am and pm."""
    if not _falls(found):
        return False
    return int(found["first"]) in _MORNING and int(found["last"]) in _EVENING


def _no_range(found: re.Match[str]) -> bool:
    """Say whether this is a code, an address, a month, or a part of a phone number."""
    first, last = found["first"].strip(), found["last"]
    if first[0].isdigit() and (first == last or _labels(found)):
        return True
    if _YEAR.fullmatch(first) and _DAY.match(found.string, found.end()):
        return True
    if _is_month(first, last):
        return True
    if sum(sign.isdigit() for sign in found.group()) > _MOST_DIGITS:
        return True
    if first.startswith("0") and first != "0" and ":" not in first:
        return True
    if not (first.isdigit() and last.isdigit()):
        return False
    years = _YEAR.fullmatch(first) and _YEAR.fullmatch(last)
    long = int(last) >= _LONG and not years
    return long and not (first.endswith("0") and last.endswith("0"))


def _labels(found: re.Match[str]) -> bool:
    """Say whether the numbers are the name of a house, a room, a bus, or a ratio."""
    text = found.string
    if not (found["first"].strip().isdigit() and found["last"].isdigit()):
        return False
    near = max(0, found.start() - _LONGEST_LABEL)
    if _STREET.match(text, found.end()) or _LABEL.search(text, near, found.start()):
        return True
    if _falls(found) and _PARTS.search(text, 0, found.start()):
        return True
    return bool(_RATIO.search(text, 0, found.start()))


def _is_month(first: str, last: str) -> bool:
    year = _whole_year(first, last)
    return year != last and int(year) - int(first) > _MOST_YEARS


def _falls(found: re.Match[str]) -> bool | None:
    """Say whether the second number is the smaller: 7–5 is a score. None: these are no scores."""
    first, last = found["first"].strip(), found["last"]
    if not (first.isdigit() and last.isdigit()) or _YEAR.fullmatch(first):
        return None
    return int(first) > int(last)


def _whole_year(first: str, last: str) -> str:
    """Return the last year in full: 2013-14 is 2013 to 2014."""
    if not _YEAR.fullmatch(first) or not (len(last) == 2 and last.isdigit()):
        return last
    century = int(first[:2]) + (int(last) < int(first[2:]))
    return f"{century}{last}"
