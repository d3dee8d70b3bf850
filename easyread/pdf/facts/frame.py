"""Where something on a page is, as a reader sees the page: turned and cut as it is shown."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from easyread.model.box import Box

_A4 = (0.0, 0.0, 595.28, 841.89)
_FARTHEST = 20_000.0  # PDF allows pages of up to 14,400 pt
_MAX_PARENTS = 50


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the paper that is shown, in the file's own measures, and how it is turned."""

    left: float
    bottom: float
    right: float
    top: float
    turned: int = 0
    unit: float = 1.0

    @property
    def whole(self) -> Box:
        """All that is shown."""
        found = self.box((self.left, self.bottom, self.right, self.top))
        return found or Box(0, 0, 0, 0)

    def box(self, rectangle: Iterable[Any]) -> Box | None:
        """Return two opposite corners of the file as a box that is seen; None if they are none."""
        corners = _numbers(rectangle)
        if corners is None:
            return None
        first, second = self._point(*corners[:2]), self._point(*corners[2:])
        wide, high = zip(first, second, strict=True)
        return Box(min(wide), min(high), max(wide), max(high))

    def _point(self, x: float, y: float) -> tuple[float, float]:
        across, down = x - self.left, self.top - y
        width, height = self.right - self.left, self.top - self.bottom
        turned = {
            0: (across, down),
            90: (height - down, across),
            180: (width - across, height - down),
            270: (down, width - across),
        }[self.turned]
        return turned[0] * self.unit, turned[1] * self.unit


def frame(page: Any) -> Frame:
    """Return the frame of a page (its dictionary), whatever is wrong with it."""
    media = _corners(_inherited(page, "/MediaBox")) or _A4
    crop = _corners(_inherited(page, "/CropBox")) or media
    left, bottom = max(media[0], crop[0]), max(media[1], crop[1])
    right, top = min(media[2], crop[2]), min(media[3], crop[3])
    if right <= left or top <= bottom:
        left, bottom, right, top = media
    turned = _number(_inherited(page, "/Rotate")) or 0
    unit = _number(page.get("/UserUnit")) or 1
    return Frame(left, bottom, right, top, int(turned) // 90 * 90 % 360, float(unit))


def _inherited(page: Any, key: str) -> Any:
    for _ in range(_MAX_PARENTS):
        if page is None:
            return None
        value = page.get(key)
        if value is not None:
            return value
        page = page.get("/Parent")
    return None


def _corners(rectangle: Any) -> tuple[float, float, float, float] | None:
    found = _numbers(rectangle)
    if found is None:
        return None
    left, right = sorted((found[0], found[2]))
    bottom, top = sorted((found[1], found[3]))
    return (left, bottom, right, top) if left < right and bottom < top else None


def _numbers(rectangle: Any) -> tuple[float, float, float, float] | None:
    try:
        values = [_number(one) for one in rectangle]
    except TypeError:
        return None
    if len(values) != 4:
        return None
    first, second, third, fourth = values
    if first is None or second is None or third is None or fourth is None:
        return None
    return first, second, third, fourth


def _number(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError, ArithmeticError):
        return None
    return max(-_FARTHEST, min(_FARTHEST, number)) if math.isfinite(number) else None
