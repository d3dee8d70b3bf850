"""Words that may tell who somebody is: names, phone numbers, addresses. Better too much.

Written for the United Kingdom. What is found here keeps an answer out of the report; a person can
still decide to quote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from easyread.answers.names import names
from easyread.language.pattern import pattern
from easyread.language.words import words

# Numbers are joined by these; a comma is no sign of a phone number.
_DIGITS = pattern(r"\+?\(?\d(?:[\s().\-–/]{0,3}\d){5,}")
_SPOKEN = pattern(
    r"(?i)\b(?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)"
    r"[\s,\-]+){5,}"
)
_EMAIL = pattern(
    r"(?i)[\w.+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]+|\bat \w{1,64} dot (?:com|co|org|net|uk)\b"
)
_LINK = pattern(
    r"(?i)\b(?:https?:|www\.)\S+|\b[\w-]{1,63}\.(?:com|net|org|info|gov|nhs|ac|co|uk|io|me)\b"
    r"|(?<!\w)@\w+"
)
_POSTCODE = pattern(r"(?i)\b(?:[a-z]{1,2}\d[a-z\d]?\s{0,2}\d[a-z]{2}|gir\s?0aa)\b")
_STREET = pattern(
    r"(?i)\b\d{1,5}\s?[a-z]?,?\s{1,3}(?:[\w'’]{1,30}\s{1,3}){1,3}(?:street|st|road|rd|avenue|ave|lane|close|drive"
    r"|way|court|crescent|place|terrace|gardens?|grove|square|hill|park|row|mews|walk)\b"
    r"|\b(?:flat|house number|room|apartment)\s+(?:no\.?\s*)?\d+"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = pattern(
    rf"(?i)\b\d{{1,4}}[/.\-]\d{{1,2}}[/.\-]\d{{2,4}}\b|\b{_DAY}(?:\s+of)?\s+{_MONTH},?\s+\d{{2,4}}\b"
    rf"|\b{_MONTH}\s+{_DAY},?\s+\d{{4}}\b|\bborn (?:on|in)\b|\bd\.?o\.?b\b|\bdate of birth\b"
    r"|\bmy birthday\b"
)
_INSURANCE = pattern(r"(?i)\b[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d]\b")
_NHS_DIGITS = 10


def private(text: str, own_names: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what a text may tell, each kind once: “a name”, “a phone number”; empty if nothing.

    `own_names` are the names that the same reply gives: each word of them counts.
    """
    return tuple(dict.fromkeys(_kinds(text, own_names)))


def _kinds(text: str, own_names: Iterable[str]) -> Iterator[str]:
    if names(text) or _own(text, own_names):
        yield "a name"
    numbers = [re.sub(r"\D", "", found[0]) for found in _DIGITS.finditer(_without_dates(text))]
    if any(nhs_number(number) for number in numbers):
        yield "an NHS number"
    if _SPOKEN.search(text) or any(not nhs_number(number) for number in numbers):
        yield "a phone number"
    for kind, shape in (
        ("an e-mail address", _EMAIL),
        ("a web address", _LINK),
        ("a postcode", _POSTCODE),
        ("an address", _STREET),
        ("a date of birth", _DATE),
        ("an insurance number", _INSURANCE),
    ):
        if shape.search(text):
            yield kind


def nhs_number(digits: str) -> bool:
    """Say whether ten digits are an NHS number: the last one checks the rest.

    Source: NHS Data Dictionary, “NHS NUMBER”: modulus 11, weights 10 to 2.
    """
    if len(digits) != _NHS_DIGITS or not digits.isdecimal() or len(set(digits)) == 1:
        return False
    weighed = sum(
        int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)
    )
    return (11 - weighed % 11) % 11 == int(digits[-1])


def _without_dates(text: str) -> str:
    """A date is told as a date, not as a phone number."""
    return _DATE.sub(lambda found: " x " * bool(found[0]), text)


def _own(text: str, own_names: Iterable[str]) -> bool:
    mine = {part for name in own_names for part in _parts(name) if len(part) > 1}
    return not mine.isdisjoint(_parts(text))


def _parts(text: str) -> set[str]:
    small = text.lower().replace("’", "'")
    found = {small[start:end].removesuffix("'s") for start, end in words(small)}
    return found | {part for word in found for part in word.split("-")}
