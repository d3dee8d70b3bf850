"""Lines to write on that are typed as signs."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_ROW = pattern(r"([_.\-‐…=*])\1{4,}|…{2,}|(?:_\s){4,}")
# There is no such line without one of these, or without four “_”; each by what wakes the rule.
_ROWS = {"...": ".....", "…": "……"} | {sign: 5 * sign for sign in "-‐=*"}
_SIGNS = frozenset(_ROWS)


@rule(
    asks="Draw lines to write on as boxes. Do not type them.",
    alias="writing-lines-not-characters",
    sources=["VERA"],
    bad=["Name: ______________", "Name .............."],
    good=["What is your name?", "It is a self-help group."],
    severity="error",
    when=[*"_-‐…=*:", "..."],
)
def typed_line(sentence: Sentence) -> Iterator[Problem]:
    """A screen reader says “underline, underline” for each one."""
    text = sentence.text
    rows = [_ROWS[sign] for sign in _SIGNS & sentence.keys]
    likely = any(map(text.__contains__, rows)) or text.count("_") >= 4
    for found in _ROW.finditer(text) if likely else ():
        message = (
            f"This line is typed with {len(found.group())} signs. It is read out sign by sign."
        )
        to_write_on = found.group()[0] in "_.…" and not sentence.text[found.end() :].strip()
        hint = "Use a box to write in." if to_write_on or "_" in found.group() else "Leave it out."
        yield weighed(None, message, hint, Span(*found.span()))
