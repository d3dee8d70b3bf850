"""Phone numbers in one long row, or with a short form before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_ROW = pattern(r"(?<![\w/.-])(?:\+44\s?\d|0)\d{6,10}(?![\w/-]|\.\w)")
_MARKS = pattern(
    r"(?<![\w/.-])\(0\d{2,4}\)\s?\d{3,4}\s?\d{3,4}|(?<![\w/.-])0\d{2,4}-\d{3,4}-?\d{3,4}\b"
)
_LIKELY = pattern(r"\d(?:\d{5}|-\d{3})")
_SIGNS = ("(0", "tel", "Tel", "mob", "Mob", "reephone", "NHS number")
_SHORT = pattern(r"\b(?:tel|mob|telephone|freephone)\b\.?:?", re.IGNORECASE)
_NHS_NUMBER = pattern(r"\bNHS number\D{0,12}(?P<number>\d{10})\b")


@rule(
    asks="Put spaces in a phone number. Write “phone” or “call”.",
    alias="phone-number",
    sources=["NHSSM"],
    bad=["Call 03001234567.", "Tel: 0300 123 4567", "Call (01332) 123456."],
    good=["Call 0300 123 4567.", "Your number is 5 in the list."],
    when=["tel", "mob", "telephone", "freephone", "0000", "00", "0-", "0)", "+"],
)
def hard_phone_number(sentence: Sentence) -> Iterator[Problem]:
    """Short groups of digits are easier to read and to type."""
    text = sentence.text
    if not _LIKELY.search(text) and not any(map(text.__contains__, _SIGNS)):
        return
    for shape in (_ROW, _MARKS):
        for found in shape.finditer(text):
            grouped = _grouped(re.sub(r"\D", "", found.group()).removeprefix("44"))
            message = f"“{found.group()}” is hard to read and type."
            yield Problem(message, f"Write “{grouped}”.", Span(*found.span()), sure_fix(grouped))
    for found in _NHS_NUMBER.finditer(text):
        number = found["number"]
        grouped = f"{number[:3]} {number[3:6]} {number[6:]}"
        message = "An NHS number is easier to read in 3 parts."
        yield Problem(
            message, f"Write “{grouped}”.", Span(*found.span("number")), sure_fix(grouped)
        )
    for found in _SHORT.finditer(text):
        if re.match(r"\s*(?:\d|\+\d|\(\d)", text[found.end() :]):
            message = f"“{found.group()}” is a hard word before a phone number."
            yield Problem(message, "Write “Phone:”.", Span(*found.span()), sure_fix("Phone:"))


def _grouped(digits: str) -> str:
    """Return a number in groups that fit it: 0300 123 4567, 01332 123 456, 020 7123 4567."""
    digits = digits if digits.startswith("0") else f"0{digits}"
    if digits.startswith("02"):
        return f"{digits[:3]} {digits[3:7]} {digits[7:]}".strip()
    area = 4 if digits.startswith(("03", "08", "011")) or digits[3:4] == "1" else 5
    return f"{digits[:area]} {digits[area : area + 3]} {digits[area + 3 :]}".strip()
