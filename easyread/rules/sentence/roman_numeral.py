"""Roman numerals: part IV, (ii)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.numbers import roman_value
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_AFTER = (
    "part|section|chapter|stage|phase|type|level|appendix|annex|schedule|table|figure|grade"
    "|class|book|volume|group|article|step|tier"
)
_AFTER_WORDS = frozenset(_AFTER.split("|"))
_NUMBERED = pattern(rf"\b(?:{_AFTER})\s(?P<roman>[IVX]+)\b(?!['’])", re.IGNORECASE)
_MARKER = pattern(r"^\(?(?P<roman>[ivx]{1,5})[.)]\s|\((?P<inside>i{1,3}|iv|vi{0,3}|ix|x)\)")
_ALONE = pattern(r"^(?P<roman>I{2,3}|IV|VI{1,3}|IX)[.:)]?\s")

_I_DO = pattern(r"\s(?!of\b|and\b|to\b|or\b|is\b|has\b|shows\b)[a-z]+")


@rule(
    asks="Write “1, 2, 3”, not “I, II, III”.",
    alias="roman-numeral",
    sources=["COGA", "IE09 (from memory)"],
    bad=["This is Part IV of the plan.", "Bring (i) a pen and (ii) this form."],
    good=[
        "This is part 4 of the plan.",
        "I am here. You can have an X-ray. Elizabeth II was queen.",
    ],
    severity="error",
    when=["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv"],
)
def roman_numeral(sentence: Sentence) -> Iterator[Problem]:
    """They look like letters, and few people learn them."""
    seen: set[int] = set()
    for shape in _likely(sentence):
        for found in shape.finditer(sentence.text):
            group = "inside" if found.groupdict().get("inside") else "roman"
            roman, start = found[group], found.start(group)
            if start in seen or (shape is _NUMBERED and _no_numeral(sentence.text, found)):
                continue
            seen.add(start)
            digits = str(roman_value(roman))
            message = f"“{roman}” is a Roman number. Few readers know these."
            yield Problem(
                message, f"Write “{digits}”.", Span(start, found.end(group)), sure_fix(digits)
            )


def _likely(sentence: Sentence) -> Iterator[re.Pattern[str]]:
    """Yield the patterns that may find something: most sentences only have an “I” in them."""
    if not (sentence.plain and _AFTER_WORDS.isdisjoint(sentence.keys)):
        yield _NUMBERED
    if "(" in sentence.text or sentence.text.startswith(("i", "v", "x")):
        yield _MARKER
    if sentence.text.startswith(("II", "IV", "VI", "IX")):
        yield _ALONE


def _no_numeral(text: str, found: re.Match[str]) -> bool:
    """Say whether letters are words: “a book I like” has no number in it, “Book I of 3” has."""
    roman = found["roman"]
    if not roman.isupper():
        return True
    return roman == "I" and bool(_I_DO.match(text, found.end())) and not found.group()[0].isupper()
