"""Which counts may be told: counts of few people are not, nor what would give them away.

How it works stands in docs/why.md, “Small numbers”.
"""

from __future__ import annotations

from collections.abc import Sequence

from easyread.model.document import Vague

Told = int | Vague
# With fewer, “a few” or “most” would stand for one number only.
_LEAST = 3
_TOO_SMALL_TO_SPLIT = 5


def threshold(few: int) -> int:
    """Return the first number that is told; 0 when all are. A “few” of 2 would always mean 1."""
    return 0 if few <= 1 else max(few, _LEAST)


def parts(counts: Sequence[int], few: int) -> tuple[Told, ...] | None:
    """Return what may be told of counts that add up to a total that is told.

    Those below `few` are hidden, but not 0. Where the rest gives one of them away, the smallest
    other count is hidden too, and the next, until each could be two numbers at least. None: even
    then one could be worked out, so that nothing may be told.
    """
    few, total = threshold(few), sum(counts)
    hidden = {at for at, count in enumerate(counts) if 0 < count < few}
    others = sorted(
        (at for at, count in enumerate(counts) if count >= max(few, 1)), key=lambda at: counts[at]
    )
    for more in range(len(others) + 1):
        secret = hidden | set(others[:more])
        if _safe(counts, secret, hidden, few):
            return tuple(
                vague(count, total, few) if at in secret else count
                for at, count in enumerate(counts)
            )
    return None


def alone(count: int, total: int, few: int) -> Told:
    """Return what may be told of a count out of a total, where the rest is one count too."""
    few = threshold(few)
    if count in (0, total) or (count >= few and total - count >= few):
        return count
    if total < _TOO_SMALL_TO_SPLIT:
        return "some"
    return "most" if 2 * count > total else "a few"


def ticks(counts: Sequence[int], blank: int, total: int, few: int) -> tuple[Told, ...]:
    """Return what may be told of each tick of many, and of those who ticked nothing, the last.

    All who ticked something are in one count at least. Where that would tell a hidden count,
    only “some” is said of those who ticked nothing: any number of people.
    """
    told = [alone(count, total, few) for count in (*counts, blank)]
    highs = [meaning(one, total, threshold(few))[1] for one in told]
    for one, high in zip(told, highs, strict=True):
        if isinstance(one, str) and total - (sum(highs) - high) >= high:
            return (*told[:-1], "some")
    return tuple(told)


def vague(count: int, total: int, few: int) -> Vague:
    """Return the words for a count that is not told; its number can be any of `meaning`."""
    if 2 * count > total:
        return "most"
    return "a few" if count < few else "some"


def meaning(told: Told, total: int, few: int) -> tuple[int, int]:
    """Return the least and the most that a number or a word can stand for."""
    return (told, told) if isinstance(told, int) else _range(told, total, few)


def _range(word: Vague, total: int, few: int) -> tuple[int, int]:
    half = total // 2
    ranges = {"most": (half + 1, total), "a few": (1, min(few - 1, half)), "some": (few, half)}
    return ranges[word]


def _safe(counts: Sequence[int], secret: set[int], small: set[int], few: int) -> bool:
    """Say whether each small count could be two numbers, for all that a reader is told."""
    total = sum(counts)
    smallest_shown = min((count for at, count in enumerate(counts) if count and at not in secret),
                         default=total)  # fmt: skip
    ranges = {}
    for at in secret:
        low, high = _range(vague(counts[at], total, few), total, few)
        ranges[at] = (low, min(high, smallest_shown) if at not in small else high)
    together = sum(counts[at] for at in secret)
    lows = sum(low for low, _ in ranges.values())
    highs = sum(high for _, high in ranges.values())
    for at in small:
        low, high = ranges[at]
        least = max(low, together - (highs - high))
        most = min(high, together - (lows - low))
        if least >= most:
            return False
    return True


def rank(told: Told, total: int) -> float:
    """Return a number to sort by that knows no more than a reader: “a few” are all alike."""
    if isinstance(told, int):
        return told
    return {"most": total - 0.5, "some": 1.0, "a few": 0.5}[told]
