"""Puts words that were drawn one by one into rows: which stand side by side on one line."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from easyread.pdf.facts.pieces import Text

_SAME_ROW = 0.5  # of the smaller height that two pieces share
_GAP_EM = 1.3
_POINT_GAP_EM = 4.0
_POINT = re.compile(r"^\s*([•‣◦▪▫■□●○–—*·➢➤✓✔o-]|\(?\w{1,3}[.)])\s*$")
_TWICE_EM = 0.12


class Placed(NamedTuple):
    """Words and where they lie along their own line: start, end, baseline, top and bottom."""

    text: Text
    start: float
    end: float
    base: float
    top: float
    bottom: float


Row = list[Placed]


def rows(texts: Iterable[Text], gap_em: float = _GAP_EM) -> list[Row]:
    """Return the rows, from top to bottom and left to right; slanted words after level ones."""
    by_angle: dict[int, list[Placed]] = {}
    for text in texts:
        by_angle.setdefault(round(text.angle), []).append(_placed(text))
    return [
        part
        for _, placed in sorted(by_angle.items(), key=lambda pair: abs(pair[0]))
        for row in _levels(placed)
        for part in _split(_once(row), gap_em)
    ]


def _placed(text: Text) -> Placed:
    left, top, right, bottom = text.box
    if not round(text.angle):
        return Placed(text, min(left, text.x), max(right, text.x + text.wide), text.y, top, bottom)
    turn = math.radians(text.angle)
    cos, sin = math.cos(turn), math.sin(turn)
    start, base = text.x * cos - text.y * sin, text.x * sin + text.y * cos
    along = [x * cos - y * sin for x in (left, right) for y in (top, bottom)]
    end = start + text.wide if text.wide else max(along)
    return Placed(text, start, end, base, base - text.size_pt * 0.8, base)


def _levels(placed: Sequence[Placed]) -> list[Row]:
    """Group by height. Small raised or lowered letters stay with the words beside them."""
    levels: list[Row] = []
    reach: list[tuple[float, float]] = []  # top and bottom of each level's largest words
    for one in sorted(placed, key=lambda one: (round(one.base, 1), one.start)):
        high, low = one.base - one.text.size_pt * 0.7, one.base
        for at in range(len(levels) - 1, max(len(levels) - 4, -1), -1):
            top, bottom = reach[at]
            shared = min(low, bottom) - max(high, top)
            if shared >= _SAME_ROW * max(min(low - high, bottom - top), 0.1):
                levels[at].append(one)
                if low - high > bottom - top:
                    reach[at] = (high, low)
                break
        else:
            levels.append([one])
            reach.append((high, low))
    return levels


def _once(row: Row) -> Row:
    """Leave out words that are drawn twice, a hair apart, to look bold or to cast a shadow."""
    kept: Row = []
    for one in sorted(row, key=lambda one: (one.start, one.text.order)):
        near = _TWICE_EM * one.text.size_pt
        if not any(
            other.text.text.strip() == one.text.text.strip()
            and abs(other.start - one.start) <= near
            and abs(other.end - one.end) <= near
            for other in kept[-4:]
        ):
            kept.append(one)
    return kept


def _split(row: Row, gap_em: float) -> list[Row]:
    """Cut a row where there is more room than between words: a column, a table."""
    parts: list[Row] = []
    end = -math.inf
    for one in row:
        last = parts[-1] if parts else []
        pointed = len(last) == 1 and _POINT.match(last[0].text.text)
        room = (_POINT_GAP_EM if pointed else gap_em) * one.text.size_pt
        if last and one.start - end <= room:
            last.append(one)
        else:
            parts.append([one])
            end = -math.inf
        end = max(end, one.end)
    return parts
