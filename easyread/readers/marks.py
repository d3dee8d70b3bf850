"""One line of Markdown → the words that a reader sees, and where each stood."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from easyread.model.language import Span
from easyread.readers.code import Code
from easyread.readers.pieces import Origin

# “__/__/____” is a place for a date, and no bold stroke.
# No pattern may look at a character more than a few times: a line can be a million characters long.
_MARK = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
    |(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)
    |(?P<picture>!\[[^\[\]\n]{0,500}\]\([^()\s]{0,2000}\))
    |\](?P<link>\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)|\{[^{}]{0,500}\}|\[[^\[\]]{0,500}\])
    |(?P<open>\[)
    |<(?P<address>(?:https?://|mailto:)[^<>\s]{1,2000})>
    |(?P<tag></?[a-zA-Z][^<>]{0,2000}>)
    |(?P<run>\*{1,3}|(?<!_)(?<!_[/:.-])_{1,2}(?!_|[/:.-]_)|`{1,3}|~~)""",
    re.VERBOSE,
)
_UNSEEN = "x"


@dataclass(frozen=True, slots=True)
class Visible:
    """Words without their marks; `origin`, `strong` and `code` are as in a Unit."""

    text: str
    origin: Origin
    strong: tuple[Span, ...]
    code: tuple[Span, ...] = ()


def visible(line: str, start: int = 0, code: tuple[Code, ...] = ()) -> Visible:
    """Return what is seen of a line that stands at `start` of its source. Code has no marks."""
    marks = list(_MARK.finditer(_without(line, start, code)))
    dropped = _paired(line, marks)
    shown: list[tuple[str, int, bool]] = []
    at, bold = 0, 0
    for number, mark in enumerate(marks):
        shown.append((line[at : mark.start()], at, bold > 0))
        at = mark.end()
        if number in dropped:
            bold += dropped[number]
        else:
            shown.append((*_kept(mark), bold > 0))
    shown.append((line[at:], at, bold > 0))
    if not code:
        return _joined(shown, start)
    apart = [one for part in shown for one in _apart(part, start, code)]
    inside = [within for *_, within in apart]
    seen = _joined([(words, place, bold) for words, place, bold, _ in apart], start)
    ends = list(accumulate(len(words) for words, *_ in apart))
    spans = (
        Span(end - len(words), end)
        for (words, *_), end, within in zip(apart, ends, inside, strict=True)
        if within and words
    )
    return replace(seen, code=tuple(spans))


def _without(line: str, start: int, code: tuple[Code, ...]) -> str:
    """Return a line with spaces in the place of its code."""
    for one in code:
        first, last = max(0, one.start - start), min(len(line), one.end - start)
        line = line[:first] + _UNSEEN * (last - first) + line[last:]
    return line


def _apart(
    part: tuple[str, int, bool], start: int, code: tuple[Code, ...]
) -> Iterator[tuple[str, int, bool, bool]]:
    """Yield a part of a line in pieces that are code or not, without the marks of code."""
    words, at, bold = part
    first, end = at, at + len(words)
    for one in code:
        opening, closing = one.start - start, one.end - start
        if closing <= first or end <= opening:
            continue
        yield words[first - at : max(0, opening - at)], first, bold, False
        inner, last = max(first, opening + one.ticks), min(end, closing - one.ticks)
        yield words[inner - at : max(0, last - at)], inner, bold, True
        first = max(first, min(end, closing))
    yield words[first - at :], first, bold, False


def _kept(mark: re.Match[str]) -> tuple[str, int]:
    """What is seen of a mark, and where in the line it starts."""
    match mark.lastgroup:
        case "escaped" | "address" as name:
            return mark[name], mark.start(name)
        case "entity":
            return html.unescape(mark[0]), mark.start()
        case "run":
            return mark[0], mark.start()
        case "open" | "link":
            return mark[0], mark.start()
    return "", mark.end()


def _paired(line: str, marks: list[re.Match[str]]) -> dict[int, int]:
    """The marks that have a partner: 1 where words turn bold, -1 where that ends, or 0."""
    waiting: dict[str, int] = {}
    dropped: dict[int, int] = {}
    links: list[int] = []
    for number, mark in enumerate(marks):
        if mark.lastgroup == "open":
            links.append(number)
        elif mark.lastgroup == "link" and links:
            dropped[links.pop()] = dropped[number] = 0
        elif mark.lastgroup == "run":
            _pair(line, mark, number, waiting, dropped)
    return dropped


def _pair(
    line: str, mark: re.Match[str], number: int, waiting: dict[str, int], dropped: dict[int, int]
) -> None:
    before, after = line[mark.start() - 1 : mark.start()], line[mark.end() : mark.end() + 1]
    inside_word = mark[0][0] == "_" and before.isalnum() and after.isalnum()
    if mark[0] in waiting and not before.isspace() and not inside_word:
        weight = int(len(mark[0]) >= 2 and mark[0][0] in "*_")
        dropped[waiting.pop(mark[0])], dropped[number] = weight, -weight
    elif after and not after.isspace() and not inside_word:
        waiting[mark[0]] = number


def _joined(shown: list[tuple[str, int, bool]], start: int) -> Visible:
    origin: list[tuple[int, int]] = []
    strong: list[Span] = []
    length = 0
    for words, at, bold in shown:
        if not words:
            continue
        origin.append((length, start + at))
        if bold and strong and strong[-1].end == length:
            strong[-1] = Span(strong[-1].start, length + len(words))
        elif bold:
            strong.append(Span(length, length + len(words)))
        length += len(words)
    return Visible("".join(_words(shown)), tuple(origin) or ((0, start),), tuple(strong))


def _words(shown: list[tuple[str, int, bool]]) -> Iterator[str]:
    return (words for words, _, _ in shown)
