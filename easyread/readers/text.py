"""Plain text → pieces. Blank lines, bullets and short lines that stand alone give its structure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.language.units import BULLETS, units
from easyread.model.language import Span
from easyread.model.prose import UnitKind
from easyread.readers.assemble import Found
from easyread.readers.pieces import Origin, Piece, boxed, boxes, cut, kind_of
from easyread.readers.unmarked import telling
from easyread.readers.waivers import bare

_BLANK = re.compile(r"\n[ \t\r]*\n")
_MOST_HEADING = 60
_HEADING_WORDS = 8
# “3. Police update” over what was said is a heading; in a list, there are numbers around it.
_NUMBER = re.compile(r"[ \t]*\d{1,2}[.)][ \t]+")
_SENTENCE_END = re.compile(r"[^\W_][”’\")]?[.!:][”’\")]?$")
# Rows such as “| Day | Open |”, and “|---|---|” below the first.
_TABLE = re.compile(r"^[ \t]*\|.*\|[ \t\r]*(?:\n[ \t]*\|.*\|[ \t\r]*)+$", re.MULTILINE)
_NO_WORDS = re.compile(r"^[ \t|:-]*-[ \t|:-]*$", re.MULTILINE)


def found(source: str, notes: tuple[str, ...] = ()) -> Found:
    """Return the pieces of a text and what its notes allow."""
    without = bare(source)
    pieces = tuple(_pieces(without.text, without.origin))
    return Found(source, pieces, without.allowed, notes=notes)


def _pieces(text: str, origin: Origin) -> Iterator[Piece]:
    spans = units(_TABLE.sub(_as_points, text) if "|" in text else text)
    starts = tuple(_starts(text, spans))
    block = 0
    followed = True
    for number, (span, start) in enumerate(zip(spans, starts, strict=True)):
        blank, before, level, seen = followed, text[start : span.start], 0, span
        followed = _parted(text, spans, number)
        if blank and followed:
            numbered = _NUMBER.fullmatch(before) and _heads(text, spans, starts, number)
            level = _level(text, span if numbered else Span(start, span.end))
            if level and numbered:
                seen = Span(start + len(before) - len(before.lstrip()), span.end)
        kind = _kind(before, level)
        block += blank or (kind == "cell" and text[start - 1 : start] == "\n")
        words = text[seen.start : seen.end]
        yield Piece(kind, words, cut(origin, *seen), block, level, whole=not boxes(words))


def _kind(before: str, level: int) -> UnitKind:
    if boxed(before):
        return "choice"
    if before.rstrip().endswith("|"):
        return "cell"
    return "heading" if level else kind_of(before)


def _as_points(table: re.Match[str]) -> str:
    """Hide the signs of a table, so that each of its cells is found as a point of a list."""
    rows = _NO_WORDS.sub(lambda row: " " * len(row[0]), table[0])
    return rows.replace("|", BULLETS[0])


def _starts(text: str, spans: tuple[Span, ...]) -> Iterator[int]:
    """Yield where each unit's line starts, or what is left of it behind the unit before."""
    end = 0
    for span in spans:
        yield max(end, text.rfind("\n", end, span.start) + 1)
        end = span.end


def _parted(text: str, spans: tuple[Span, ...], number: int) -> bool:
    """Say whether a blank line follows a unit, and then more words."""
    after = spans[number + 1 : number + 2]
    return bool(after) and _BLANK.search(text, spans[number].end, after[0].start) is not None


def _heads(text: str, spans: tuple[Span, ...], starts: tuple[int, ...], number: int) -> bool:
    """Say whether a line with a number is over a sentence, and no step of a list."""
    above = text[starts[number - 1] : spans[number - 1].end] if number else ""
    after, told = spans[number + 1], text[slice(*spans[number + 1])]
    listed = _NUMBER.match(above) or text[starts[number + 1] : after.start].strip()
    return not listed and bool(_SENTENCE_END.search(told)) and not telling(told)


def _level(text: str, line: Span) -> int:
    """Return the level of a heading; 0 is none. A short line that stands alone may be one."""
    words = text[line.start : line.end].strip()
    if len(words) > _MOST_HEADING or "\n" in words:
        return 0
    if words.startswith("Dear "):
        return 0
    plain = words[:1].isalpha() and words[:1].isupper() and words[-1].isalnum()
    return 2 if plain and len(words.split()) <= _HEADING_WORDS else 0
