"""Text → the times in it that are written with a point, as “9.15”, and look like a number."""

from __future__ import annotations

import re

from easyread.language.dates import DAYS, JOINS, MONTHS
from easyread.language.pattern import pattern

_TIME = r"(?:0?[1-9]|1\d|2[0-3]|00)\.[0-5]\d"
_NO_AMOUNT = (
    r"(?![\w/%°]|\.\d|\s?(?:%|per ?cent|million|billion|thousand|pence"
    r"|(?:mg|ml|mcg|g|kg|km|cm|mm|m|l|mmol\w*)\b|litres?|metres?|miles?|gram|stone|pound|pint|times\b"
    r"|points?\b|degrees?|euros?|dollars?))"
)
_POINTED = pattern(rf"(?<![\w£$€./=-])(?<!\d:){_TIME}{_NO_AMOUNT}", re.IGNORECASE)
_JOINS = rf"(?:{JOINS}|\s?/\s?)"
LINK = pattern(_JOINS)
_NEXT = pattern(rf"{_JOINS}(?P<time>{_TIME}{_NO_AMOUNT})", re.IGNORECASE)
# Soon looked for: it spares most sentences with a number the patterns.
_LIKELY = pattern(r"\d\.[0-5]\d(?!\d)")
_DAY = rf"(?:{'|'.join(day[:3] for day in DAYS)})(?:[a-z]*day)?s?\b"
_DATE = rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(month[:3] for month in MONTHS)})"
_OTHER = r"\d{1,2}(?:[.:][0-5]\d)?\s?(?:[ap]\.?m\b)?"
_BEFORE = pattern(
    rf"\b(?:at|until|till)\s$|{_DAY},?\s$|\bbetween\s{_OTHER}\sand\s$"
    rf"|(?:{_TIME}|\d{{1,2}}\s?[ap]\.?m)\s?(?:[-–—]|to|until|till)\s?$",
    re.IGNORECASE,
)
_AFTER = pattern(
    rf"\s?(?:[-–—]|to|until|till)\s?(?:{_TIME}(?!\d)|{_OTHER}[ap]?m\b)"
    rf"|,?\s(?:on\s|every\s|each\s)?(?:the\s)?(?:{_DAY}|{_DATE})|\s(?:today|tomorrow|in the (?:morn"
    r"|after|even))",
    re.IGNORECASE,
)
# “Time: 14.30”, “Appointment time 14.30”, “Starts 9.15”; not “Waiting time: 3.15”.
_BEGINS = r"(?:arrive|starts?|finish(?:es)?|ends?|begins?|opens?|closes?|leaves?|departs?|meets?)"
_OF_DAY = (
    rf"(?:{_BEGINS}|appointment|arrival|check-in|clinic|closing|collection|departure|doors|event"
    r"|finishing|interview|meeting|opening|session|starting|visit)"
)
_LABEL = pattern(
    rf"(?:(?:\A|[^\w\s]\s*|\n\s*|\b(?:{_OF_DAY}|and|your)\s)times?(?:\sis|\s?:)?|\b{_BEGINS}"
    rf"|\b(?:{_OF_DAY}|when)\s?:)(?:\s+|(?<=:))$",
    re.IGNORECASE,
)
_SPENT = pattern(r"\s(?:seconds|secs|minutes|mins|hours)\b", re.IGNORECASE)
_FROM = pattern(r"\b(?:from|between)\s$", re.IGNORECASE)
_TO = pattern(r"\s(?:to|and|until|till)\s\d", re.IGNORECASE)
_ONWARDS = pattern(r"\son(?:wards)?\b", re.IGNORECASE)
# “The rate rose from 2.15 to 3.40”: what is measured is no time.
_MEASURED = pattern(
    r"\b(?:rate|ratio|score|average|mean|median|level|index|value|number|rose|risen|rise|fell"
    r"|fallen|grew|grown|increas\w+|decreas\w+|reduc\w+|valued|priced|version|section|article)\b",
    re.IGNORECASE,
)
# “The price starts at 2.50”, “It costs 2.50 on Monday”.
_PAID = pattern(
    r"\b(?:prices?|costs?|fees?|fares?|charges?|rents?|tickets?(?=\s(?:start|begin|cost)))"
    r"(?:\s(?!and\b|or\b|but\b)\w+){0,5}\s$",
    re.IGNORECASE,
)
_NEAR = 40


def pointed_times(text: str) -> frozenset[int]:
    """Return where a time of the clock starts that is written with a point and without am or pm.

    The words beside it say so: “at 9.15”, “10.30 to 12.45”, “14.30 on Monday”.
    """
    if not _LIKELY.search(text) or _MEASURED.search(text):
        return frozenset()
    times: set[int] = set()
    for found in _POINTED.finditer(text):
        if not _is_time(text, *found.span()):
            continue
        times.add(found.start())
        end = found.end()
        while following := _NEXT.match(text, end):
            times.add(following.start("time"))
            end = following.end()
    return frozenset(times)


def _is_time(text: str, start: int, end: int) -> bool:
    near = max(0, start - _NEAR)
    if _PAID.search(text, near, start):
        return False
    if _BEFORE.search(text, near, start) or _AFTER.match(text, end):
        return True
    if _LABEL.search(text, near, start):
        return not _SPENT.match(text, end)
    led = _FROM.search(text, near, start)
    return bool(led and (_TO.match(text, end) or _ONWARDS.match(text, end)))
