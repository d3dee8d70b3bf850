"""Sizes of letters in words, and what counts as the same size."""

from __future__ import annotations

from collections.abc import Iterable

TOLERANCE_PT = 0.25


def spread(sizes_pt: Iterable[float]) -> str:
    """Say how large letters are: “11pt”, or “9pt to 11pt”."""
    rounded = sorted({round(size * 2) / 2 for size in sizes_pt})
    first, last = f"{rounded[0]:g}pt", f"{rounded[-1]:g}pt"
    return first if first == last else f"{first} to {last}"
