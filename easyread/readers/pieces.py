"""Pieces of a file, in the order they are read → units with their places, sections and groups."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from easyread.language.pattern import pattern
from easyread.language.units import BULLETS, units
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.model.prose import UnitKind
from easyread.readers import answer_lines

if TYPE_CHECKING:
    from easyread.model.document import QuestionKind

Origin = tuple[tuple[int, int], ...]
_BOX = pattern(r"^[ \t]*(?:[☐□◻❏❑❒▢○◯]|\[[ _]?\]|\([ _]{1,3}\))[ \t]*(?=\S)", re.MULTILINE)
_BOX_SIGNS = "☐□◻❏❑❒▢○◯[("
_STEP = re.compile(r"\(?\w{1,4}[.)]")
_DASHES = "*·–—-"
_MAY_ANSWER = ("line", "bullet", "step", "cell", "choice", "heading")
_DEEPEST, _MOST_DIGITS = 6, 9
_BREAK = pattern(r"[ \t\r]*\n\s*")


class Piece(NamedTuple):
    """A paragraph, a list point, a cell …, as its file holds it.

    `origin` is as in a Unit. Pieces with one `block` stand beside one picture; pieces with one
    `group` (0: none) are one list or table. `field` is set where an answer can be given. `whole`
    pieces were cut before, and are not to be cut again.
    """

    kind: UnitKind
    text: str
    origin: Origin
    block: int
    level: int = 0
    group: int = 0
    strong: tuple[Span, ...] = ()
    language: str = ""
    field: "QuestionKind | None" = None
    whole: bool = False
    code: tuple[Span, ...] = ()


def heading_level(written: str) -> int:
    """Return the level, 1 to 6, that a heading says it has; 1 if it says no number."""
    return min(_DEEPEST, max(1, int(written[:_MOST_DIGITS]))) if written.isdecimal() else 1


class Lines:
    """Where the lines of a source start."""

    def __init__(self, file: str, source: str) -> None:
        self._file = file
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]

    def place(self, at: int) -> Place:
        """Return the line and the column of a character of the source."""
        line = bisect_right(self._starts, at)
        return Place(self._file, line, at - self._starts[line - 1] + 1)


def cut(origin: Origin, start: int, end: int) -> Origin:
    """Return the origin of a part of a text."""
    if len(origin) == 1:
        at, source = origin[0]
        return ((0, source + start - at),)
    first = bisect_right(origin, start, key=lambda pair: pair[0]) - 1
    last = bisect_right(origin, end - 1, key=lambda pair: pair[0])
    at, source = origin[first]
    return (
        (0, source + start - at),
        *((before - start, behind) for before, behind in origin[first + 1 : last]),
    )


def split(piece: Piece) -> Iterator[Piece]:
    """Yield the parts of a piece that stand on their own, without typed bullets and boxes."""
    for part in _split(piece):
        yield from _answers(part)


def _answers(piece: Piece) -> Iterator[Piece]:
    """Yield the parts of a line of a form that holds its own answers, or a place to write."""
    if piece.kind == "choice" and piece.field != "one" and answer_lines.consents(piece.text):
        yield piece._replace(kind="question", field="one")
        return
    if piece.field or piece.kind not in _MAY_ANSWER:
        yield piece
        return
    parts = answer_lines.parts(piece.text, piece.kind == "choice")
    for part in parts:
        made = _joined(piece, part.span, part.kind or piece.kind)
        yield made._replace(field="one") if (part.kind, len(parts)) == ("question", 1) else made
    if parts:
        return
    label = None if piece.kind == "choice" else answer_lines.to_write_on(piece.text)
    yield _joined(piece, label, "question")._replace(field="line") if label else piece


def _split(piece: Piece) -> Iterator[Piece]:
    if not piece.text.strip():
        return
    if piece.whole:
        yield _joined(piece, Span(0, len(piece.text)), piece.kind)
        return
    found = boxes(piece.text) if piece.kind in ("line", "bullet", "step", "cell") else []
    ends = [*(box.start() for box in found), len(piece.text)]
    yield from _parts(piece, Span(0, ends[0]), piece.kind)
    for box, end in zip(found, ends[1:], strict=True):
        yield from _parts(piece, Span(box.end(), end), "choice")


def _parts(piece: Piece, within: Span, first: UnitKind) -> Iterator[Piece]:
    kind = first
    for start, end in units(piece.text[within.start : within.end]):
        span = Span(within.start + start, within.start + end)
        before = piece.text[piece.text.rfind("\n", 0, span.start) + 1 : span.start]
        yield _joined(piece, span, kind_of(before, kind))
        kind = piece.kind


def through(inner: Origin, length: int, outer: Origin) -> Origin:
    """Return where the characters of a text stand, when `inner` counts in a text cut from it."""
    ends = [at for at, _ in inner[1:]] + [length]
    return tuple(
        (at + before, behind)
        for (at, to), end in zip(inner, ends, strict=True)
        for before, behind in cut(outer, to, to + max(1, end - at))
    )


def boxes(words: str) -> list[re.Match[str]]:
    """Return the boxes to tick at the starts of lines."""
    first = words.lstrip()[:1] in _BOX_SIGNS
    likely = first or ("\n" in words and any(map(words.__contains__, _BOX_SIGNS)))
    return list(_BOX.finditer(words)) if likely else []


def boxed(before: str) -> bool:
    """Return whether a box to tick stands before some words."""
    return bool(before) and bool(_BOX.match(f"{before.strip()}x"))


def kind_of(before: str, kind: UnitKind = "line") -> UnitKind:
    """Return the kind of words by what stands before them: a typed bullet or a number."""
    marker = before.strip()
    if kind != "line" or not marker:
        return kind
    if _STEP.fullmatch(marker):
        return "step"
    return "bullet" if marker[-1] in BULLETS + _DASHES else kind


def _joined(piece: Piece, span: Span, kind: UnitKind) -> Piece:
    """A part of a piece, with its line breaks turned into spaces."""
    if kind == piece.kind and span == (0, len(piece.text)) and "\n" not in piece.text:
        return piece
    parts = list(_lines(piece.text, span))
    origin: list[tuple[int, int]] = []
    strong: list[Span] = []
    code: list[Span] = []
    length = 0
    for start, end in parts:
        last = end == span.end
        origin += [(length + at, to) for at, to in cut(piece.origin, start, end + (not last))]
        strong += _within(piece.strong, start, end, length)
        code += _within(piece.code, start, end, length)
        length += end - start + 1
    text = " ".join(piece.text[start:end] for start, end in parts)
    return piece._replace(
        kind=kind, text=text, origin=tuple(origin), strong=tuple(strong), code=tuple(code)
    )


def _within(spans: tuple[Span, ...], start: int, end: int, to: int) -> list[Span]:
    """Return what of some spans lies in a part of a text, when that part moves."""
    return [
        Span(to + max(one.start, start) - start, to + min(one.end, end) - start)
        for one in spans
        if one.start < end and start < one.end
    ]


def _lines(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for gap in _BREAK.finditer(text, span.start, span.end):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, span.end)
