"""A picture as sixels: what some terminals draw. Each sixel is a column of 6 dots."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from easyread.symbols.drawing import dots

_ROWS = 6


def sixel(png: bytes) -> str:
    """Return the sequence of signs that makes a terminal draw a picture.

    Source: DEC VT340, “Sixel graphics”.
    """
    width, colours, pixels = dots(png)
    palette = "".join(
        f"#{number};2;{';'.join(str(round(part * 100 / 255)) for part in colour)}"
        for number, colour in enumerate(colours)
    )
    height = len(pixels) // width
    bands = (pixels[top * width : (top + _ROWS) * width] for top in range(0, height, _ROWS))
    drawn = "-".join(_band(one, width) for one in bands)
    return f'\033Pq"1;1;{width};{height}{palette}{drawn}\033\\'


def _band(pixels: bytes, width: int) -> str:
    """Return one band, 6 dots high: each of its colours in a run from the left."""
    return "$".join(_coloured(pixels, width, colour) for colour in sorted(set(pixels)))


def _coloured(pixels: bytes, width: int, colour: int) -> str:
    columns = (
        sum(
            1 << row
            for row, at in enumerate(range(left, len(pixels), width))
            if pixels[at] == colour
        )
        for left in range(width)
    )
    return f"#{colour}" + "".join(_runs(columns))


def _runs(columns: Iterator[int]) -> Iterator[str]:
    for column, same in groupby(columns):
        count = sum(1 for _ in same)
        yield f"!{count}{chr(63 + column)}" if count > 1 else chr(63 + column)
