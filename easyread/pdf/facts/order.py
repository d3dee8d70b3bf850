"""Puts blocks into the order that eyes take: down a column, then on to the next."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.model.lettering import Block

_MOST = 120  # the work grows with the cube; beyond that, from top to bottom


def in_order(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks in reading order, as their places suggest.

    Source: T. Breuel, “High Performance Document Layout Analysis”, 2003: two rules of order.
    """
    sorted_blocks = sorted(blocks, key=lambda one: (round(one.box.top), one.box.left))
    if len(sorted_blocks) > _MOST:
        return sorted_blocks
    count = len(sorted_blocks)
    before: list[set[int]] = [set() for _ in range(count)]
    for one in range(count):
        for other in range(count):
            if one != other and _comes_first(sorted_blocks, one, other):
                before[other].add(one)
    return [sorted_blocks[at] for at in _chain(before)]


def _comes_first(blocks: Sequence[Block], one: int, other: int) -> bool:
    first, second = blocks[one].box, blocks[other].box
    if min(first.right, second.right) > max(first.left, second.left):
        return first.top < second.top
    if first.right > second.left:
        return False
    low, high = min(first.top, second.top), max(first.bottom, second.bottom)
    return not any(
        low < between.box.top
        and between.box.bottom < high
        and between.box.left < min(first.right, second.right)
        and between.box.right > max(first.left, second.left)
        for between in blocks
    )


def _chain(before: Sequence[set[int]]) -> list[int]:
    """Return numbers so that each comes after those before it; rings are cut at the topmost."""
    left, done = list(range(len(before))), list[int]()
    placed: set[int] = set()
    while left:
        free = next((at for at in left if before[at] <= placed), left[0])
        left.remove(free)
        placed.add(free)
        done.append(free)
    return done
