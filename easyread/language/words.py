"""Text → words, counted as a reader meets them (conventions C1 and C2 of the rule catalogue)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import accumulate, chain

from easyread.language.dates import DAYS, MONTHS
from easyread.language.pattern import pattern
from easyread.model.language import Span, quick_span

_MONTHS = "|".join((*MONTHS, "Sept", *(month[:3] for month in MONTHS)))
_DAYS = "|".join((*DAYS, *(day[:3] for day in DAYS)))
_UNITS = (
    r"%|per ?cent|percent|°C|°F|degrees|(?:mm|cm|km|mg|kg|ml|m|g|l|mph|kb|mb|gb|p)\b"
    r"|metres?\b|miles?\b|litres?\b|grams?\b|pence\b|pounds?\b|hundred\b|thousand\b"
    r"|million\b|billion\b|mn?\b|bn\b|k\b"
)
_NUMBER = r"\d+(?:[,.]\d+){0,6}"
# A plain word: letters and digits, with inner apostrophes, hyphens, dots and “&”. No sign that it
# has taken is given back: what follows never asks for that.
_PLAIN = r"[^\W_]++(?:[-'’.&‑][^\W_]++)*+"
# As groups: a text can be split into the words and what lies between them.
_SIMPLE = pattern(f"({_PLAIN})")
# The same in half the time, for text that has no letters beyond A to Z.
_ASCII = re.compile(r"([0-9A-Za-z]++(?:[-'’.&‑][0-9A-Za-z]++)*+)")
_BEYOND = re.compile(r"[^\x00-\x7f‐-―‘-‟•…‑£€]")
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
# The first sign of all but addresses and plain words: it spares most words a closer look.
_AMOUNT = (
    rf"(?=[\d£$€+(MTWFSJAOND])(?:{_MONEY}"
    rf"|(?<![\w.])(?:{_DATE}|{_TIME}|{_PHONE}|{_GROUPED}|{_NUMBER}\s?(?:{_UNITS})))"
)
_NEEDS_ADDRESS = re.compile(r"@|://|www\.")
# Only text with one of these can hold a date, an amount or an address.
_NEEDS_RICH = re.compile(r"[\d@]|://")
# These are no such signs, and most of a text is made of them.
_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ."
# A part of a word with hyphens, apostrophes or the like.
PART = re.compile(r"[^\W_]+")
_SHORT_STRETCH = 2000
_STRETCH = pattern(rf"[^\n]{{1,{_SHORT_STRETCH}}}(?=\s|$)|[^\n]{{1,{_SHORT_STRETCH}}}|\n+")
# The same sentence is asked for several times, one time after the other.
_MOST_KEPT, _LONGEST_KEPT = 256, 1000
_MOST_SENTENCES = 10_000
# Most sentences share their spans.
_span = lru_cache(maxsize=20_000)(quick_span)
_place: Callable[[re.Match[str]], tuple[int, int]] = re.Match.span


def words(text: str) -> tuple[Span, ...]:
    """Return the words of text in order.

    “face-to-face”, “A&E”, “£75.50”, “Friday 5 September 2025”, “5:30pm”, “10 kg”,
    “0300 123 4567” and a web address are one word each.
    """
    if text.isalpha():
        return (Span(0, len(text)),)
    return _kept(text) if len(text) <= _LONGEST_KEPT else _words(text)


def placed(text: str) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    """Return the places of the words, and the words in small letters, with straight apostrophes.

    Rules ask for a sentence, and then the measures do: most answers are kept for so long.
    """
    return _kept_placed(text) if len(text) <= _LONGEST_KEPT else _placed(text)


def signs(text: str) -> str:
    """Return all signs in order, without letters from A to Z, spaces and full stops."""
    left = text.encode("utf-8", "surrogatepass").translate(None, _LETTERS)
    return left.decode("utf-8", "surrogatepass")


@lru_cache(maxsize=_MOST_SENTENCES)
def parts(word: str) -> frozenset[str]:
    """Return the parts of a word: most that have some come again and again."""
    return frozenset(PART.findall(word))


def _placed(text: str) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]]:
    straight = text.replace("’", "'")
    plain, rich = _wanted(text)
    if rich and _one_stretch(text):  # small letters come last: a date is known by its capital
        parts = rich.split(straight)
        return _places(parts), tuple(map(str.lower, parts[1::2]))
    small = straight.lower()
    if rich or len(small) != len(text):
        places = tuple(map(_place, _found(text)))
        return places, tuple([straight[start:end].lower() for start, end in places])
    parts = plain.split(small)
    return _places(parts), tuple(parts[1::2])


def _places(parts: list[str]) -> tuple[tuple[int, int], ...]:
    """Return the places of words, for who has split a text into what is between them and them.

    That takes less time than a match for each.
    """
    ends = accumulate(map(len, parts))
    return tuple(zip(ends, ends, strict=False))  # each where a word begins, then where it ends


def _words(text: str) -> tuple[Span, ...]:
    return tuple(map(_span, map(_place, _found(text))))


def _found(text: str) -> Iterable[re.Match[str]]:
    plain, rich = _wanted(text)
    if not rich:
        return plain.finditer(text)
    if _one_stretch(text):
        return rich.finditer(text)
    return chain.from_iterable(_stretches(text, plain))


def _wanted(text: str) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    """Return the patterns of the plain words of a text, and of all its words where it has others.

    The few signs that are no letters tell: to look at each letter takes longer.
    """
    odd = signs(text)
    plain = _ASCII if odd.isascii() or not _BEYOND.search(odd) else _SIMPLE
    if not _NEEDS_RICH.search(odd) and "www." not in text:
        return plain, None
    address = _NEEDS_ADDRESS.search(odd) is not None or "www." in text
    return plain, _rich(address or plain is _SIMPLE)


def _one_stretch(text: str) -> bool:
    """Say whether a text can be searched as it is, as most can."""
    return len(text) <= _SHORT_STRETCH and "\n" not in text


_kept = lru_cache(maxsize=_MOST_KEPT)(_words)
_kept_placed = lru_cache(maxsize=_MOST_SENTENCES)(_placed)


@cache
def _rich(full: bool) -> re.Pattern[str]:
    """Return a pattern of one group, as the plain ones are.

    If it is not full, it knows no addresses, and no letters beyond A to Z.
    """
    parts = (_ADDRESS, _AMOUNT, _PLAIN) if full else (_AMOUNT, _ASCII.pattern[1:-1])
    return re.compile(f"({'|'.join(parts)})")


def _stretches(text: str, plain: re.Pattern[str]) -> Iterator[Iterator[re.Match[str]]]:
    for stretch in _STRETCH.finditer(text):
        start, end = stretch.span()
        wanted = plain
        address = _NEEDS_ADDRESS.search(text, start, end) is not None
        if address or _NEEDS_RICH.search(text, start, end):
            wanted = _rich(address or plain is _SIMPLE)
        yield wanted.finditer(text, start, end)


def count(text: str) -> int:
    """Return how many words text has."""
    return len(words(text))
