"""Finds words that stay on one line: co-production, 2 July 2024, 10 minutes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TOGETHER = re.compile(
    r"[+0]\d[\d ]{6,}\d"  # 01332 000 000
    rf"|\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?"  # 2 July 2024
    r"|\w+(?:[-\u2011]\w+)+"  # co-production, 1-2-4-all
    r"|\d+(?:[.,:]\d+)? \w{1,7}\b"  # 10 minutes
)
MAX_LENGTH = 24  # longer ones may break: else they run out of the page in very large print


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, and whether they must stay on one line."""

    text: str
    together: bool


def pieces(text: str) -> Iterator[Piece]:
    """Cut a text into pieces; all of it comes back, in order."""
    position = 0
    for match in _TOGETHER.finditer(text):
        if len(match[0]) > MAX_LENGTH:
            continue
        if match.start() > position:
            yield Piece(text[position : match.start()], together=False)
        yield Piece(match[0], together=True)
        position = match.end()
    if position < len(text):
        yield Piece(text[position:], together=False)
