"""Where something stands in a file. By itself, because every part of the tool needs it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, unsafe_hash=True)
class Place:
    """A spot in a file. Lines, columns and pages count from 1; 0 is the file as a whole.

    Files with pages have no lines. Not frozen, though nobody changes one: see `Problem`.
    """

    file: str
    line: int = 0
    column: int = 0
    page: int = 0

    def __str__(self) -> str:
        where = ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])
        return f"{where}, page {self.page}" if self.page else where
