"""Turns points of one space into points of another."""

from __future__ import annotations

import math
from typing import NamedTuple

from easyread.model.box import Box


class Matrix(NamedTuple):
    """What a PDF writes as [a b c d e f]."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def then(self, other: Matrix) -> Matrix:
        """Return the matrix that does this first, and the other after it."""
        a, b, c, d, e, f = self
        k, l, m, n, o, p = other  # noqa: E741  as in every book on matrices
        return Matrix(
            a * k + b * m,
            a * l + b * n,
            c * k + d * m,
            c * l + d * n,
            e * k + f * m + o,
            e * l + f * n + p,
        )

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point comes to lie."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, left: float, low: float, right: float, high: float) -> Box:
        """Return the box around a rectangle, wherever that comes to lie."""
        corners = [self.point(x, y) for x in (left, right) for y in (low, high)]
        wide, tall = [x for x, _ in corners], [y for _, y in corners]
        return Box(min(wide), min(tall), max(wide), max(tall))

    @property
    def across(self) -> float:
        """By how much lengths along the line grow."""
        return math.hypot(self.a, self.b)

    @property
    def up(self) -> float:
        """By how much heights grow, measured straight up from the line."""
        return abs(self.a * self.d - self.b * self.c) / (self.across or 1)

    @property
    def lean(self) -> float:
        """How far upright lines lean to the right: 0 not at all, 1 by 45 degrees."""
        area = self.a * self.d - self.b * self.c
        return (self.a * self.c + self.b * self.d) / abs(area) if area else 0.0

    @property
    def angle(self) -> float:
        """By how many degrees it turns, −180 to 180; seen on a page whose y counts downwards."""
        return math.degrees(math.atan2(-self.b, self.a))


def shown(box: tuple[float, float, float, float], turned: int) -> Matrix:
    """Return what brings points of a PDF page to the page as seen.

    `box` is left, bottom, right, top of what is shown; `turned` is 0, 90, 180 or 270.
    """
    left, bottom, right, top = box
    return {
        0: Matrix(1, 0, 0, -1, -left, top),
        90: Matrix(0, 1, 1, 0, -bottom, -left),
        180: Matrix(-1, 0, 0, 1, right, -bottom),
        270: Matrix(0, -1, -1, 0, top, right),
    }[turned]


def turned_round(angle: float) -> float:
    """Return an angle turned by half a circle, −180 to 180."""
    return angle - 180 if angle > 0 else angle + 180
