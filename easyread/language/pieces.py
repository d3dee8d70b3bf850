"""Finds words that stay on one line: co-production, 2 July 2024, 10 minutes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# Each alternative starts at the start of a word and has an end in sight: a word of a million
# letters is passed over once.
_TOGETHER = re.compile(
    r"(?<![\w-])(?:"
    r"[+0]\d[\d ]{6,16}\d"  # 01332 000 000
    rf"|\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?"  # 2 July 2024
    r"|\w{1,24}(?:[-\u2011]\w{1,24}){1,6}"  # co-production, 1-2-4-all
    r"|\d{1,9}(?:[.,:]\d{1,4})? \w{1,7}\b"  # 10 minutes
    r")"
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
