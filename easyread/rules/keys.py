"""What can wake a rule about a sentence: its words, its signs, the shapes of its numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from easyread.language.pattern import pattern
from easyread.language.words import signs

_DIGITS = frozenset("0123456789")
# A number, with a sign before its next digits or what it counts: “1.5”, “(020) 7123”, “10 kg”.
_FIGURES = pattern(r"([0-9][0-9]*)(?:([.,:/-](?=[0-9])|\))|[.,]*\s*(%|[A-Za-z]{1,3}))?")
_LONG_FIGURE = 4
_CENTURIES = ("18", "19", "20")
# The shape of a text with no small letter: no word looks so, for words are in small letters.
CAPITALS = "AA"


def keys(text: str, words: Iterable[str]) -> frozenset[str]:
    """Return all that can wake a rule about a sentence, for who has its words: see `Sentence`."""
    odd = signs(text)
    shapes = () if _DIGITS.isdisjoint(odd) else _shapes(text)
    dots = ("...",) if "..." in text else ()
    capitals = (CAPITALS,) if text.isupper() else ()
    return frozenset([*words, *odd, *shapes, *dots, *capitals])


def _shapes(text: str) -> Iterator[str]:
    """Yield the shapes of all numbers, so that few of them wake a rule: see `Sentence`."""
    for digits, sign, letters in _FIGURES.findall(text):
        yield f"0{sign}{letters.lower()}"
        if len(digits) > _LONG_FIGURE or (
            len(digits) == _LONG_FIGURE and not digits.startswith(_CENTURIES)
        ):
            yield "0000"
        if digits.startswith("0"):
            yield "00"
