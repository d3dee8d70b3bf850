"""Numbers in letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.lexicon import PLURAL, forms
from easyread.language.numbers import NUMBER_WORDS
from easyread.language.pattern import pattern
from easyread.language.written_numbers import digits, run, value
from easyread.model.prose import Problem, Span, Suggestion
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence, Word

# “One” is often no number: one of us, one at a time.
_VALUES = {word: number for word, number in NUMBER_WORDS.items() if word != "one"}
_DOSES = frozenset(["0mg", "0ml", "0g", "0mic"])
_DOSE = pattern(r"\d+\s?(?:mg|ml|g|micrograms)\b")
# “one or two” means “a few”; “the two of you” and “two by two” are ways to speak.
_SPOKEN = pattern(
    r"\b(?:one or two|an? \w+ or two|two or three|nine to five|cloud nine|nine lives"
    r"|forty winks|high five|ten a penny|nineteen to the dozen|six feet under|(?:in|of) two minds"
    r"|two and two together|catch twenty[ -]two|fifty[ -]fifty|twenty[ -]four seven)\b",
    re.IGNORECASE,
)
# There is no such way to speak without one of these.
_SPEAKING = (
    "or two", "or three", "nine to", "cloud nine", "nine lives", "forty winks", "high five",
    "a penny", "the dozen", "feet under", "two minds", "and two", "catch twenty", "fifty-f",
    "fifty f", "four seven",
)  # fmt: skip
_DIGITS_NEXT = pattern(r"\s+[£$€]?\d")
# The words before a number after which it may be a part of more: “one in”, “half past”, “pounds”.
_LINKS = frozenset(["in", "to", "and", "of", "past", "every"])
_POUNDS = ("pound", "pounds")
# “Five Ways Station”, “Seven Oaks care home”: a name.
_NAME_NEXT = pattern(r"\s+[A-Z][a-z’']")
_SHORT_NEXT = pattern(r"\s+[A-Z]{2}")
# “1 in five” and “one person in 3” would be half of it.
_WHOSE = r"(?P<whose>(?:(?!(?:of|and|or|to|at|by|for|on|with|half)\b)[a-z’']+\s+){1,2})"
_ONE_BEFORE = pattern(
    rf"(?<!\bno )\bone\s+(?P<link>(?:(?:in|to|and|of|out of)|{_WHOSE}(?:in|out of))(?: every)?)"
    r"\s+$",
    re.IGNORECASE,
)
_ONE_NEXT = pattern(r"\s+(?:in|to|or|and|out of)\s+one\b", re.IGNORECASE)
# “two thirds”: it needs another way to say it, not “2 thirds”. The rule about percentages knows it.
_FRACTION_NEXT = pattern(
    r"\s(?:(?:third|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)s\b|quarters\sof\b)",
    re.IGNORECASE,
)
# “two and a half”, “the twenty first”.
_PART_NEXT = pattern(
    r"\s+(?:and (?:an? )?(?:half|quarter|third)|and (?:three|two) (?:quarter|third)|halves|half"
    r"|quarters?|pounds? (?:\w+ty|\w+een|five|ten|twelve)"
    r"|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth)s?|first|second)",
    re.IGNORECASE,
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
_CLOCK_NEXT = pattern(
    rf"\s+(?:minutes\s+)?(?:past|to)\s+(?:(?P<hour>{_HOUR})(?![\w,-]\w)(?:\s+(?P<next>\w+))?"
    rf"|{_HOUR}(?:[:.]\d\d)?\s?[ap]\.?m|midday|midnight|noon)",
    re.IGNORECASE,
)
_MINUTES = (5, 10, 20, 25)
_TO_THE_HOUR = ("past", "to", "minutes")
_CLOCK_BEFORE = pattern(
    r"\b(?:half|quarter|minutes|five|ten|twenty|twenty[ -]five|[12]?[05])\s+(?:past|to)\s+$",
    re.IGNORECASE,
)
_WORD_NEXT = pattern(r"\s+\w+")
_LAST_HOUR = 12
_YEARS = range(1800, 2101)
_YEAR_BEFORE = pattern(r"\b(?:in|year|since|until|till|by)\s+$", re.IGNORECASE)
# “In 2024 five people”, “two pounds fifty”.
_AMOUNT_BEFORE = pattern(r"(?:\d|\bpounds?)\s+$", re.IGNORECASE)


@rule(
    asks="Write numbers as digits: 1, 2, 3.",
    alias="numerals",
    sources=["NHSSM", "VATT", "COPIAN", "IE09 (from memory)"],
    bad=["There are three questions.", "Twenty-five people came."],
    good=[
        "There are 3 questions.",
        "One of us can help. Take it one at a time.",
        "First aid is free. You can get a second opinion.",
        "Take one or two 200mg tablets.",
        "It stops after a week or two.",
    ],
    when=[*_VALUES],
)
def number_word(word: Word) -> Iterator[Problem]:
    """Digits stand out, and people who read few words know them."""
    sentence, text = word.sentence, word.sentence.text
    numbers = run(text, sentence.words, sentence.spans, word.number)
    said = [sentence.words[number] for number in numbers]
    if any(one in _VALUES for one in said[: word.number - numbers.start]):
        return  # told at the first word
    span = Span(sentence.spans[numbers.start][0], sentence.spans[numbers.stop - 1][1])
    if _left_alone(sentence, span, numbers.start):
        return
    known = value(said)
    message = f"“{text[span.start : span.end]}” is a number in letters."
    if known is None:
        yield Problem(message, "Write it in digits.", span)
        return
    written = digits(known, said)
    before = sentence.words[numbers.start - 1] if numbers.start else ""
    one = _ONE_BEFORE.search(text, 0, span.start) if before in _LINKS else None
    if one and not (one["whose"] and _holds(text, span.end)):
        span, written = Span(one.start(), span.end), f"1 {one['link']} {written}"
        message = f"“{text[span.start : span.end]}” has numbers in letters."
        sure = False
    else:
        sure = not _unsure(text, span, known, before)
    yield Problem(message, f"Write “{written}”.", span, (Suggestion(written, sure=sure),))


def _left_alone(sentence: Sentence, span: Span, number: int) -> bool:
    """Say whether this is a name, a way to speak, a fraction, or before other digits."""
    text = sentence.text
    if text[span.start].isupper() and (number or _NAME_NEXT.match(text, span.end)):
        return True
    if _DIGITS_NEXT.match(text, span.end) or _FRACTION_NEXT.match(text, span.end):
        return True
    if not _DOSES.isdisjoint(sentence.keys) and _DOSE.search(text):
        return True
    if not any(map(text.lower().__contains__, _SPEAKING)):
        return False
    return any(
        spoken.start() < span.end and span.start < spoken.end() for spoken in _SPOKEN.finditer(text)
    )


def _unsure(text: str, span: Span, number: int, before: str) -> bool:
    """Say whether this may be a part of more: a year, a fraction, a time, “three to one”.

    `before` is the word before it.
    """
    if any(one.match(text, span.end) for one in (_ONE_NEXT, _PART_NEXT, _SHORT_NEXT)):
        return True
    if number in _YEARS and _YEAR_BEFORE.search(text, 0, span.start):
        return True
    amount = before[-1:].isdecimal() or before.endswith(_POUNDS)
    if amount and _AMOUNT_BEFORE.search(text, 0, span.start):
        return True
    return _clock(text, span, number, before)


def _clock(text: str, span: Span, number: int, before: str) -> bool:
    """Say whether this may be a time: “five to six”; “five to six weeks” is none."""
    found = _WORD_NEXT.match(text, span.end)
    following = found[0].strip().lower() if found else ""
    may_be = number in _MINUTES and following in _TO_THE_HOUR
    after = _CLOCK_NEXT.match(text, span.end) if may_be else None
    told = number <= _LAST_HOUR and before in _LINKS
    past = _CLOCK_BEFORE.search(text, 0, span.start) if told else None
    if after:
        following = (after["next"] or "").lower()
    return bool(after or past) and not _many(following)


def _holds(text: str, end: int) -> bool:
    """Say whether many things come next: “one bed in three rooms” is no “1 in 3”."""
    found = _WORD_NEXT.match(text, end)
    word = found[0].strip().lower() if found else ""
    return word != "people" and _many(word)


def _many(word: str) -> bool:
    return word == "people" or bool(forms(word) & PLURAL)
