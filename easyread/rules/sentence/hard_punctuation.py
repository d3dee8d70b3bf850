"""Signs between words that few readers know: ; … ( ) – “ ”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.pattern import pattern
from easyread.language.wordclass import DETERMINERS, OBJECTS
from easyread.model.language import quick_span
from easyread.model.prose import Problem, Severity, Span
from easyread.rules.problems import weighed
from easyread.rules.ranges import ranges
from easyread.rules.rule import rule
from easyread.rules.split import says_verb
from easyread.rules.subjects import Sentence

_SIGN = pattern(
    r"(?P<semicolon>;)|(?P<dots>…|\.\.\.+)|(?P<plural>(?<=\w)\((?:s|es)\))"
    r"|(?P<nested>\([^()]*\([^()]*\)[^()]*\)?)"
    r"|(?P<brackets>\([^()]*\))|(?P<square>\[[^\[\]]*\])|(?P<dash>(?<=\w)\s[-–—]\s(?=\w)"
    r"|(?<=\w)—(?=\w))"
    r"|(?P<shout>!{2,})|(?P<mixed>\?!|!\?)"
)
# Without one of these there is no sign: a “-” alone is most often inside a word.
_SURE = frozenset([*";…()[]—!", "..."])
_LIKELY = re.compile(r"[-–]\s")
_MARK = re.compile(r"[;…(\[—\s](?:(?<!\s)|(?=[-–—]\s))|[.!?](?=[.!?])")
_NO_DASH = re.compile(r"[;…(\[]|[.!?](?=[.!?])")
_SAYS: dict[str, tuple[Severity | None, str, str]] = {
    "semicolon": ("error", "Not all readers know the sign “;”.", "Use a full stop, or a list."),
    "dots": ("error", "Dots leave the reader to guess.", "Finish the sentence."),
    "plural": ("error", "“(s)” is hard to read.", "Write “{many}”, or “1 or more {many}”."),
    "nested": ("error", "There are brackets in brackets.", "Make 2 sentences."),
    "brackets": (None, "Brackets stop the reader in the middle.", "Make it a sentence of its own."),
    "square": (None, "Brackets stop the reader in the middle.", "Make it a sentence of its own."),
    "dash": (None, "The dash joins 2 ideas.", "Make 2 sentences."),
    "shout": (None, "Many “!” feel like shouting.", "Use a full stop."),
    "mixed": (None, "2 signs at the end are hard to read.", "Use 1 of them."),
}
# “2pm - 4pm” and “Mon - Fri”: other rules know these.
_RANGE_START = pattern(r"\d(?:[ap]m)?$")
_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_DAY_RANGE = pattern(rf"\b{_DAY}(?:\s\d\d?(?:st|nd|rd|th)?)?\s[-–—]\s{_DAY}\b")
_LONGEST_DAY = len("Wednesday 10th")
_DAY_STARTS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# “[ ] Yes” has a box to tick. “[^1]” and “[1]” send to a note, which another rule knows.
_NO_WORDS = pattern(r"\[(?:\s*|\^[\w-]+|\d{1,2})\]")
# “Call us – it is free:” ends like a sentence, “Bring a friend – or 2” begins like one.
_ENDS, _CLOSES = tuple(".?!:…"), "\"'”’) \n"
_DOES = pattern(rf"\w+\s(?:{'|'.join(sorted(DETERMINERS | OBJECTS))})\b")
_FIXED = pattern(r"\((?:PDF|[A-Z][A-Za-z&]{1,7}|\d{1,4})[^)]{0,12}\)|\(\w\)|\(0\d+\)|\(\+?\d\d\)")


@rule(
    asks="Use full stops and question marks. Use few brackets and dashes. Leave out “;” and “…”.",
    alias="simple-punctuation",
    sources=["VATT", "MEN02", "NHSSM", "PF12", "COGA"],
    bad=["Bring your friend(s).", "Come in; sit down.", "We help (if we can).", "We may come..."],
    good=[
        "Bring your friends.",
        "Come in. Sit down.",
        "Come at 5:30pm. It is face-to-face.",
        "We help the integrated care board (ICB).",
    ],
    when=[*";…()[]-–—!", "..."],
    yields_to=("typed-line",),
)
def hard_punctuation(sentence: Sentence) -> Iterator[Problem]:
    """Each sign is one more thing to know. Brackets and dashes break a sentence in parts."""
    text = sentence.text
    if _SURE.isdisjoint(sentence.keys) and not _LIKELY.search(text):
        return
    for found in _signs(text, _NO_DASH if sentence.keys.isdisjoint("-–—") else _MARK):
        kind = found.lastgroup or ""
        if kind == "brackets" and (_allowed(found) or not sentence.running):
            continue
        if kind == "square" and _NO_WORDS.fullmatch(found.group()):
            continue
        if kind == "dash" and (_names(sentence) or _in_range(text, found)):
            continue
        severity, message, hint = _SAYS[kind]
        start, end = found.span()
        if kind == "plural":
            start = text.rfind(" ", 0, start) + 1
            many = text[start:end].replace("(", "").replace(")", "")
            yield weighed(severity, message, hint.format(many=many), Span(start, end), many)
        else:
            yield Problem(message, hint, quick_span((start, end)), (), severity)


def _names(sentence: Sentence) -> bool:
    """Say whether this is no sentence, but a name: “Elm Park School – Sixth Form”."""
    text = sentence.text
    if not sentence.running:
        return True
    return not (text.rstrip(_CLOSES).endswith(_ENDS) or _DOES.match(text) or says_verb(text))


def _in_range(text: str, dash: re.Match[str]) -> bool:
    if dash.end() < len(text) and (text[dash.end()].isupper() or text[dash.end()] in "£0123456789"):
        told = [one.span for one in ranges(text) if one.span]
        if any(span.start < dash.start() < span.end for span in told):
            return True
    start = max(0, dash.start() - _LONGEST_DAY)
    if text.startswith(_DAY_STARTS, dash.end()) and any(
        days.start() < dash.start() < days.end() for days in _DAY_RANGE.finditer(text, start)
    ):
        return True
    after = text[dash.end() : dash.end() + 2].lstrip("£")[:1]
    before = text[max(0, dash.start() - len("1pm")) : dash.start()]
    return after.isdigit() and bool(_RANGE_START.search(before))


def _signs(text: str, marks: re.Pattern[str] = _MARK) -> Iterator[re.Match[str]]:
    """Yield what `_SIGN.finditer` yields: it looks only where there is a first sign of one."""
    end = 0
    for mark in marks.finditer(text):
        if mark.start() >= end and (found := _SIGN.match(text, mark.start())):
            yield found
            end = found.end()


def _allowed(found: re.Match[str]) -> bool:
    """Say whether brackets hold initials or one letter, or stand round a whole sentence."""
    return found.start() == 0 or bool(_FIXED.fullmatch(found.group()))
