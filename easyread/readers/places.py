"""Finds the words of a document in the lines that it was read from."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

from easyread.model.document import Text, plain
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.readers.marks import Visible, visible
from easyread.readers.pieces import Lines, Origin, cut, through
from easyread.readers.waivers import bare

_LINES_TO_SEARCH = 400
# What may stand in front of words: marks of points and fences, names of pictures and options.
_FRONT = re.compile(
    r"\s*(?:[->*+]\s+|\d{1,9}[.)]\s+|#{2,3}\s+|:{3,}\s*\{[a-z-]*\}\s*)?(?::[a-z0-9:-]+:(?:\s+|$))?"
)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words stand: their place, and the origin of their characters."""

    place: Place
    origin: Origin


class Written:
    """The lines of a content file, searched from where the last words were found."""

    def __init__(self, file: str, source: str) -> None:
        without = bare(source)
        self.allowed = without.allowed
        self.lines = Lines(file, source)
        self._file = file
        self._origin = without.origin
        self._text = without.text.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self._text)]
        self._numbers = [self._place(start).line for start in self._starts[:-1]]
        self._at = (0, 0)
        self._seen: dict[int, Visible] = {}

    def aside(self, words: str, near: Place) -> Spot:
        """Return where words stand that are read out of turn, such as the hint of a question."""
        before, self._at = self._at, (0, 0)
        found = self.spot(words, near)
        self._at = before
        return found

    def spot(self, words: str, near: Place) -> Spot:
        """Return where words stand, at or after the line where their block starts.

        Words that cannot be found (the file has changed since) stand where their block does.
        """
        first = bisect_left(self._numbers, near.line)
        if first > self._at[0]:
            self._at = (first, 0)
        found = self._found(words)
        if found is None:
            start = self._starts[min(first, len(self._text) - 1)]
            return Spot(Place(self._file, near.line, 1), cut(self._origin, start, start + 1))
        line, column = found
        self._at = (line, column + len(words))
        inner = cut(self._visible(line).origin, column, column + max(1, len(words)))
        origin = through(inner, len(words), self._origin)
        return Spot(self.lines.place(origin[0][1]), origin)

    def _found(self, words: str) -> tuple[int, int] | None:
        first, column = self._at
        for line in range(first, min(first + _LINES_TO_SEARCH, len(self._text))):
            seen = self._visible(line).text
            front = _FRONT.match(seen)
            column = seen.find(words, max(column, front.end() if front else 0))
            if column >= 0:
                return line, column
            column = 0
        return None

    def _visible(self, line: int) -> Visible:
        if line not in self._seen:
            self._seen[line] = visible(self._text[line], self._starts[line])
        return self._seen[line]

    def _place(self, at: int) -> Place:
        return self.lines.place(cut(self._origin, at, at + 1)[0][1])


def strong(text: Text) -> tuple[Span, ...]:
    """Return the bold spans of a text."""
    spans: list[Span] = []
    length = 0
    for run in text:
        if run.strong:
            spans.append(Span(length, length + len(run.text)))
        length += len(run.text)
    return tuple(spans)


def language(text: Text, whole: str) -> str:
    """Return the language that all words of a text are in; that of the document otherwise."""
    found = {run.language for run in text if run.text.strip()}
    only = found.pop() if len(found) == 1 else None
    return only if only and plain(text).strip() else whole
