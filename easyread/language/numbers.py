"""Numbers in a text: percentages, number words, Roman numerals."""

from __future__ import annotations

from easyread.language.pattern import pattern
from easyread.model.language import Span, quick_span

# Each begins with one of a few signs, in small letters: so the search is soon done.
_PERCENTAGE = pattern(
    r"[\dp%](?:(?<=%)|(?<=\bp)er ?cent\b"
    r"|(?<=\d)(?<![\d.,].)\d*(?:[.,]\d+)*\s?(?:%|per ?cents?\b))"
)
_ROMAN = pattern(r"(?<![\w.'’-])(?=[IVXLC]{2})(?:X{0,3})(?:IX|IV|V?I{0,3})(?![\w'’-])")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# The numbers from 1 to 99 in small letters. “One” is here too, though it is often no number.
NUMBER_WORDS = {word: number for number, word in enumerate((*ONES, *_TEENS), 1)}
NUMBER_WORDS |= {word: 10 * number for number, word in enumerate(TENS, 2)}
NUMBER_WORDS |= {
    f"{tens}-{one}": 10 * number + more
    for number, tens in enumerate(TENS, 2)
    for more, one in enumerate(ONES, 1)
}


def percentages(text: str) -> tuple[Span, ...]:
    """Return “14%”, “14.3 per cent” and a “per cent” without digits."""
    small = text.replace("İ", "I").lower()  # as long as the text
    if "%" not in small and "cent" not in small:
        return ()  # Spares most sentences a slow pattern.
    return tuple([quick_span(match.span()) for match in _PERCENTAGE.finditer(small)])


def roman_numerals(text: str) -> tuple[Span, ...]:
    """Return Roman numerals of two letters or more: II, IV, XIX."""
    return tuple(Span(*match.span()) for match in _ROMAN.finditer(text))


def roman_value(roman: str) -> int:
    """Return what a Roman numeral up to 89 stands for."""
    numbers = [_ROMAN_VALUES[letter] for letter in roman.lower()]
    return sum(-n if n < max(numbers[at:]) else n for at, n in enumerate(numbers))
