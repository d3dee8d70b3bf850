"""Ranges with a dash: 2pm-6pm, Monday–Friday."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.ranges import ranges
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence


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
    yield from ranges(sentence.text)
