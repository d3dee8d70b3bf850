"""Words with spaces between the letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_SPACED = pattern(r"(?<![\w.])(?:[A-Za-z] ){3,}[A-Za-z](?![\w.])")
# A web address that was set wide comes out of a PDF like this.
_ADDRESS = pattern(r"\bw w w\b", re.IGNORECASE)


@rule(
    asks="Write words without spaces between their letters.",
    alias="read-aloud-ready",
    sources=["BDA23", "COGA", "NHSSM"],
    bad=["This is E A S Y to do."],
    good=["This is easy to do.", "Choose A or B.", "See w w w . g o v . s c o t for more."],
    severity="error",
    when="bcdefghjklmnopqrstuvwxyz",
    looks_around=True,
)
def spaced_letters(sentence: Sentence) -> Iterator[Problem]:
    """A voice that reads it out loud says letters, not a word."""
    if _ADDRESS.search(sentence.unit.text):
        return
    for found in _SPACED.finditer(sentence.text):
        word = found.group().replace(" ", "")
        message = f"“{found.group()}” is read out as letters."
        yield Problem(message, f"Write “{word}”.", Span(*found.span()), (Suggestion(word),))
