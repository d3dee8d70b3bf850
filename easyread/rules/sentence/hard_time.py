"""Times by the 24-hour clock, and times that can mean 2 things."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.prose import Problem
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence
from easyread.rules.times import times


@rule(
    asks="Write 5pm, 5:30pm, midday and midnight.",
    alias="time-format",
    sources=["NHSSM"],
    bad=["We are open from 09:00 to 17:30.", "Come at 5.30pm.", "We close at 12pm."],
    good=["We are open from 9am to 5:30pm.", "Lunch is at midday. It costs £5.30."],
    when=["noon", "0:", "0.", "0a", "0p", "0am", "0pm", "0h", "0hrs", "0hou"],
)
def hard_time(sentence: Sentence) -> Iterator[Problem]:
    """Many readers do not know the 24-hour clock. “12pm” can be day or night."""
    yield from times(sentence.text)
