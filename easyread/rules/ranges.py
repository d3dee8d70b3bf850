"""Text → its ranges with a dash, and how to write them: 9am-5pm is 9am to 5pm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.dates import DAYS, MONTHS, dashed
from easyread.language.numbered import names
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.times import times

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
_NAMED = pattern(rf"\s(?!(?:{_NAME})\b)[A-Z][a-z]")
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


def ranges(text: str) -> Iterator[Problem]:
    """Yield the ranges with a dash in a text: first those from date to date."""
    if not _LIKELY.search(text):
        return
    dates = [*dashed(text)]
    for one, other in dates:
        yield _range(text, Span(one.start, other.end), one.full(), other.full())
    found = list(_RANGE.finditer(text))
    scores = any(_falls(one) is not None for one in found) and _tells_scores(text, found)
    for between in found:
        if any(one.start < between.end() and between.start() < other.end for one, other in dates):
            continue
        if not (_no_range(between) or (scores and _falls(between) is not None)):
            yield _problem(between)


def _problem(found: re.Match[str]) -> Problem:
    text, (first, last) = found.string, _ends(found)
    if first.startswith("£") and last[0].isdigit():
        last = f"£{last}"
    hours = _from_morning(found)  # what falls and is no score
    first, last = (f"{first}am", f"{last}pm") if hours else (first, last)
    # “at 5-7 Elm Fold” may be an address.
    sure = not (
        hours
        or _NAMED.match(text, found.end())
        or ("£" in first and _SCALE.match(text, found.end()))
    )
    return _range(text, Span(*found.span()), first, _whole_year(first, last), sure=sure)


def _range(text: str, span: Span, first: str, last: str, *, sure: bool = True) -> Problem:
    link = "and" if _BETWEEN.search(text, 0, span.start) else "to"
    full = f"{first} {link} {last}"
    message = f"The dash in “{text[slice(*span)]}” is easy to miss."
    return Problem(message, f"Write “{full}”.", span, (Suggestion(full, sure=sure),))


def _ends(found: re.Match[str]) -> tuple[str, str]:
    """Return both ends; a time as its rule surely writes it: “9.00-17.00” is 9am and 5pm."""
    first, last = found["first"].strip(), found["last"]
    if not any(sign in found.group() for sign in ".:m"):
        return first, last
    plain = [
        (one.span, one.suggestions[0])
        for one in times(found.string)
        if one.span and one.suggestions and one.suggestions[0].sure
    ]
    if any(span.start < found.end() < span.end for span, _ in plain):
        return first, last  # “17.00 hours” is longer than this end
    said = {span.start: write.text for span, write in plain}
    return said.get(found.start("first"), first), said.get(found.start("last"), last)


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
    text, first, last = found.string, found["first"].strip(), found["last"]
    if first[0].isdigit() and first == last:
        return True
    if first.isdigit() and last.isdigit() and names(text, *found.span(), bool(_falls(found))):
        return True
    # “We met in May – 3 people came”, “Monday – 9am to 5pm”.
    if first[0].isalpha() and last not in (DAYS if first in DAYS else MONTHS):
        return True
    if _YEAR.fullmatch(first) and _DAY.match(text, found.end()):
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
