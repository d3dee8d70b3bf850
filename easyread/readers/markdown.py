"""Markdown that is not one of our content files → pieces, read from its lines."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from easyread.model.language import Span
from easyread.model.prose import UnitKind
from easyread.readers.assemble import Found
from easyread.readers.code import Code, code, in_code
from easyread.readers.marks import visible
from easyread.readers.pieces import Origin, Piece, through
from easyread.readers.waivers import bare

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_POINT = re.compile(r"[ \t]*(?:(?P<bullet>[-*+])|(?P<step>\d{1,9}[.)]))[ \t]+(?P<words>.*)$")
_QUOTE = re.compile(r" {0,3}>[ \t]?(?P<words>.*)$")
_CELL_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*\|?[ \t]*$")
_CELL = re.compile(r"(?:\\.|[^|\\])+")
# Such ends keep the next line apart, as in an address.
_BREAKS = ("  ", "\\")
_FRONT = re.compile(r"---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)")


def found(source: str, notes: tuple[str, ...] = ()) -> Found:
    """Return the pieces of a Markdown text and what its notes allow."""
    without = bare(source, code(source))
    front = _FRONT.match(without.text[:20_000])
    pieces = tuple(_Reader(without.text, without.origin, front.end() if front else 0).pieces())
    return Found(source, pieces, without.allowed, notes=notes)


@dataclass(slots=True)
class _Paragraph:
    """Lines that stand together, as spans of the text."""

    kind: UnitKind = "line"
    lines: list[Span] = field(default_factory=list)
    level: int = 0


class _Reader:
    """Goes through the lines and gathers them into paragraphs, points, quotes, tables."""

    def __init__(self, text: str, origin: Origin, start: int) -> None:
        self._text = text
        self._origin = origin
        self._at = start
        self._code = code(text)
        self._block = 0
        self._open = _Paragraph()
        self._broken = False  # what comes next is a line of the same block

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces in order."""
        for line in self._text[self._at :].split("\n"):
            start, self._at = self._at, self._at + len(line) + 1
            inside = in_code(self._code, start)
            if inside and not inside.ticks:
                yield from self._close()
            else:
                yield from self._line(line, start)
        yield from self._close()

    def _line(self, line: str, start: int) -> Iterator[Piece]:
        if not line.strip():
            yield from self._close()
        elif heading := _HEADING.match(line):
            yield from self._close()
            words = Span(*heading.span("words"))
            self._open = _Paragraph("heading", [_moved(words, start)], level=len(heading[1]))
            yield from self._close()
        elif self._open.kind == "line" and self._open.lines and _UNDERLINE.match(line):
            self._open.kind, self._open.level = "heading", 1 if "=" in line else 2
            yield from self._close()
        elif _RULE.match(line):
            yield from self._close()
        else:
            yield from self._words(line, start)

    def _words(self, line: str, start: int) -> Iterator[Piece]:
        point, quote = _POINT.match(line), _QUOTE.match(line)
        if point:
            kind: UnitKind = "bullet" if point["bullet"] else "step"
            yield from self._close()
            self._open = _Paragraph(kind, [_moved(Span(*point.span("words")), start)])
        elif quote:
            if self._open.kind != "quote":
                yield from self._close()
                self._open = _Paragraph("quote")
            self._open.lines.append(_moved(Span(*quote.span("words")), start))
        elif line.lstrip().startswith("|"):
            yield from self._close()
            yield from self._row(line, start)
        else:
            indent, words = len(line) - len(line.lstrip()), line.removesuffix("\\").rstrip()
            self._open.lines.append(Span(start + indent, start + len(words)))
            if self._open.kind == "line" and line.endswith(_BREAKS):
                yield from self._close()
                self._broken = True

    def _row(self, line: str, start: int) -> Iterator[Piece]:
        """Each part of a row is a piece; the row of --- goes."""
        if _CELL_RULE.match(line):
            return
        self._block += 1
        for cell in _CELL.finditer(line):
            if cell[0].strip():
                yield self._piece(_Paragraph("cell", [_moved(Span(*cell.span()), start)]))

    def _close(self) -> Iterator[Piece]:
        if self._open.lines:
            self._block += not self._broken
            yield self._piece(self._open)
        self._broken = False
        self._open = _Paragraph()

    def _piece(self, paragraph: _Paragraph) -> Piece:
        text, origin, strong, inside = "", [], [], []
        for line in paragraph.lines:
            held = self._held(line)
            seen = visible(self._text[line.start : line.end], line.start, held)
            if not (text or seen.text or line is paragraph.lines[-1]):
                continue  # “1.” alone: its words, and their place, begin in the next line
            text += "\n" if text else ""
            origin += [(len(text) + at, to) for at, to in seen.origin]
            strong += [Span(len(text) + a, len(text) + b) for a, b in seen.strong]
            inside += [Span(len(text) + a, len(text) + b) for a, b in seen.code]
            text += seen.text
        return Piece(
            kind=paragraph.kind,
            text=text,
            origin=through(tuple(origin), len(text), self._origin),
            block=self._block,
            level=paragraph.level,
            strong=tuple(strong),
            code=tuple(inside),
        )

    def _held(self, line: Span) -> tuple[Code, ...]:
        """Return the code in a line."""
        ends = bisect_right(self._code, line.start, key=lambda one: one.end)
        starts = bisect_left(self._code, line.end, key=lambda one: one.start)
        return self._code[ends:starts]


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
