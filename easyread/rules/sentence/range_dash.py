"""Ranges with a dash: 2pm-6pm, Monday–Friday."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.dates import DAYS, MONTHS
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_NAME = "|".join((*DAYS, *MONTHS))
_NUMBER = r"£?\d+(?:[.,:]\d+)*\s?(?:am|pm|%|p)?"
_RANGE = pattern(
    rf"(?<![\w./:,-])(?P<first>{_NAME}|{_NUMBER})\s?[-–—]\s?"
    rf"(?P<last>{_NAME}|{_NUMBER})(?![\w/-]|[.,:]\d)"
)
_LIKELY = pattern(r"[-–—]\s?[£\dJFMASONDTW]")
_MOST_DIGITS = 8


@rule(
    asks="Write a range with “to”: 2pm to 6pm, Monday to Friday.",
    alias="range-dash",
    sources=["NHSSM"],
    bad=["We are open Monday-Friday, 9am–5pm.", "Pages 10-15 are for you."],
    good=[
        "We are open Monday to Friday, 9am to 5pm.",
        "It is a 6-in-1 jab.",
        "Post it to DE1-2AB. We used 1-2-4-all. COVID-19 is an illness.",
    ],
    when="-–—",
)
def range_dash(sentence: Sentence) -> Iterator[Problem]:
    """A small dash is easy to miss. It is not read out loud."""
    if not _LIKELY.search(sentence.text):
        return
    for found in _RANGE.finditer(sentence.text):
        if sum(sign.isdigit() for sign in found.group()) > _MOST_DIGITS:
            continue
        if found["first"].startswith("0") and ":" not in found["first"]:
            continue
        text, full = found.group(), f"{found['first']} to {found['last']}"
        yield Problem(
            f"The dash in “{text}” is easy to miss.",
            f"Write “{full}”.",
            Span(*found.span()),
            sure_fix(full),
        )
