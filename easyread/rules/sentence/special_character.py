"""Signs instead of words: & / * # + =."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Span
from easyread.rules.problems import weighed
from easyread.rules.rule import rule
from easyread.rules.subjects import Sentence

_ADDRESS = pattern(
    r"<[^<>\s]+@[^<>\s]+>|\b[\w-]+/[\w./-]*\.\w{2,4}\b|\b[\w.-]+/[\w.-]+#\d+|https?://\S+|www\.\S+|\b[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)+/\S*|@\w+"
)
_SLASH = r"(?P<andor>\band/or\b)|(?P<slash>\b[\w’']+\s?/\s?[\w’']+(?:\s?/\s?[\w’']+)*)"
# “Yes / No / Not sure”: answers of more words, which are the whole line or stand behind a “:”.
_ANSWER = r"[\w’'-]+(?:\s[\w’'-]+){0,2}"
_ANSWERS = pattern(rf"(?:.*[:?]\s+)?(?P<all>{_ANSWER}(?:\s/\s{_ANSWER}){{2,}})[.?!]?", re.DOTALL)
# “Ask your doctor / social worker”: nobody can tell where the second begins and ends.
_WORD_NEXT = pattern(r"\s[a-z]|\s/")
_OTHERS = (
    r"(?P<and>&)|(?P<fraction>[¼½¾⅐-⅞])|(?P<row>(?P<mark>[#*=~^<>|+])(?:\s?(?P=mark))+)"
    r"|(?P<other>(?<!\[)\^|[#*=<>~|\\→←↑↓⇒►✓✔✗✘☑]|(?<![\w])\+(?!\d)|\+(?=\s|$)|(?<=\s)@)"
)
_SIGN, _WITH_SLASH = pattern(_OTHERS), pattern(f"{_SLASH}|{_OTHERS}")
_NAMED_AND = pattern(r"(?:\b[A-Z]&[A-Z]\w*)|(?:\b[A-Z][\w’']*\s&\s[A-Z])")
_YEARS = pattern(r"(?:FY ?)?(?:19|20)\d\d\s?/\s?(?:(?:19|20)\d\d|\d\d)")
_MOST_YEARS = 10
# “ABC/123” is copied as it is.
_CODE = pattern(r"(?=(?:\D*\d){3})(?=.*[A-Z])[A-Z\d]+(?:/[A-Z\d]+)+")
# “32kg/m2” and “mg/day” are no choice of two.
_UNIT = pattern(r"(?:mg|mcg|kg|g|ml|l|mmol|km|m|cm|units|beats|breaths)/")
# The 24th of July stands after such a word.
_ALWAYS = pattern(r"(?<!\bon )(?<!\bby )(?<!\bfrom )(?<!\buntil )(?<!\bto )24/7(?![\d/])")
_LETTER, _DIGIT = pattern(r"[^\W\d_]"), pattern(r"\d")
# “b/c” and “n/a” are short for something.
_LEAST_LETTERS = 2
# “#OurDay”: a word to find talk by, not a number.
_TAG = pattern(r"[A-Za-z]")
_SHORT = {
    "w/c": "the week that starts on",
    "w/e": "the week that ends on",
    "f/t": "full time",
    "p/t": "part time",
    "n/a": "does not apply",
    "t/a": "called",
}
_WORDS = {
    "+": "and",
    "=": "is",
    "#": "number",
    "<": "less than",
    ">": "more than",
    "~": "about",
    "@": "at",
    "½": "half",
    "¼": "a quarter",
    "¾": "three quarters",
}


@rule(
    asks="Write words, not signs like “&”, “/” and “#”.",
    alias="special-character",
    sources=["NHSSM", "COGA", "LEB", "IE09 (from memory)"],
    bad=["Ask your carer and/or your friend.", "Tick 1 box. Yes / No / Not sure", "Fish & chips"],
    good=[
        "Ask your carer or your friend.",
        "Go to A&E. We shop at Marks & Spencer.",
        "Write to us@nhs.uk or see www.nhs.uk/help. Ring +44 1332 123456.",
    ],
    when="&/#*=<>~^|\\→←↑↓⇒►✓✔✗✘☑+@¼½¾⅓⅔⅛",
    yields_to=("hard-date", "percentage", "star-for-required"),
)
def special_character(sentence: Sentence, *, allowed: tuple[str, ...] = ()) -> Iterator[Problem]:
    """Readers may not know a sign. A screen reader may say it wrong."""
    text = sentence.text
    likely = "@" in text or "/" in text or "www." in text
    free = [found.span() for found in _ADDRESS.finditer(text)] if likely else []
    answers = _ANSWERS.fullmatch(text) if " / " in text else None
    if answers and not _copied(answers["all"]):
        free.append(answers.span("all"))
        if answers["all"] not in allowed:
            yield _slashed(answers["all"], Span(*answers.span("all")))
    free += [found.span() for found in _NAMED_AND.finditer(text)] if "&" in text else ()
    for found in (_WITH_SLASH if "/" in text else _SIGN).finditer(text):
        if any(start <= found.start() < end for start, end in free) or found.group() in allowed:
            continue
        kind = found.lastgroup
        always = kind == "slash" and _ALWAYS.match(text, found.start())
        if always:
            yield _all_hours(always)
        elif kind != "row" and not (kind == "slash" and _copied(found.group())):
            yield _problem(found)


def _all_hours(found: re.Match[str]) -> Problem:
    plain = "all day and all night"
    goes_on = found.string[found.end() :].lstrip()[:1].isalpha()  # “24/7 help”: no words fit there
    message = f"“{found.group()}” is short for more words."
    write = () if goes_on else (plain,)
    return weighed(None, message, f"Write “{plain}”.", Span(*found.span()), *write)


def _copied(text: str) -> bool:
    return _no_words(text) or bool(_CODE.fullmatch(text) and not _YEARS.fullmatch(text))


def _no_words(text: str) -> bool:
    """Say whether a slash stands in a date, a fraction or a line to write on: others know these."""
    parts = [part.strip(" _") for part in text.split("/")]
    return all(part.isdigit() or not part for part in parts) and not _goes_on(text, parts)


def _goes_on(text: str, parts: list[str]) -> bool:
    """Say whether these are 2 years in a row: 2021/22. “No 2004/2003” is the number of a law."""
    if not _YEARS.fullmatch(text):
        return False
    first, last = parts
    return 0 < (int(last) - int(first)) % 100 <= _MOST_YEARS


def _alike(parts: list[str]) -> bool:
    """Say whether it is a choice: words, or such as look the same, as “A4/A3”."""
    if not any(map(_DIGIT.search, parts)):
        return True
    return len({_DIGIT.sub("0", _LETTER.sub("a", part)) for part in parts}) == 1


def _years(first: str, last: str) -> str:
    first = first.removeprefix("FY").strip()
    return f"{first} to {first[:2] * (len(last) == 2)}{last}"


def _problem(found: re.Match[str]) -> Problem:
    text, span = found.group(), Span(*found.span())
    if found.lastgroup == "andor":
        return weighed("error", "“and/or” can mean 3 things.", "Write “or”.", span, "or", "and")
    if found.lastgroup == "and":
        return weighed("error", "“&” is a sign that not all know.", "Write “and”.", span, "and")
    if found.lastgroup == "slash":
        cut = " / " in text and _WORD_NEXT.match(found.string, found.end())
        return _slashed(text, span, whole=not cut)
    if found.lastgroup == "fraction" and found.string[span.start - 1 : span.start].isdigit():
        hint = "Write it in words, such as “1 and a half”."
        return weighed(None, f"“{text}” is a sign that not all know.", hint, span)
    word = "" if text == "#" and _TAG.match(found.string, found.end()) else _WORDS.get(text, "")
    no_word = "Say it in words." if text == "*" else "Write a word."  # a star points to a note
    hint = f"Write “{word}”." if word else no_word
    return weighed(
        None, f"“{text}” is a sign that not all know.", hint, span, *([word] if word else ())
    )


def _slashed(text: str, span: Span, *, whole: bool = True) -> Problem:
    parts = [part.strip() for part in text.split("/")]
    message = f"The “/” in “{text}” is a sign."
    if _YEARS.fullmatch(text):
        return weighed(
            None,
            f"What does the “/” in “{text}” mean?",
            "Use “to” or “and”.",
            span,
            _years(*parts),
        )
    if _UNIT.match(text) or not _alike(parts):
        return weighed(None, message, "Say it in words.", span)
    if min(map(len, parts)) < _LEAST_LETTERS:
        full = _SHORT.get(text.lower(), "")
        hint = f"Write “{full}”." if full else "Write it in full."
        return weighed(None, message, hint, span, *([full] if full else ()))
    if not whole:
        return weighed(None, message, "Write “or” or “and”.", span)
    plain = f"{', '.join(parts[:-1])} or {parts[-1]}"
    return weighed(None, message, f"Write “{plain}”.", span, plain)
