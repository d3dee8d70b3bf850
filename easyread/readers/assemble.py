"""Pieces → Prose: places, sections, blocks, groups and the questions of a form."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from easyread.model.prose import Prose, Unit, Waiver
from easyread.readers.asked import asked
from easyread.readers.pieces import Lines, Piece, split
from easyread.readers.waivers import Allowed

_TITLES = ("title", "heading")
LANGUAGE, UNKNOWN = "en-GB", "und"
_SAMPLE = 20_000
_LAST_LATIN = "\u024f"
_BEYOND_LATIN = re.compile(f"[^\\x00-{_LAST_LATIN}]")


class Found(NamedTuple):
    """What a reader took from a file."""

    source: str
    pieces: tuple[Piece, ...]
    allowed: tuple[Allowed, ...] = ()
    language: str = LANGUAGE
    meta: Mapping[str, str] | None = None
    notes: tuple[str, ...] = ()


def prose(found: Found, name: str, format_: str) -> Prose:
    """Return what was found in a file as prose."""
    language = found.language
    if language == LANGUAGE and _other_letters(found.source):
        language = UNKNOWN
    lines = Lines(name, found.source)
    pieces = [part for piece in found.pieces for part in split(piece)]
    units = _units(pieces, lines, language)
    units, questions = asked(units, [piece.field for piece in pieces])
    meta = dict(found.meta or {})
    title = meta.get("title") or next((unit.text for unit in units if unit.kind in _TITLES), "")
    return Prose(
        name=name,
        format=format_,
        title=title,
        units=units,
        language=language,
        source=found.source,
        waivers=covering(found.allowed, units, lines, found.source),
        questions=questions,
        meta=meta,
        notes=found.notes,
    )


def _other_letters(source: str) -> bool:
    """Tell whether most letters of a text are none that English has, as in Arabic or Greek."""
    sample = source[:_SAMPLE]
    other = sum(map(str.isalpha, _BEYOND_LATIN.findall(sample)))
    return other > 0 and 2 * other > sum(map(str.isalpha, sample))


def _units(pieces: Iterable[Piece], lines: Lines, language: str) -> tuple[Unit, ...]:
    """Headings of levels 1 and 2 start a section; neighbouring typed bullets are a list."""
    units: list[Unit] = []
    section, groups = -1, 0
    blocks: dict[tuple[int, int], int] = {}
    group_of: dict[int, int] = {}
    before: Piece | None = None
    for number, piece in enumerate(pieces):
        section += piece.kind == "heading" and piece.level <= 2
        alone = number if piece.kind in ("bullet", "step") and not piece.group else -1
        block = blocks.setdefault((piece.block, alone), len(blocks))
        group = -1
        if piece.group:
            group = group_of.setdefault(piece.group, groups)
        elif alone >= 0:
            goes_on = before is not None and before.kind == piece.kind and not before.group
            group = units[-1].group if goes_on else groups
        groups = max(groups, group + 1)
        before = piece
        units.append(
            Unit(
                kind=piece.kind,
                text=piece.text,
                place=lines.place(piece.origin[0][1]),
                origin=piece.origin,
                section=section,
                block=block,
                level=piece.level,
                group=group,
                strong=piece.strong,
                language=piece.language or language,
                code=piece.code,
            )
        )
    return tuple(units)


def covering(
    allowed: Iterable[Allowed], units: tuple[Unit, ...], lines: Lines, source: str
) -> tuple[Waiver, ...]:
    """Return waivers with what they cover: the block that they stand in, or the one after."""
    starts = [unit.origin[0][1] for unit in units]
    found: list[Waiver] = []
    for one in allowed:
        place = lines.place(one.start)
        waiver = Waiver(one.rule, one.reason, place, place.line, place.line)
        at = _beside(one, units, starts, lines)
        found.append(_over(waiver, at, units, source) if at < len(units) else waiver)
    return tuple(found)


def _beside(one: Allowed, units: tuple[Unit, ...], starts: list[int], lines: Lines) -> int:
    """Return the number of the unit that a note is about; where there is none, how many there are.

    A note before words of its line is about these; one at the end of a line, about those before.
    """
    after, line = bisect_left(starts, one.start), lines.place(one.end).line
    if after and one.inside:
        return after - 1
    follows = after < len(units) and units[after].place.line == line
    led = after > 0 and units[after - 1].place.line == line
    return after - 1 if led and not follows else after


def _over(waiver: Waiver, at: int, units: tuple[Unit, ...], source: str) -> Waiver:
    """Return a waiver that covers a unit and those after it in its block, and no others."""
    last = at
    while last + 1 < len(units) and units[last + 1].block == units[at].block:
        last += 1
    first_line, last_line = units[at].place.line, _last_line(units[last], source)
    led = at > 0 and _last_line(units[at - 1], source) == first_line
    followed = last + 1 < len(units) and units[last + 1].place.line == last_line
    end = _end(units[last])
    return waiver._replace(
        first_line=first_line,
        last_line=last_line,
        first_column=units[at].place.column if led else 0,
        last_column=end - source.rfind("\n", 0, end) if followed else 0,
    )


def _last_line(unit: Unit, source: str) -> int:
    return unit.place.line + source.count("\n", unit.origin[0][1], _end(unit))


def _end(unit: Unit) -> int:
    at, start = unit.origin[-1]
    return start + len(unit.text) - at
