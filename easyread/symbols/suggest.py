"""Writes chosen pictures into the text of a content file, and changes nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.symbols.choose import Proposal

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
# What stands before the words of a line: quote marks, a point, a number.
_BEFORE_WORDS = re.compile(r"[ >]*(?:(?:-|\d+[.)]) +)?")


def written(text: str, proposals: Iterable[Proposal]) -> str:
    """Return a text with `:name: ` before each idea that has a chosen picture."""
    names = {one.place.line: one.chosen for one in proposals if one.chosen}
    lines = _LINE.findall(text)
    return "".join(_with(line, names.get(number)) for number, line in enumerate(lines, 1))


def _with(line: str, name: str | None) -> str:
    if not name:
        return line
    before = _BEFORE_WORDS.match(line)
    at = before.end() if before else 0
    return f"{line[:at]}:{name}: {line[at:]}"
