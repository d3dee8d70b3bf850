"""Text → words, counted as a reader meets them (conventions C1 and C2 of the rule catalogue)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.language import Span

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun"
_UNITS = (
    r"%|per ?cent|percent|°C|°F|degrees|(?:mm|cm|km|mg|kg|ml|m|g|l|mph|kb|mb|gb|p)\b"
    r"|metres?\b|miles?\b|litres?\b|grams?\b|pence\b|pounds?\b|hundred\b|thousand\b"
    r"|million\b|billion\b|mn?\b|bn\b|k\b"
)
_NUMBER = r"\d+(?:[,.]\d+){0,6}"
# A plain word: letters and digits, with inner apostrophes, hyphens, dots and “&”.
_PLAIN = r"[^\W_]+(?:[-'’.&‑][^\W_]+)*"
_SIMPLE = re.compile(_PLAIN)
_ADDRESS = r"(?:https?://|www\.)[^\s<>\"”)]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
_DATE = (
    rf"(?:(?:{_DAYS}),? )?\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})\b\.?(?:,? \d{{4}}\b)?"
    rf"|(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?\b"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b"
)
_TIME = r"\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?::\d{2})?\b"
_PHONE = r"(?:\+\d{1,3} ?)?\(?0\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}\b|\d{3} \d{3} \d{4}\b"
_GROUPED = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d+)?(?![\w,])"
_MONEY = rf"[£$€]{_NUMBER}(?: ?(?:million|billion|thousand|hundred|m|bn|k)\b)?"
_RICH = re.compile(
    rf"{_ADDRESS}|{_MONEY}|(?<![\w.])(?:{_DATE}|{_TIME}|{_PHONE}|{_GROUPED}|{_NUMBER}\s?(?:{_UNITS}))|{_PLAIN}"
)
# Only text with one of these can hold a date, an amount or an address.
_NEEDS_RICH = re.compile(r"[\d@]|://|www\.")
_STRETCH = re.compile(r"[^\n]{1,2000}(?=\s|$)|[^\n]{1,2000}|\n+")


def words(text: str) -> tuple[Span, ...]:
    """Return the words of text in order.

    “face-to-face”, “A&E”, “£75.50”, “Friday 5 September 2025”, “5:30pm”, “10 kg”,
    “0300 123 4567” and a web address are one word each.
    """
    return tuple(_words(text))


def _words(text: str) -> Iterator[Span]:
    if not _NEEDS_RICH.search(text):
        for match in _SIMPLE.finditer(text):
            yield Span(*match.span())
        return
    for stretch in _STRETCH.finditer(text):
        rich = _NEEDS_RICH.search(text, *stretch.span())
        for match in (_RICH if rich else _SIMPLE).finditer(text, *stretch.span()):
            yield Span(*match.span())


def count(text: str) -> int:
    """Return how many words text has."""
    return len(words(text))
