"""Clocks beside a time: they say the same, and are no idea of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.model.box import Box, points
from easyread.model.page import Page, Picture

_TIME = re.compile(r"\s*(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]m|noon|midday|midnight)\b", re.IGNORECASE)
_BESIDE_PT = points(10)
_ROUND = 1.05


def clocks(page: Page, seen: Iterable[Picture]) -> frozenset[int]:
    """Return the pictures that are as wide as high beside a time, each by its id()."""
    times = [line.box for block in page.blocks for line in block.lines if _TIME.match(line.text)]
    return frozenset(
        id(one)
        for one in seen
        if _round(one.box) and any(_to_its_right(time, one.box) for time in times)
    )


def _round(box: Box) -> bool:
    return max(box.width, box.height) <= _ROUND * min(box.width, box.height)


def _to_its_right(words: Box, picture: Box) -> bool:
    middle = (words.top + words.bottom) / 2
    level = picture.top <= middle <= picture.bottom
    return level and 0 <= words.left - picture.right <= _BESIDE_PT
