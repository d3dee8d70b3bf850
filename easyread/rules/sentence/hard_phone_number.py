"""Phone numbers in one long row, or with a short form before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import sure_fix, weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_ROW = pattern(r"(?<![\w/.-])(?:\+44\s?\d|0)\d{6,10}(?![\w/-]|\.\w)")
# “01632 960960”, “0300 1234567”, “020 71234567”: the area apart, and the rest in one row.
_LONG_GROUP = pattern(
    r"(?<![\w/.,£-])(?:02\d\s\d{8}|0(?:11\d|1\d1|[38]\d\d)\s\d{6,7}|0[1278]\d{3}\s\d{5,6})"
    r"(?!\s?\d|[\w/-]|[.,]\w)"
)
# “Your reference is 01632 960960”: no phone number.
_NO_PHONE = pattern(
    r"\b(?:ref|reference|account|company|charity|order|case|claim|policy|invoice|customer|membership"
    r"|code|registered|registration|part|serial)\b(?:\s(?:no|number|code|id|is)\b)*[\s.:#]*$",
    re.IGNORECASE,
)
_MARKS = pattern(
    r"(?<![\w/.-])\(0\d{2,4}\)\s?\d{3,4}\s?\d{3,4}|(?<![\w/.-])0\d{2,4}-\d{3,4}-?\d{3,4}\b"
)
_LIKELY = pattern(r"\d(?:\d{5}|-\d{3})")
_SIGNS = ("(0", "tel", "Tel", "mob", "Mob", "reephone", "NHS number")
_SHORT = pattern(r"\b(?:tel|mob|telephone|freephone)\b\.?:?", re.IGNORECASE)
_NUMBER_NEXT = pattern(r"\s*(?:\d|\+\d|\(\d)")
# “Telephone 0300 123 4567 to book”: a sentence goes on behind the number, a label has only that.
_GOES_ON = pattern(r"[\s\d()+-]*(?<=\d)(?:\.|\s+(?!or\b)[a-z])")
# Before a label inside a line: “Ann Smith, Tel 0300…”, and before a short one a name.
_LABEL_BEFORE = pattern(r"[^\w\s’']\s*$|\n\s*$")
_NAME_BEFORE = pattern(r"\b(?!Please\b)[A-Z][\w’'-]*\s+$")
# “Call freephone 0800…”, “on tel 0300…”: without the word it is a whole sentence.
_SPARE = pattern(
    r"\b(?:call|ring|phone|dial|text|(?:us|team|me|them|line) on|or on)\s+$", re.IGNORECASE
)
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
    for shape in (_ROW, _LONG_GROUP, _MARKS):
        for found in shape.finditer(text):
            if _NO_PHONE.search(text, 0, found.start()):
                continue
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
        if _NUMBER_NEXT.match(text, found.end()):
            yield _short(found)


def _short(found: re.Match[str]) -> Problem:
    """Offer “Phone:” for a label, and “phone” inside a sentence."""
    text, written = found.string, found.group()
    message = f"“{written}” is a hard word before a phone number."
    span = Span(*found.span())
    if _SPARE.search(text, 0, found.start()):
        return Problem(message, "Leave it out.", span)
    first, label = not text[: found.start()].strip(), _labels(found)
    plain = "Phone" if written[0].isupper() and (first or label) else "phone"
    if label:
        plain = "Phone:" if first else f"{plain}:"
    if written.lower().startswith("free"):
        return weighed(None, message, f"Write “{plain}”. Say that it is free.", span, plain)
    return Problem(message, f"Write “{plain}”.", span, sure_fix(plain))


def _labels(found: re.Match[str]) -> bool:
    """Say whether this names the number and is no part of a sentence: “Tel: 0300…”."""
    text, written = found.string, found.group()
    if written.endswith(":"):
        return True
    if not text[: found.start()].strip():
        return not _GOES_ON.match(text, found.end())
    led = _LABEL_BEFORE.search(text, 0, found.start())
    if not led and "phone" not in written.lower():
        led = _NAME_BEFORE.search(text, 0, found.start())
    return bool(led) and written[0].isupper()


def _grouped(digits: str) -> str:
    """Return a number in groups that fit it: 0300 123 4567, 01332 123 456, 020 7123 4567."""
    digits = digits if digits.startswith("0") else f"0{digits}"
    if digits.startswith("02"):
        return f"{digits[:3]} {digits[3:7]} {digits[7:]}".strip()
    area = 4 if digits.startswith(("03", "08", "011")) or digits[3:4] == "1" else 5
    return f"{digits[:area]} {digits[area : area + 3]} {digits[area + 3 :]}".strip()
