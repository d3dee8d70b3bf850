"""Text → units: the lines, bullets, headings and paragraphs that no sentence crosses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.language.pattern import pattern
from easyread.model.language import Span

BULLETS = "•●▪◦‣∙■□▶➢✓"
# A marker at the start of a line: a bullet, a dash with a space, or “1.”, “2)”, “(a)”.
_MARKER = pattern(
    rf"[ \t]*(?:[{BULLETS}*·–—-][ \t\u00a0]+|[{BULLETS}]|#{{1,6}}[ \t]+|>[ \t]+"
    r"|\(?(?:(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|[A-Z]\))[ \t]+(?=\S))"
)
_LONGEST_MARKER = len("(viii)")
_INLINE_BULLET = pattern(rf"[{BULLETS}]")
# “Time: 10am” under “Date: 5 May” is no line that goes on.
_LABEL = pattern(r"[A-Z][^\n:.!?,]{0,40}:\s+\S")
_FIRST_WORD = pattern(r"\S+")
# A line with boxes to tick, or with signs to write on, ends where it ends.
_BALLOT = pattern(r"[☐□◻❏❑❒▢○◯]|\[ ?\]|_{4}|\.{5}|…{2}")
_ENDS = (".", "!", "?", ":", ";", "…", ".”", "?”", "!”", '."', '?"', '!"', ".)", ".’")
# Lines wrapped by a program are this long at most; a longer line is a paragraph.
_WRAP_MIN, _WRAP_MAX = 30, 140


def units(text: str) -> tuple[Span, ...]:
    """Return the stretches of text that stand alone, in order, without their bullet marks.

    A blank line and a bullet always end a unit. A single line break ends one unless the line
    was only wrapped: the next line goes on in small letters, or its first word had no room.
    An empty text has no units.
    """
    return tuple(_units(text))


def _units(text: str) -> Iterator[Span]:
    split = _split_bullets if any(map(text.__contains__, BULLETS)) else _trimmed
    for paragraph in _paragraphs(text):
        start, end = _bare(text, *paragraph[0])
        width = max(e - s for s, e in paragraph) if len(paragraph) > 1 else 0
        for above, line in pairwise(paragraph):
            if _wrapped(text, above, line, width, len(paragraph)):
                end = line[1]
                continue
            yield from split(text, start, end)
            start, end = _bare(text, *line)
        yield from split(text, start, end)


def _paragraphs(text: str) -> Iterator[list[Span]]:
    lines: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            start = at + len(line) - len(line.lstrip())
            lines.append(Span(start, start + len(body)))
        elif lines:
            yield lines
            lines = []
        at += len(line)
    if lines:
        yield lines


def _bare(text: str, start: int, end: int) -> Span:
    marker = _marker(text, start, end)
    return Span(marker.end() if marker and marker.end() < end else start, end)


def _marker(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the marker at the start of a line, if there is one."""
    first = text[start : start + _LONGEST_MARKER]
    if first[:1].isalpha() and "." not in first and ")" not in first:  # as most lines
        return None
    return _MARKER.match(text, start, end)


def _wrapped(text: str, above: Span, line: Span, width: int, count: int) -> bool:
    if _marker(text, *line):
        return False
    if text.endswith(_ENDS, above.start, above.end):
        return False
    first = text[line.start]
    if first.islower():
        return True
    if not (_WRAP_MIN <= width <= _WRAP_MAX) or _BALLOT.search(text, *above):
        return False
    if _LABEL.match(text, *above) and _LABEL.match(text, *line):
        return False
    word = _FIRST_WORD.match(text, line.start, line.end)
    length = above.end - above.start
    room = length + 1 + (word.end() - word.start() if word else 0)
    return room > width and (count > 2 or length >= 2 * _WRAP_MIN)


def _split_bullets(text: str, start: int, end: int) -> Iterator[Span]:
    for mark in _INLINE_BULLET.finditer(text, start, end):
        yield from _trimmed(text, start, mark.start())
        start = mark.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    body = text[start:end]
    left = len(body) - len(body.lstrip())
    body = body.strip()
    if body:
        yield Span(start + left, start + left + len(body))
