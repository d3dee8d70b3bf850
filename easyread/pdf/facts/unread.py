"""Says in easy words what could not be read."""

from __future__ import annotations

from collections.abc import Iterable

PARTS = "This file is broken in parts. We fixed what we could."
CUT = (
    "The end of this file is missing. We read what is there. "
    "Copy or download it again, to be sure that we see all."
)
TAGS = "We could not read the tags of this file."
ITSELF = "We could not read all that this file says of itself."
FIELDS = "We could not read the places for answers."
LINKS = "We could not read the links."
SIZES = "We could not read the size of each page."
FULL_PAGES = "There is too much on some pages. We read only a part of them."


def pages(numbers: Iterable[int]) -> list[str]:
    """Return sentences about pages that could not be read, those side by side in one."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return [
        f"We could not read page {first}."
        if first == last
        else f"We could not read pages {first} to {last}."
        for first, last in spans
    ]


def too_many(count: int, most: int) -> str:
    """Return the sentence about a file that has more pages than we read."""
    return f"This file has {count} pages. We read the first {most}."
