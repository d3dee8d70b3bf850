"""Numbers in a text: digits, number words, percentages, money, Roman numerals."""

from __future__ import annotations

import re

from easyread.model.language import Span

_NUMBER = re.compile(r"(?<![\w.,/-])[£$€]?\d+(?:,\d{3})*(?:\.\d+)?(?![\w/-]|[.,]\d)")
_PERCENTAGE = re.compile(
    r"(?<![\d.,])\d+(?:[.,]\d+)*\s?(?:%|per ?cents?\b)|\bper ?cent\b|%", re.IGNORECASE
)
_DECIMAL = re.compile(r"(?<![\w.:£$€])\d+\.\d+(?![\d.:]|\s?[ap]\.?m\b)")
_MONEY = re.compile(r"[£$€]\d+(?:,\d{3})*(?:\.\d+)?|\b\d+p\b")
_ONES = "two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_WORD = re.compile(
    rf"\b(?:(?:{_TENS})(?:-(?:one|{_ONES}))?|{_ONES}|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen)\b(?![’'-])",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?<![\w.'’-])(?=[IVXLC]{2})(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\w'’-])")
_FRACTION = re.compile(r"(?<![\w/])\d{1,3}/\d{1,3}(?![\w/])|[¼½¾⅓⅔⅛⅜⅝⅞]")


def numbers(text: str) -> tuple[Span, ...]:
    """Return the numbers written in digits, with a money sign, without their unit."""
    return _spans(_NUMBER, text)


def number_words(text: str) -> tuple[Span, ...]:
    """Return the numbers from two to ninety-nine that are written in letters."""
    return _spans(_WORD, text)


def percentages(text: str) -> tuple[Span, ...]:
    """Return “14%”, “14.3 per cent” and a “per cent” without digits."""
    return _spans(_PERCENTAGE, text)


def decimals(text: str) -> tuple[Span, ...]:
    """Return the numbers with a decimal point that are not money or times."""
    return _spans(_DECIMAL, text)


def money(text: str) -> tuple[Span, ...]:
    """Return the amounts of money."""
    return _spans(_MONEY, text)


def fractions(text: str) -> tuple[Span, ...]:
    """Return fractions such as 3/8 and ½."""
    return _spans(_FRACTION, text)


def roman_numerals(text: str) -> tuple[Span, ...]:
    """Return Roman numerals of two letters or more: II, IV, XIX."""
    return _spans(_ROMAN, text)


def _spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in pattern.finditer(text))
