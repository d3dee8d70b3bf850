"""Rectangles on a page, and lengths.

Lengths are pt. Boxes are measured from the top left corner of the page as a reader sees it: turned
as it is shown, and cut as it is shown.
"""

from __future__ import annotations

from typing import NamedTuple

_POINTS_A_MM = 72 / 25.4


class Box(NamedTuple):
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right, in pt."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom, in pt."""
        return self.bottom - self.top

    def shared(self, other: Box) -> float:
        """Return the area that two boxes share, in pt²; 0 where they do not touch."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, wide) * max(0.0, high)

    def around(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def mm(points: float) -> float:
    """Return a length in mm."""
    return points / _POINTS_A_MM


def points(millimetres: float) -> float:
    """Return a length in pt."""
    return millimetres * _POINTS_A_MM
