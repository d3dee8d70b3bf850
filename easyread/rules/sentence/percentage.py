"""Percentages and odd fractions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from easyread import language
from easyread.language.fractions import FRACTION_WORDS, Fraction, fractions
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_NUMBER = pattern(r"\d+(?:,\d{3})*(?P<part>\.\d+)?")
_FRACTION = pattern(r"(?<![\d/])(?P<top>[1-9]\d?)/(?P<bottom>\d{1,2})(?:ths?|rds?)?(?![\d/])")
# “On 4/6 at 10am”: a day and a month.
_ON_DAY = pattern(
    r"\b(?:on|dated?|since|until|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s$", re.IGNORECASE
)
_PART_OF = pattern(r"\s(?:of|in)\b", re.IGNORECASE)
# “In 6/52”: hospital notes write weeks, months and days as parts of a year or a week.
_HOSPITAL = {52: "week", 12: "month", 7: "day"}
_FOR_TIME = pattern(r"\b(?:in|for|after|every|within|over|last|next|past)\s$", re.IGNORECASE)
_AT = pattern(r"\s?,?\s(?:at|from)\s\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m)", re.IGNORECASE)
_MONTHS, _DAYS = 12, 31
_PLAIN = pattern(
    r"\b(?:\d+|one) (?:in|out of)(?: every)? \d+\b|\bhalf\b|\bquarter\b|\bthird\b", re.IGNORECASE
)
_COUNTED = pattern(r"\b\d+ (?:in|out of)(?: every)? \d")
# “Nearly more than half” would be odd.
_ABOUT = pattern(
    r"\b(?:about|around|roughly|approximately|nearly|almost|over|under|than|least|most|to|up)\s$",
    re.IGNORECASE,
)
_IN_WORDS = frozenset(FRACTION_WORDS)
_SIGNS = frozenset("%/")
_COMPARED = {
    ">": "more than", "<": "less than", "≥": "at least", "≤": "at most", ">=": "at least",
    "<=": "at most", "~": "about", "≈": "about", "c.": "about",
}  # fmt: skip
# A sign that changes what a number says, or the first number of “5 to 10%”.
_BEFORE = pattern(
    r"(?P<sign>(?<!\w)c\.|(?<![\d.,])\d(?:[\d.,]*\d)?[ ]?(?:[-–—]|to|or|and)|[<>]=|[<>≥≤~≈±+]"
    r"|(?<![\w%])(?<!%[ ])[-−–])[ ]?$"
)
_LIKELY_BEFORE = ("c.", "to", "or", "and", *"<>=≥≤~≈±+-−–—")
_AFTER = pattern(r"(?P<more>\+(?!\w))|[ ]?±")
_REACH = 16
# “It grew by 21%”: a change is no part of the people.
_CHANGED = pattern(
    r"\b(?:(?:rose|risen|rise|fell|fallen|fall|grew|grown|grow|increas\w+|decreas\w+|reduc\w+"
    r"|dropp?\w*|(?<!make )(?<!makes )(?<!made )up|down|cut|higher|lower) (?:(?:by|of) )?"
    r"(?:about |around |nearly |over )?)$",
    re.IGNORECASE,
)
_CHANGES = pattern(
    r"\s(?:rise|increase|growth|fall|drop|decrease|reduction|cut|discount|off|up|down|higher|lower"
    r"|more|less|fewer)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 30
_THEN_AND_NOW = "Say what it was, and what it is now."
_IN_HUNDRED = "Say how many in 100 or 1,000 it is."
_EXACT = {0.5: "half", 0.25: "1 in 4", 0.75: "3 in 4"}
_LARGEST = 10
_NEAR = 0.015


@rule(
    asks="Write “half”, “1 in 4” or “most people”. Do not use percentages or odd fractions.",
    alias="percent-fraction",
    sources=["NHSSM (1 in 7, not 14.3%)", "COPIAN", "COGA", "IE09 (from memory)"],
    bad=[
        "14.3% of people said yes.",
        "About 40 per cent came.",
        "We did 3/8 of the work.",
        "We need >50% of the votes.",
        "Two thirds of people said no.",
    ],
    good=["1 in 7 people said yes. And most of them were happy.", "1 in 4 people (25%) came."],
    when=["0%", "0per", "0/", *FRACTION_WORDS],
)
def percentage(sentence: Sentence) -> Iterator[Problem]:
    """Few readers can turn a percentage into a number of people."""
    if not _IN_WORDS.isdisjoint(sentence.keys) and not _COUNTED.search(sentence.text):
        for fraction in fractions(sentence.text):
            yield _in_words(sentence.text, fraction)
    if _SIGNS.isdisjoint(sentence.keys) and "cent" not in sentence.text:
        return
    spans = language.percentages(sentence.text)
    plain = bool(spans and _PLAIN.search(sentence.text))
    for span in spans:
        number = _NUMBER.match(sentence.text, span.start)
        share = float(number.group().replace(",", "")) / 100 if number else 0
        if not number or share in (0, 1):
            continue
        if number["part"] or not plain:
            severity: Severity = "error" if number["part"] else "warning"
            yield _problem(sentence.text, span, share, severity)
    for found in _FRACTION.finditer(sentence.text) if "/" in sentence.text else ():
        top, bottom = int(found["top"]), int(found["bottom"])
        if _is_time(sentence.text, found):
            yield _time(found, top, _HOSPITAL[bottom])
        elif 0 < top < bottom and bottom > 1 and not _is_day(sentence.text, found):
            yield _problem(sentence.text, Span(*found.span()), top / bottom, "warning")


def _in_words(text: str, said: Fraction) -> Problem:
    span = Span(said.start, said.end)
    if said.counted and not _is_change(text, span):
        return _problem(text, span, said.top / said.bottom, "warning")
    message = f"“{text[slice(*span)]}” is hard to picture."
    if _is_change(text, span):
        return weighed("warning", message, _THEN_AND_NOW, span)
    plain = f"{'more' if said.top * 2 > said.bottom else 'less'} than half"
    if _ABOUT.search(text, 0, span.start):
        return weighed("warning", message, "Use words like “most” or “some”.", span)
    return weighed("warning", message, f"You could say “{plain}”.", span, plain)


def _is_day(text: str, found: re.Match[str]) -> bool:
    """Say whether this is a day and a month by the words beside it."""
    if int(found["bottom"]) > _MONTHS or int(found["top"]) > _DAYS:
        return False
    led = _ON_DAY.search(text, max(0, found.start() - _REACH), found.start())
    return bool(_AT.match(text, found.end()) or (led and not _PART_OF.match(text, found.end())))


def _is_time(text: str, found: re.Match[str]) -> bool:
    """Say whether this is a time as hospital notes write it."""
    if int(found["bottom"]) not in _HOSPITAL or _PART_OF.match(text, found.end()):
        return False
    led = _FOR_TIME.search(text, max(0, found.start() - _REACH), found.start())
    return bool(led) and not _is_day(text, found)


def _time(found: re.Match[str], number: int, unit: str) -> Problem:
    plain = f"{number} {unit}{'s' * (number != 1)}"
    message = f"“{found.group()}” may be hospital short for {plain}."
    return weighed("warning", message, f"Write “{plain}”.", Span(*found.span()), plain)


def _problem(text: str, span: Span, share: float, severity: Severity) -> Problem:
    changed = _is_change(text, span)
    span, plain = _compared(text, span, "" if changed else _in_people(share))
    other = _THEN_AND_NOW if changed else _IN_HUNDRED
    hint = f"You could write “{plain}”." if plain else other
    message = f"“{text[slice(*span)]}” is hard to picture."
    return weighed(severity, message, hint, span, *([plain] if plain else ()))


def _is_change(text: str, span: Span) -> bool:
    before = _CHANGED.search(text, max(0, span.start - _LOOK_BACK), span.start)
    return bool(before or _CHANGES.match(text, span.end))


def _compared(text: str, span: Span, plain: str) -> tuple[Span, str]:
    """Take in a sign that compares, and say it in words: “>50%” is more than half.

    Nothing is offered for what may mean something else: “5 to 10%”, a loss, “±”, and a limit that
    we know only about.
    """
    near = max(0, span.start - _REACH)
    likely = text[near : span.start].rstrip(" ").endswith(_LIKELY_BEFORE)
    before = _BEFORE.search(text, near, span.start) if likely else None
    after = _AFTER.match(text, span.end)
    if not before and not after:
        return span, plain
    whole = Span(before.start() if before else span.start, after.end() if after else span.end)
    words = "" if not before else _COMPARED.get(before["sign"])
    inexact = plain.startswith("about ")
    if not plain or words is None or (after and (before or not after["more"])):
        return whole, ""
    if inexact and words != "about":
        return whole, ""
    return whole, f"{plain} or more" if after else f"{words} {plain.removeprefix('about ')}"


@lru_cache(maxsize=1000)
def _in_people(share: float) -> str:
    """Return the nearest “1 in 7”, the simplest of those; empty if none is near enough."""
    if share in _EXACT:
        return _EXACT[share]
    near = [
        (round(abs(top / bottom - share), 9), bottom, top)
        for bottom in range(2, _LARGEST + 1)
        if 0 < (top := round(share * bottom)) < bottom
    ]
    off, bottom, top = min(near, default=(1.0, 0, 0))
    return f"{'about ' * bool(off)}{top} in {bottom}" if off <= _NEAR else ""
