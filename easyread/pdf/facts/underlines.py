"""Finds lines that are drawn below words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from easyread.pdf.facts.pieces import Content, Path, Text

_THICKEST_PT = 2.5
_BELOW_EM = 0.21  # more room is above the rules of tables
_ABOVE_EM = 0.05
_MOST = 200
_SHARE = 0.7


class Underlines(NamedTuple):
    """Which words are underlined, and which paths do it: by their order."""

    words: frozenset[int]
    paths: frozenset[int]


def underlines(content: Content) -> Underlines:
    """Return the words of a page that have a line of their own width below them."""
    thin = sorted(
        (
            path
            for path in content.paths
            if path.straight and path.box.height <= _THICKEST_PT < path.box.width
        ),
        key=lambda path: path.box.top,
    )
    words, paths = set[int](), set[int]()
    for text in content.texts if thin else ():
        found = _below(text, thin)
        if found is not None:
            words.add(text.order)
            paths.add(found.order)
    return Underlines(frozenset(words), frozenset(paths))


def _below(text: Text, thin: Sequence[Path]) -> Path | None:
    if text.angle or text.hidden or not text.text.strip():
        return None
    low, high = text.y - _ABOVE_EM * text.size_pt, text.y + _BELOW_EM * text.size_pt
    first = bisect_left(thin, low, key=lambda path: path.box.top)
    for path in thin[first : first + _MOST]:
        shared = min(path.box.right, text.box.right) - max(path.box.left, text.box.left)
        if path.box.top > high:
            break
        if shared >= _SHARE * text.box.width:
            return path
    return None
