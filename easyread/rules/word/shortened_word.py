"""Shortened words: e.g., etc, approx, Jan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.dates import DAYS
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity, Span, Suggestion
from easyread.rules.for_example import for_example
from easyread.rules.phrases import listed
from easyread.rules.problems import sure_fix
from easyread.rules.rule import rule
from easyread.rules.subjects import Word

# Each is written as it looks: “(?i:…)” in any letters, all else with just these letters.
_LATIN = {
    r"(?i:e\.\s?g\b\.?|eg\b\.?)": "for example",
    r"(?i:i\.\s?e\b\.?|ie\b\.?)": "this means",
    r"(?i:etc\b\.?)": "and other things",
    r"(?i:viz\b\.?)": "this means",
    r"N\.?B\b\.?": "please note",
    r"(?i:cf\b\.?)": "compare",
    r"(?i:per se\b)": "by itself",
    r"(?i:ad hoc\b)": "when needed",
    r"(?i:vice versa\b)": "the other way round",
    r"(?i:pro rata\b)": "",  # of pay it is a part, of days a number: no words fit both
}
# “Jan” is a name too, but not after these.
_AT = "|".join(f"(?<={word} )" for word in ("in", "by", "since", "until", "till", "next", "last"))
_LATER = "Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_CLIPPED = {
    r"(?i:approx\b\.?)": "about",
    r"(?i:dept\b\.?)": "department",
    r"(?i:appts?\b\.?)": "appointment",
    r"(?i:ref[.:])": "reference",
    r"(?<=\w )re:": "about",  # “Re: your letter” is how a letter begins
    r"(?i:tel[.:])": "phone:",
    r"(?i:mob[.:])": "mobile phone:",
    r"(?i:govt\b\.?)": "government",
    r"(?i:info\b)": "information",
    r"Cllr\b\.?": "Councillor",
    r"Cllrs\b\.?": "Councillors",
    r"(?i:misc\b\.?)": "other",
    r"(?i:incl\b\.?)": "with",
    r"(?i:asap\b)": "soon",
    r"(?i:no\.)(?=\s?\d)": "number",
    r"(?i:nos\.)(?=\s?\d)": "numbers",
    r"(?i:max\.)": "the most",
    r"(?i:p\.a\b\.?)|(?<=\d )pa\b|(?<=\dk )pa\b": "a year",
    r"(?i:p\.c\.m\b\.?|pcm\b)": "a month",
    r"(?i:p\.w\b\.?)|(?<=\d )pw\b": "a week",
    r"(?i:a\.s\.a\.p\b\.?)": "soon",
    r"vs\b\.?": "against",
    r"(?i:cont(?:['’]d|d)\b\.?)": "goes on",
    r"inc\.(?=\s[a-z\d£])": "with",
    r"(?i:pl[sz]\b\.?)": "please",
    r"(?i:thx\b\.?)": "thank you",
    # As on prescriptions. “OD” is another thing, and so is “bd”.
    r"o\.d\b\.?": "once a day",
    r"b\.d\b\.?|b\.i\.d\b\.?": "twice a day",
    r"t\.d\.s\b\.?|tds\b|t\.i\.d\b\.?": "3 times a day",
    r"q\.d\.s\b\.?|qds\b": "4 times a day",
    r"(?<=\b1)(?:hr|HR)\b\.?|(?<=\b1 )hr\b\.?": "hour",
    r"(?i:hrs\b\.?)|(?<=\d)(?:hr|HR)\b\.?|(?<=\d )hr\b\.?": "hours",
    r"(?i:mins\b\.?)": "minutes",
    r"(?i:secs\b\.?)": "seconds",
    r"(?i:(?:(?<=\b1)|(?<=\b1 ))yr\b\.?)": "year",
    r"(?i:yrs?\b\.?)": "years",
    r"(?i:(?:(?<=\b1)|(?<=\b1 ))wk\b\.?)": "week",
    r"(?i:wks?\b\.?)": "weeks",
    r"(?i:(?:(?<=\b1)|(?<=\b1 ))mth\b\.?)": "month",
    r"(?i:mths?\b\.?)": "months",
    r"Mon\b": "Monday",
    r"Tues?\b": "Tuesday",
    r"Weds?\b": "Wednesday",
    r"Thu(?:rs?)?\b": "Thursday",
    r"Fri\b": "Friday",
    r"Sat\b(?= \d| and |,|\.?$)": "Saturday",
    r"Sun\b(?= \d|,|\.?$)": "Sunday",
    rf"(?:{_AT})Jan\b|Jan\b(?=\.? ?[’']?\d|[ /–-](?:(?:and|to|or) )?Feb"
    rf"|(?: to |[/–-])(?:{_LATER}))": ("January"),
    r"Feb\b": "February",
    r"Apr\b": "April",
    r"Aug\b": "August",
    r"Sept?\b": "September",
    r"Oct\b": "October",
    r"Nov\b": "November",
    r"Dec\b": "December",
}
# “Mon-Fri”, “Mon – Fri”: 2 short days and a dash are one thing to put right.
_SHORT_DAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)"
_DAY_RANGE = pattern(
    rf"\b(?P<first>{_SHORT_DAY})\.?\s?[-–—]\s?(?P<last>{_SHORT_DAY})(?![\w-]|\.\w)", re.IGNORECASE
)
_DAY_STARTS = frozenset(day[:3].lower() for day in DAYS)
_FULL = (*_LATIN.values(), *_CLIPPED.values())
_SOURCES = "|".join(f"({source})" for source in (*_LATIN, *_CLIPPED))
_SHORT = pattern(rf"\d*(?:{_SOURCES})(?![@/]|-\w)")
_FIRST = frozenset(
    listed(
        """
        e.g eg i.e ie etc viz n.b nb cf per ad vice pro approx dept appt appts re ref tel mob
        cllr cllrs govt info misc incl asap a.s.a.p no nos max p.a pa p.c.m pcm p.w pw vs
        cont'd contd inc pls plz thx o.d b.d b.i.d t.d.s tds t.i.d q.d.s qds hr hrs mins secs yr
        yrs wk wks mth mths mon tue tues wed weds thu thur thurs fri sat sun jan feb apr aug sep
        sept oct nov dec
        """
    )
)


# These are words too, unless a full stop stands right after them.
_WORDS_TOO = frozenset(["no", "nos", "max"])


def _short(word: str) -> bool:
    return word.lstrip("0123456789") in _FIRST or (
        word[:3] in _DAY_STARTS and not word.isalpha() and bool(_DAY_RANGE.match(word))
    )


@rule(
    asks="Write words in full: “for example”, not “e.g.”.",
    alias="abbreviation-latin",
    sources=["NOR", "NHSSM", "IE09", "RG", "LEB"],
    bad=[
        "Bring a friend, e.g. your carer.",
        "It takes approx 10 mins.",
        "We are open Mon-Fri.",
    ],
    good=["Bring a friend. For example, your carer.", "Mr Sun sat with Dr Patel. No, I am not."],
    severity="error",
    when=_short,
    yields_to=("hard-phone-number", "hard-time"),
)
def shortened_word(word: Word) -> Iterator[Problem]:
    """People who read slowly cannot guess the letters that are not there."""
    start, end = word.span
    if word.text[:3] in _DAY_STARTS:
        for days in _DAY_RANGE.finditer(word.sentence.text):
            if days.start() == start:
                yield _days(days)
            if days.start() <= start < days.end():
                return
    if word.text in _WORDS_TOO and word.sentence.text[end : end + 1] != ".":
        return
    found = _SHORT.match(word.sentence.text, start)
    if not found:
        return
    number = (found.lastindex or 1) - 1
    start, end = found.span(number + 1)
    full, text = _FULL[number], word.sentence.text[start:end]
    if full and text[0].isupper() and word.number == 0:
        full = full[0].upper() + full[1:]
    message = f"“{text}” is a short form. Some readers do not know it."
    severity: Severity | None = None if number < len(_LATIN) else "warning"
    # Only “e.g.” has one cure that always fits. “EG” can be a name.
    span, sure = Span(start, end), False
    if number == 0 and text.rstrip(".") != "EG":
        span, full, sure = for_example(word, span, full)
    write = (Suggestion(full, sure=sure),) if full else ()
    yield Problem(message, _hint(full), span, write, severity)


def _hint(full: str) -> str:
    if full.startswith(","):
        return "Put a comma. Then write “for example”."
    return f"Write “{full}”." if full else "Say how much it is."


def _days(found: re.Match[str]) -> Problem:
    first, last = (
        next(day for day in DAYS if day[:3].lower() == found[name][:3].lower())
        for name in ("first", "last")
    )
    full = f"{first} to {last}"
    message = f"“{found.group()}” is a short form. Some readers do not know it."
    return Problem(message, f"Write “{full}”.", Span(*found.span()), sure_fix(full), "warning")
