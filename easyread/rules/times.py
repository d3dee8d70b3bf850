"""Text → what is hard in its times: 17:30, 5.30pm, 12pm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.clock import LINK, pointed_times
from easyread.language.pattern import pattern
from easyread.model.prose import Problem, Severity, Span, Suggestion
from easyread.rules.problems import weighed

_LIKELY = pattern(r"\d(?:[:.]\d\d|\d\s?h|\s?[ap]\.?m)", re.IGNORECASE)
_TIME = pattern(
    r"(?<![\d./£$])(?<!\d:)(?P<hour>[01]?\d|2[0-3])(?P<mark>[:.])(?P<minute>[0-5]\d)"
    r"(?P<half>\s?(?P<letter>[ap])(?:m\b|\.m\b\.?))?(?P<hours>\s?(?:hrs|hours)\b)?(?![\d:%/.]\d)(?!\d)",
    re.IGNORECASE,
)
# “2.30 to 3pm” says am or pm once.
_HALF_FOLLOWS = pattern(r"\s?(?:[-–—]|to)\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)
_ARMY = pattern(r"\b(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:hrs|hours|h)\b", re.IGNORECASE)
# “at 1430 hours” is a time; “1500 hours of help” is how long.
_AT_A_TIME = pattern(r"\b(?:at|from|until|till|before|after)\s$", re.IGNORECASE)
_HOW_LONG = pattern(r"\s(?:of|a|per|each|every|in|more)\b", re.IGNORECASE)
_TWELVE = pattern(
    r"\b(?:12(?:[:.]00)?\s?(?P<letter>[ap])(?:m\b|\.m\b\.?)|(?:12\s)?(?P<noon>noon)\b)",
    re.IGNORECASE,
)
_NOON = 12
# “1.00 to 13.45” can be a slip. Few plans begin before 6am.
_MORNING = range(6, 13)
_SPACED = pattern(
    r"(?<![\d:.])\b(?P<hour>1[0-2]|[1-9])(?P<half>\s?[ap]\.m\.|\s[ap]m\b)", re.IGNORECASE
)


def times(text: str) -> Iterator[Problem]:
    """Yield what is hard in the times of a text."""
    if not _LIKELY.search(text) and "noon" not in text.lower():
        return
    for found in _TWELVE.finditer(text):
        right = "midday" if found["noon"] or found["letter"].lower() == "p" else "midnight"
        why = f"is harder than “{right}”" if found["noon"] else "can mean 2 things"
        yield _clear(found, right, why)
    series = [(one, _morning(one)) for one in _series(text)]
    sure = not any(
        _can_be_two(time) for one, morning in series for time in one if time not in morning
    )
    for one, morning in series:
        yield from _in_series(one, morning, sure=sure)
    for found in _ARMY.finditer(text):
        yield from _army(found)
    for found in _SPACED.finditer(text):
        yield _clear(
            found, found["hour"] + found["half"].strip().replace(".", "").lower(), "is hard to read"
        )


def _series(text: str) -> list[list[re.Match[str]]]:
    """Return the times of a text; those of one range or list stand together."""
    pointed = pointed_times(text)
    series: list[list[re.Match[str]]] = []
    for found in _TIME.finditer(text):
        marked = found["letter"] or found["hours"] or found["mark"] == ":"
        if not (marked or found.start() in pointed):
            continue
        if series and LINK.fullmatch(text, series[-1][-1].end(), found.start()):
            series[-1].append(found)
        else:
            series.append([found])
    return series


def _morning(series: list[re.Match[str]]) -> frozenset[re.Match[str]]:
    """Return those that a later time by the 24-hour clock puts in the morning: “9.30 to 17.30”."""
    late = max((at for at, one in enumerate(series) if _is_late(one)), default=0)
    return frozenset(one for one in series[:late] if int(one["hour"]) in _MORNING)


def _in_series(
    series: list[re.Match[str]], morning: frozenset[re.Match[str]], *, sure: bool
) -> Iterator[Problem]:
    """Yield what is hard in a range or list of times.

    Where one of a text can still be morning or night, none is `sure`: “Meet at 7.30, leave 7:30pm”
    would be worse than before.
    """
    for found in series:
        if found["letter"]:
            yield from _with_letter(found)
        elif found in morning or not _is_plain(found):
            yield _clear(found, _spoken(found), "is a 24-hour time", error=True, sure=sure)
        elif _can_be_two(found):
            yield _two_times(found)


def _is_late(found: re.Match[str]) -> bool:
    return int(found["hour"]) > _NOON and not found["letter"]


def _can_be_two(found: re.Match[str]) -> bool:
    """Say whether this can be morning or night."""
    return _is_plain(found) and not _HALF_FOLLOWS.match(found.string, found.end())


def _is_plain(found: re.Match[str]) -> bool:
    marked = found["letter"] or found["hours"] or found["hour"].startswith("0")
    return not marked and int(found["hour"]) <= _NOON


def _with_letter(found: re.Match[str]) -> Iterator[Problem]:
    hour = int(found["hour"])
    if hour > _NOON or not hour:
        yield from _both(found)
        return
    right = found["hour"] + f":{found['minute']}" * (found["minute"] != "00")
    right = right.lstrip("0") + found["letter"].lower() + "m"
    if (hour, found["minute"]) != (12, "00") and right != found.group():
        yield _clear(found, right, "is not how people write times")


def _two_times(found: re.Match[str]) -> Problem:
    times = f"{int(found['hour'])}:{found['minute']}"
    message = f"“{times}” can be morning or night."
    span = Span(*found.span())
    if times == "12:00":
        return weighed(None, message, "Write midday or midnight.", span, "midday", "midnight")
    return weighed(None, message, "Add am or pm.", span, f"{times}am", f"{times}pm")


def _both(found: re.Match[str]) -> Iterator[Problem]:
    """Yield a 24-hour time with “am” or “pm”: sure only where both say the same."""
    right = _spoken(found)
    agrees = (int(found["hour"]) >= _NOON) == (found["letter"].lower() == "p")
    if agrees:
        yield _clear(found, right, "is a 24-hour time", error=True)
    else:
        message = f"“{found.group().strip()}” says 2 different times."
        yield weighed("error", message, "Write the right one.", Span(*found.span()))


def _army(found: re.Match[str]) -> Iterator[Problem]:
    text, right = found.string, _spoken(found)
    if found["hour"].startswith("0") or (
        _AT_A_TIME.search(text, 0, found.start()) and not _HOW_LONG.match(text, found.end())
    ):
        yield _clear(found, right, "is a 24-hour time", error=True)
    elif not _HOW_LONG.match(text, found.end()):
        message = f"“{found.group()}” may be a 24-hour time."
        yield weighed(None, message, f"Write “{right}”.", Span(*found.span()), right)


def _clear(
    found: re.Match[str], right: str, why: str, *, error: bool = False, sure: bool = True
) -> Problem:
    message = f"“{found.group().strip()}” {why}."
    severity: Severity | None = "error" if error else None
    write = (Suggestion(right, sure=sure),)
    return Problem(message, f"Write “{right}”.", Span(*found.span()), write, severity)


def _spoken(found: re.Match[str]) -> str:
    hour, minute = int(found["hour"]), found["minute"]
    if minute == "00" and hour in (0, 12):
        return "midnight" if hour == 0 else "midday"
    minutes = "" if minute == "00" else f":{minute}"
    return f"{(hour - 1) % 12 + 1}{minutes}{'am' if hour < 12 else 'pm'}"
