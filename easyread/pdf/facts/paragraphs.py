"""Puts lines together to blocks by where they stand, for words that no tag holds together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from easyread.model.lettering import Line

_MOST_LINES = 1_500  # beyond that, we do not ask how wide the column is
_MOST_PITCH = 2.1  # times the size, from baseline to baseline
_MORE_PITCH = 1.2  # times the pitch so far: more room begins a new block
_ENDS = re.compile(r"[.!?:;…][”’\"')\]]*$")
_NEW = re.compile(r"^\W*[A-Z0-9]")
_BEGINS = re.compile(r"^\s*([•‣◦▪▫■□●○➢➤✓✔]|[-–—*·o]\s|\(?(\d{1,3}|[a-zA-Z])[.)]\s)")


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return lines as paragraphs, in reading order: column after column."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (round(one.box.bottom), one.box.left)):
        home = next((one for one in reversed(found[-12:]) if _follows(one, line, lines)), None)
        if home is None:
            found.append([line])
        else:
            home.append(line)
    return [part for block in found for part in _cut(block, _closest(found))]


def _closest(blocks: Sequence[list[Line]]) -> dict[int, float]:
    """Return how close lines of each size stand on this page."""
    found: dict[int, float] = {}
    for block in blocks:
        for high, low in pairwise(block):
            size, pitch = round(high.size_pt), low.baseline - high.baseline
            if pitch >= 0.95 * size:
                found[size] = min(found.get(size, pitch), pitch)
    return found


def _cut(block: list[Line], closest: dict[int, float]) -> list[list[Line]]:
    """Cut a block where a sentence begins with more room above it than lines have elsewhere."""
    parts = [[block[0]]]
    for high, low in pairwise(block):
        usual = closest.get(round(high.size_pt), 0.0)
        roomy = usual and low.baseline - high.baseline > _MORE_PITCH * usual - 1
        if roomy and (_ENDS.search(high.text) or _NEW.match(low.text)):
            parts.append([low])
        else:
            parts[-1].append(low)
    return parts


def _follows(block: list[Line], line: Line, lines: Sequence[Line]) -> bool:
    """Say whether a line goes on with a block above it."""
    last = block[-1]
    pitch, size = line.baseline - last.baseline, last.size_pt
    if last.runs[0].angle != line.runs[0].angle or pitch <= 0.5 * size:
        return False
    if abs(line.size_pt - size) > 0.06 * size or _weight(last) != _weight(line):
        return False
    if pitch > _MOST_PITCH * size or _BEGINS.match(line.text):
        return False
    if len(block) > 1:
        before = median(b.baseline - a.baseline for a, b in pairwise(block))
        if pitch > _MORE_PITCH * before + 0.5:
            return False
    return _one_column(last, line) and not _ended(last, line, lines)


def _weight(line: Line) -> bool:
    return all(run.font.bold for run in line.runs if run.text.strip())


def _one_column(last: Line, line: Line) -> bool:
    shared = min(last.box.right, line.box.right) - max(last.box.left, line.box.left)
    if shared < 0.5 * min(last.box.width, line.box.width):
        return False
    left = abs(last.box.left - line.box.left) < 3 * line.size_pt
    middle = abs(last.box.left + last.box.right - line.box.left - line.box.right) < line.size_pt
    return left or middle or abs(last.box.right - line.box.right) < line.size_pt


def _ended(last: Line, line: Line, lines: Sequence[Line]) -> bool:
    """Say whether a sentence stopped and its line with it, though the next word had room there."""
    if not (_ENDS.search(last.text) or _NEW.match(line.text)):
        return False
    first = line.text.split(" ", 1)[0]
    needed = len(first) * line.box.width / max(len(line.text), 1) + 0.3 * line.size_pt
    near = lines if len(lines) <= _MOST_LINES else (last, line)
    column = max(
        one.box.right
        for one in near
        if abs(one.box.left - line.box.left) < 2 and abs(one.size_pt - line.size_pt) < 1
    )
    return last.box.right + needed < column - 1
