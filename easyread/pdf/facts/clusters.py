"""Tells drawings from rules and boxes among the lines and areas that lie bare on a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from easyread.model.box import Box
from easyread.pdf.facts.pieces import Path

_NEAR_PT = 3.0
_LEAST_PT = 12.0
_LARGEST = 0.7  # of the page
_MANY_PARTS = 40  # the edge of a round box, drawn as an area, has 34
_SLANTED_SHARE = 0.2


def clusters(paths: Sequence[Path], page: Box) -> tuple[list[tuple[Box, list[Path]]], list[Path]]:
    """Return drawings, each with its paths, and the shapes that stand by themselves."""
    drawings: list[tuple[Box, list[Path]]] = []
    shapes: list[Path] = []
    large = [path for path in paths if _covers(path.box, page)]
    for box, group in _touching([path for path in paths if not _covers(path.box, page)]):
        if _is_drawing(box, group, page):
            drawings.append((box, group))
        else:
            shapes += group
    return drawings, sorted([*large, *shapes], key=lambda path: path.order)


def _covers(box: Box, page: Box) -> bool:
    return box.width > 0.5 * page.width and box.height > 0.5 * page.height


def _touching(paths: Iterable[Path]) -> list[tuple[Box, list[Path]]]:
    """Group paths that follow each other and touch: a drawing is drawn at one go."""
    found: list[tuple[Box, list[Path]]] = []
    for path in paths:
        joined = [at for at in range(max(len(found) - 6, 0), len(found)) if _near(found[at], path)]
        parts = [found.pop(at) for at in reversed(joined)][::-1]
        box, group = path.box, parts[0][1] if parts else []
        for at, (other, others) in enumerate(parts):
            box = box.around(other)
            group += others if at else []
        group.append(path)
        found.append((box, group))
    return found


def _near(known: tuple[Box, list[Path]], path: Path) -> bool:
    (left, top, right, bottom), group = known
    box = path.box
    return (
        group[-1].mark == path.mark
        and box.left <= right + _NEAR_PT
        and box.right >= left - _NEAR_PT
        and box.top <= bottom + _NEAR_PT
        and box.bottom >= top - _NEAR_PT
    )


def _is_drawing(box: Box, group: Sequence[Path], page: Box) -> bool:
    if min(box.width, box.height) < _LEAST_PT:
        return False
    if box.width * box.height > _LARGEST * page.width * page.height:
        return False
    slanted = [path for path in group if not path.straight]
    if len(group) < 3:
        return any(path.parts > _MANY_PARTS for path in slanted)
    return len(slanted) >= max(2, _SLANTED_SHARE * len(group))
