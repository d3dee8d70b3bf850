"""Where code stands in Markdown: in blocks, and between backticks in a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from easyread.language.pattern import pattern

_QUOTED = r"(?:[ \t]{0,3}>)*"
_TOKEN = pattern(
    rf"(?P<fence>^{_QUOTED}[ \t]*(?P<marks>`{{3,}}(?=[^`\n]*$)|~{{3,}})[^\n]*$)"
    r"|(?P<note><!--)|(?P<escaped>\\`)|(?P<ticks>(?<!`)`+)",
    re.MULTILINE,
)
_CLOSE = "-->"
_TICKS = pattern(r"`+")
# Where a paragraph ends, and with it what a backtick can open.
_BREAK = pattern(r"\n(?=[ \t]*(?:\n|[*+>#|-]|\d{1,9}[.)][ \t]|```|~~~))")
_FAR = pattern(r" {0,3}\t| {4}")
# A letter may have its paragraphs far to the right: what is left unchecked must surely be code.
_PROSE = pattern(r"\s*[“\"‘(]?[A-Z][^\W\d_]*,?(?: [^\s{}=<>$|\\_;#/]+){3}")
_POINT = pattern(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")


class Code(NamedTuple):
    """Characters that are code, with their marks. A span has some `ticks`, a block has none."""

    start: int
    end: int
    ticks: int = 0


def code(source: str) -> tuple[Code, ...]:
    """Return the code of a Markdown text, in order. Notes are no code, nor is what they hold."""
    if not any(sign in source for sign in ("`", "~~~", "    ", "\t")):
        return ()
    return tuple(_Scan(source).found())


def in_code(code: tuple[Code, ...], at: int) -> Code | None:
    """Return the code that a character stands in."""
    number = bisect_right(code, at, key=lambda one: one.start) - 1
    return code[number] if number >= 0 and at < code[number].end else None


class _Scan:
    """Goes through a text once, from one mark that may open code to the next."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._paragraph = 0
        self._runs: dict[int, list[int]] = {}
        self._notes = True

    def found(self) -> Iterator[Code]:
        """Yield the code in order."""
        far = list(_far(self._source))[::-1]
        at = 0
        while True:
            token = _TOKEN.search(self._source, at)
            start = token.start() if token else len(self._source)
            while far and far[-1].start < at:
                far.pop()
            if far and far[-1].start <= start:
                one: Code | None = far.pop()
                at = one.end if one else at
            elif token:
                one, at = self._at(token)
            else:
                return
            if one:
                yield one

    def _at(self, token: re.Match[str]) -> tuple[Code | None, int]:
        """Return the code that a mark opens, if it does, and where to go on."""
        start, end = token.span()
        if token["fence"]:
            sign, least = token["marks"][0], len(token["marks"])
            close = re.compile(rf"^[ \t>]*{sign}{{{least},}}[ \t]*$", re.MULTILINE)
            last = close.search(self._source, min(end + 1, len(self._source)))
            block = Code(start, last.end() if last else len(self._source))
            return block, block.end
        if token["note"]:
            after = self._source.find(_CLOSE, end) if self._notes else -1
            self._notes = after >= 0
            return None, after + len(_CLOSE) if after >= 0 else end
        span = self._span(start, end) if token["ticks"] else None
        return span, span.end if span else end

    def _span(self, start: int, end: int) -> Code | None:
        """Return what backticks open. Those in “don`t” are apostrophes."""
        source, ticks = self._source, end - start
        if source[start - 1 : start].isalnum() and source[end : end + 1].isalnum():
            return None
        if start >= self._paragraph:
            after = _BREAK.search(source, start)
            self._paragraph = after.start() if after else len(source)
            self._runs = {}
            for run in _TICKS.finditer(source, start, self._paragraph):
                self._runs.setdefault(len(run[0]), []).append(run.start())
        runs = self._runs.get(ticks, [])
        number = bisect_right(runs, start)
        return Code(start, runs[number] + ticks, ticks) if number < len(runs) else None


def _far(source: str) -> Iterator[Code]:
    """Yield the lines far to the right that stand under an empty line, in no list, and no prose."""
    at, empty, listed, coded = 0, True, False, False
    for line in source.split("\n"):
        start, at = at, at + len(line) + 1
        if not line.strip():
            empty = True
            continue
        far = bool(_FAR.match(line))
        coded = far and not listed and (coded or (empty and not _PROSE.match(line)))
        if coded:
            yield Code(start, start + len(line))
        elif _POINT.match(line):
            listed = True
        elif empty and not line[0].isspace():
            listed = False
        empty = False
