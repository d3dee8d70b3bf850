"""Notes in a text, `<!-- … -->`: taken out, and read where they allow a finding."""

import re
from typing import NamedTuple

from easyread.language.pattern import pattern
from easyread.readers.code import Code, in_code
from easyread.readers.pieces import Origin

_ALLOW = pattern(
    r"\s*allow:\s*(?P<rules>[^\s:,]*(?:(?:\s*,\s*|\s+and\s+)(?!because\b)[^\s:,]+)*),?\s*(?:(?:because\b|:)\s*(?P<reason>.*))?",
    re.DOTALL | re.IGNORECASE,
)
OPEN, CLOSE = "<!--", "-->"


class Allowed(NamedTuple):
    """A note that allows a rule's findings, and where it stands in the source.

    `inside`: words of its block, or of its line, stand before it.
    """

    rule: str
    reason: str
    start: int
    end: int
    inside: bool = False


class Bare(NamedTuple):
    """A text without its notes; `origin` is as in a Unit."""

    text: str
    origin: Origin
    allowed: tuple[Allowed, ...]


def allowances(note: str, start: int, end: int, inside: bool) -> list[Allowed]:
    """Return what a note allows: one for each rule. `note` is what stands inside the marks."""
    found = _ALLOW.match(note)
    if not found:
        return []
    reason = " ".join((found["reason"] or "").split())
    rules = found["rules"].replace(" and ", ",").split(",")
    return [Allowed(rule.strip(), reason, start, end, inside) for rule in rules]


def bare(source: str, code: tuple[Code, ...] = ()) -> Bare:
    """Return a text without its notes. A line that holds a note alone goes as a whole.

    What looks like a note in code is none.
    """
    kept: list[tuple[int, int]] = []
    allowed: list[Allowed] = []
    at = look = 0
    while (start := source.find(OPEN, max(at, look))) >= 0:
        if around := in_code(code, start):
            look = around.end
            continue
        inside = start + len(OPEN)
        end = source.find(CLOSE, inside)
        if end < 0:
            break
        led = bool(source[source.rfind("\n", 0, start) + 1 : start].strip())
        allowed += allowances(source[inside:end], start, end + len(CLOSE), led)
        first, last = _whole_lines(source, start, end + len(CLOSE))
        kept.append((at, max(at, first)))
        at = last
    kept.append((at, len(source)))
    length = 0
    origin: list[tuple[int, int]] = []
    for first, last in kept:
        if first < last:
            origin.append((length, first))
            length += last - first
    text = "".join(source[first:last] for first, last in kept)
    return Bare(text, tuple(origin) or ((0, 0),), tuple(allowed))


def _whole_lines(source: str, start: int, end: int) -> tuple[int, int]:
    """The note, or all of its lines where nothing else stands on them."""
    first = source.rfind("\n", 0, start) + 1
    last = source.find("\n", end)
    last = len(source) if last < 0 else last + 1
    if source[first:start].strip() or source[end:last].strip():
        return start, end
    return first, last
