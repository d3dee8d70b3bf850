"""Plain text → pieces. Blank lines, bullets and short lines that stand alone give its structure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from easyread.language.units import units
from easyread.model.language import Span
from easyread.model.prose import UnitKind
from easyread.readers.assemble import Found
from easyread.readers.pieces import Origin, Piece, boxed, boxes, cut, kind_of
from easyread.readers.waivers import bare

_BLANK = re.compile(r"\n[ \t\r]*\n")
_MOST_HEADING = 60
_HEADING_WORDS = 8


def found(source: str, notes: tuple[str, ...] = ()) -> Found:
    """Return the pieces of a text and what its notes allow."""
    without = bare(source)
    pieces = tuple(_pieces(without.text, without.origin))
    return Found(source, pieces, without.allowed, notes=notes)


def _pieces(text: str, origin: Origin) -> Iterator[Piece]:
    spans = units(text)
    block = end = 0
    followed = True
    for span, after in zip_longest(spans, spans[1:]):
        blank = followed
        block += blank
        start = max(end, text.rfind("\n", end, span.start) + 1)
        followed = after is not None and _BLANK.search(text, span.end, after.start) is not None
        level = _level(text, Span(start, span.end)) if blank and followed else 0
        before, end = text[start : span.start], span.end
        kind: UnitKind = "heading" if level else kind_of(before)
        words = text[span.start : span.end]
        if boxed(before):
            kind = "choice"
        yield Piece(kind, words, cut(origin, *span), block, level, whole=not boxes(words))


def _level(text: str, line: Span) -> int:
    """Return the level of a heading; 0 is none. A short line that stands alone may be one."""
    words = text[line.start : line.end].strip()
    if len(words) > _MOST_HEADING or "\n" in words:
        return 0
    if words.startswith("Dear "):
        return 0
    plain = words[:1].isalpha() and words[:1].isupper() and words[-1].isalnum()
    return 2 if plain and len(words.split()) <= _HEADING_WORDS else 0
