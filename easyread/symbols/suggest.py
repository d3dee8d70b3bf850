"""Writes chosen pictures into the text of a content file, and changes nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.symbols.choose import Proposal

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_FENCE = ":::"
_NO_WORDS = (":", "<!--")  # an option, a note
# What stands before the words of a line: quote marks, a point, a number.
_BEFORE_WORDS = re.compile(r"[ >]*(?:(?:-|\d+[.)]) +)?")


def written(text: str, proposals: Iterable[Proposal]) -> str:
    """Return a text with `:name: ` before each idea that has a chosen picture."""
    lines = _LINE.findall(text)
    for one in proposals:
        if one.chosen:
            at = _words_of(lines, one.place.line - 1)
            before = _BEFORE_WORDS.match(lines[at])
            column = before.end() if before else 0
            lines[at] = f"{lines[at][:column]}:{one.chosen}: {lines[at][column:]}"
    return "".join(lines)


def _words_of(lines: list[str], at: int) -> int:
    """Return where the words of an idea stand: those of a question come after its options."""
    if not lines[at].lstrip().startswith(_FENCE):
        return at
    after = range(at + 1, len(lines))
    return next(n for n in after if lines[n].strip() and not lines[n].startswith(_NO_WORDS))
