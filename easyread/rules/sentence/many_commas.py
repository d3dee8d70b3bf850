"""Sentences with many commas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from easyread.language.dates import DAYS, in_words
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity
from easyread.rules.names import names_alone
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_COMMA = pattern(r",(?:(?<![0-9],)|(?!\s?[0-9]))")
_LABEL_WORDS = 4
_NAME = pattern(r"(?:[A-Z][\w.’'-]*\s?){1,4}(?:\([^)]*\))?")
# The words behind tell where something is: an address is no sentence.
_PLACE = pattern(
    r"(?:(?:your|our|the|home|work|full|postal|meeting|email)\s)*"
    r"(?:place|where|address|venue|location|clinic|ward|hospital|site)$",
    re.IGNORECASE,
)
_DIGITS = frozenset("0123456789")
# What stands before is looked at last, so that the search stops at capitals only.
_POSTCODE = pattern(r"[A-Z](?<!\w.)[A-Z]?[0-9][A-Z0-9]?\s?[0-9][A-Z]{2}\b")


@rule(
    asks="Use few commas: fewer than {warn_commas} in a sentence.",
    alias="comma-count",
    sources=["NHSSM", "MEN02", "COGA", "LL (2 at most)"],
    bad=["We met, after lunch, in the hall, to talk."],
    good=[
        "If you want help, call us.",
        "It costs £1,200. Write to 1 High Street, Derby, DE1 2AB.",
        "We meet on:\n- Monday 3 May, 6pm to 7pm, Oak House\n- Friday 7 May, 2pm, the library",
        "Who came: Sam, Priya, Joe Bell, Mrs Taylor.",
        "Place: Fracture Clinic, Level 2, Zone B",
        "Thursday 2 April, 10:30am to 12:30pm, Room 2, The Hub.",
    ],
    severity="error",
    when=",",
    running=True,
    yields_to=("inline-list",),
)
def many_commas(
    sentence: Sentence, *, max_commas: int = 2, warn_commas: int = 2
) -> Iterator[Problem]:
    """Each comma is a turn in the road. People who read slowly lose the way."""
    text = sentence.text
    commas = text.count(",")
    if commas >= warn_commas and not _DIGITS.isdisjoint(sentence.keys):
        commas = 0 if _POSTCODE.search(text) else len(_COMMA.findall(text))
    if commas < warn_commas or (":" in text and _names(text)) or _appointment(sentence):
        return
    yield _problem(commas, "error" if commas > max_commas else "warning")


@lru_cache(maxsize=1000)
def _problem(commas: int, severity: Severity) -> Problem:
    message = f"There are {commas} commas in this sentence. It has many parts."
    return Problem(message, "Make it 2 or 3 sentences, or a list.", severity=severity)


def _names(text: str) -> bool:
    """Say whether this is a label with names behind it, or with an address.

    “Who came: Sam, Priya, Mrs Taylor”, “Place: Fracture Clinic, Level 2, Zone B”.
    """
    label, colon, names = text.partition(":")
    short = bool(colon) and label.count(" ") < _LABEL_WORDS
    if not short:
        return False
    names_only = all(_NAME.fullmatch(one.strip()) for one in names.split(","))
    return names_only or (bool(_PLACE.match(label)) and not names.endswith((".", "!", "?")))


def _appointment(sentence: Sentence) -> bool:
    """Say whether these are a day, a time and a place, or names of places, and no sentence."""
    text = sentence.text
    dated = text.startswith(DAYS) or any(date.start == 0 for date in in_words(text))
    if (dated or not text.endswith((".", "!", "?"))) and names_alone(text):
        return True
    if sentence.unit.kind not in ("bullet", "step") or text.endswith((".", "!", "?")):
        return False
    return dated
