"""Numbers with a decimal point."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_DECIMAL = pattern(
    r"\d(?<![\w£$€.:/-]\d)\d*\.\d+(?![\w.]|\s?(?:%|mg|ml|mcg|micrograms?|g\b|kg|km|cm|mm|m\b|litres?"
    r"|metres?"
    r"|miles?|grams?|stone|pounds?|pints?|°|am\b|pm\b|p\.?m|a\.?m|per ?cent|million|billion"
    r"|thousand))",
    re.IGNORECASE,
)
# “11.30  Tea break”: a time in a programme, which starts a line.
_PROGRAMME = pattern(r"(?:[01]?\d|2[0-3])\.[0-5][05]\s+[A-Z]")
_VERSION = pattern(
    r"\b(?:version|section|part|chapter|rule|step|page|question|v)\s*$", re.IGNORECASE
)


@rule(
    asks="Use whole numbers. Keep decimals for money, medicine and sizes.",
    alias="decimal-number",
    sources=["NHSSM"],
    bad=["People waited 3.5 weeks."],
    good=[
        "Take 2.5ml. It costs £3.50. Use version 1.2.",
        "11.00 Health checks\n11.30 Tea break\n12.15 Any questions",
    ],
    when=["0."],
    yields_to=("percentage", "hard-date"),
)
def decimal_number(sentence: Sentence) -> Iterator[Problem]:
    """The point is easy to miss. Then “3.5” is 35."""
    for found in _DECIMAL.finditer(sentence.text):
        if _VERSION.search(sentence.text[: found.start()]) or found.start() == 0:
            continue
        if _PROGRAMME.match(sentence.text, found.start()):
            continue
        text = found.group()
        whole, half = int(float(text)), text.endswith(".5")
        plain = (
            f"{whole} and a half"
            if half and whole
            else "half"
            if half
            else f"about {round(float(text))}"
        )
        message = f"The point in “{text}” is easy to miss."
        yield weighed(None, message, f"You could write “{plain}”.", Span(*found.span()), plain)
