"""Numbers that are too big to picture, or hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.lexicon import FUNCTION, classes
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

# What stands before is looked at last, so that the search stops at digits only.
_NUMBER = pattern(
    r"(?P<number>\d(?<![\w£$€.,/:-]\d)(?:\d{0,2}(?:,\d{3})+|\d*))(?![\w/:-]|[.,]\d|\s?(?:am|pm)\b)"
)
_NO_COUNT = 1_000_000_000
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_BIG, _HUGE, _ROUND_HUGE, _ROUND = 10_000, 1_000_000, 100_000, 1_000
# A number in parts with no comma between: “01332 123 456”.
_APART = pattern(r"\d[ )]\d")
_CODE = pattern(
    r"\b(?:number|no|reference|code|id|call|phone|ring|text|extension|charity|company|dial"
    r"|textphone|telephone|mobile|fax|tel|relay)\b",
    re.IGNORECASE,
)

# What people dial before a number, to talk by text.
_RELAY = pattern(r"(?:18001|18002)(?! [a-z]+s\b)")
# “ISO 6400”, “sitemapid=6770”: a name goes before the number. “In the UK 6400 people” has none.
_NAMED = pattern(
    r"(?:\b(?!(?:UK|US|USA|EU|NHS)\b)[A-Z]{2,}\s|[=#_]|\b(?:[Ee]xt|[Rr]oom|[Aa]rticle)\.?\s)$"
)
# “Bus 1430”, “room 1204”: a name, though a small word may follow.
_LABEL = pattern(
    r"\b(?:bus|train|tram|flight|route|flat|unit|ward|house|plot|locker|section|form|model|version"
    r"|class|pin|page|box|size|channel|step|platform|ticket|order|item)\s$",
    re.IGNORECASE,
)
# “at 1430 hours” is a time, “1500 hours of help” is none.
_HOURS = pattern(r"\s?(?:hours|hrs|h)\b(?! (?:of|a|per|each|every|in|more)\b)", re.IGNORECASE)
_CLOCK_BEFORE = pattern(r"\b(?:at|from|until|till|before|after)\s$", re.IGNORECASE)
_DAY = pattern(r"(?:[01]\d|2[0-3])[0-5]\d")
# What is counted: “1500 people”, “1500 new homes”.
_COUNTED = pattern(r"\s(?P<thing>[a-z][a-z’'-]*)")
_CAPITAL = pattern(r"\b[A-Z][\w’'-]*\s$")
# “Baltimore 21202, phone”: a postcode. “In Leeds 12000 people” are people.
_PLACE = pattern(r"\b[A-Z][a-zA-Z]+,?\s$")
_THINGS = pattern(r"\s[a-z]|\s[A-Z][a-z]+\s[a-z]")
# “10300 Heritage Road”: a house; or how sharp a picture is.
_ADDRESS = pattern(
    r"\s?(?:video|pixels?|px|HD)\b|\s(?:[A-Z][\w’']+\s){1,3}(?:Road|Street|Building|House|Office|Avenue|Lane|Drive|Rd|St|Ave|Way|Close)\b"
)


@rule(
    asks="Round big numbers, and say what they mean.",
    alias="big-number",
    sources=["NHSSM", "COGA", "FINUM", "IE09 (from memory)", "COPIAN (likes “8 thousand” more)"],
    bad=["1,234,567 people live here.", "We wrote to 1500 people."],
    good=["About 70 people came.", "In 2024 we wrote to 1,500 people.", "Call 0300 123 4567."],
    when=["0000", "0,"],
)
def big_number(sentence: Sentence) -> Iterator[Problem]:
    """Big numbers are hard to picture. Long rows of digits are hard to read."""
    for found in _NUMBER.finditer(sentence.text):
        written = found["number"]
        value = int(written.replace(",", ""))
        if _not_a_count(sentence.text, found, value):
            continue
        yield from _problem(found, written, value)


def _problem(found: re.Match[str], written: str, value: int) -> Iterator[Problem]:
    span = Span(*found.span())
    if value >= _HUGE and value % _ROUND_HUGE:
        about = f"about {value / _HUGE:.1f}".removesuffix(".0") + " million"
        yield weighed(
            "error", f"“{written}” is too exact to picture.", f"Write “{about}”.", span, about
        )
    elif value >= _BIG:
        hint = "Round it, and say what it means." if value % _ROUND else "Say what it means."
        yield weighed(None, f"“{written}” is a big number.", hint, span)
    elif value >= 1000 and "," not in written:
        better = f"{value:,}"
        yield Problem(
            f"“{written}” is easier to read with a comma.",
            f"Write “{better}”.",
            span,
            (Suggestion(better, sure=_sure(found)),),
        )


def _sure(found: re.Match[str]) -> bool:
    """Say whether these are surely so many things: “1500 people”, not “my code is 1500”."""
    thing = _COUNTED.match(found.string, found.end())
    if not thing or classes(thing["thing"]) & FUNCTION:
        return False
    if _DAY.fullmatch(found["number"]) and _CLOCK_BEFORE.search(found.string, 0, found.start()):
        return False
    before = _CAPITAL.search(found.string, 0, found.start())
    return not before or bool(classes(before.group().strip().lower()) & FUNCTION)


def _not_a_count(text: str, found: re.Match[str], value: int) -> bool:
    """Say whether this is a year, a code or part of a phone number."""
    written = found["number"]
    if "," not in written and (_FIRST_YEAR <= value <= _LAST_YEAR or written.startswith("0")):
        return True
    near = text[max(0, found.start() - 12) : found.end() + 6]
    if _APART.search(near):
        return True
    start, end = found.span()
    last = text.rfind(" ", 0, max(0, start - 1)) + 1  # where the word before begins
    return "," not in written and bool(
        value >= _NO_COUNT
        or _NAMED.search(text, last, start)
        or _LABEL.search(text, last, start)
        or (_DAY.fullmatch(written) and _HOURS.match(text, end))
        or _ADDRESS.match(text, end)
        or (_PLACE.search(text, last, start) and not _THINGS.match(text, end))
        or _RELAY.match(text, start)
        or _CODE.search(text, 0, start)
    )
