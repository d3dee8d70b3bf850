"""Units → one number from 0 (easiest) to 100, and what it is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import NamedTuple

from easyread.language.measures import Measures, measures
from easyread.model.language import Difficulty, Part


class _Weight(NamedTuple):
    """One part: at most `most` points; two thirds of them when `scale` beyond `easy` is seen."""

    name: str
    says: str
    most: float
    easy: float
    scale: float
    seen: Callable[[Measures], float]


def _each(count: int, whole: int) -> float:
    return count / whole if whole else 0.0


# The caps add up to 100. How they were chosen is in docs/why.md.
_WEIGHTS = (
    _Weight("length", "words in a sentence", 20, 3, 22, lambda m: _each(m.lengths, m.sentences)),
    _Weight(
        "very-long", "sentences over 20 words", 7, 0, 0.4, lambda m: _each(m.very_long, m.sentences)
    ),
    _Weight("hard-words", "hard words", 23, 0, 0.3, lambda m: _each(m.hard, m.content)),
    _Weight(
        "uncommon-words", "less common words", 13, 0.05, 0.3, lambda m: _each(m.uncommon, m.content)
    ),
    _Weight("commas", "commas in a sentence", 17, 0, 1, lambda m: _each(m.commas, m.sentences)),
    _Weight(
        "symbols",
        "sentences with % or initials",
        5,
        0,
        0.4,
        lambda m: _each(m.symbols, m.sentences),
    ),
    _Weight("figures", "numbers in a sentence", 5, 0, 1, lambda m: _each(m.figures, m.sentences)),
    _Weight(
        "marks", "brackets and dashes in a sentence", 4, 0, 1, lambda m: _each(m.marks, m.sentences)
    ),
    _Weight(
        "linkers", "sentences with 2 linkers", 3, 0, 0.4, lambda m: _each(m.linked, m.sentences)
    ),
    _Weight("passives", "passive sentences", 3, 0, 0.3, lambda m: _each(m.passive, m.sentences)),
)


def difficulty(units: Iterable[str]) -> Difficulty:
    """Return how difficult a text is: 0 (easiest) to 100, with the parts that add up to it.

    More of anything that is counted never makes the number smaller. Each unit (a paragraph, a
    bullet, a heading, a question) stands alone. Text without words has difficulty 0.
    """
    return of_measures(measures(units))


def of_measures(counted: Measures) -> Difficulty:
    """Return the difficulty for counts that were made before."""
    parts = tuple(_part(weight, counted) for weight in _WEIGHTS)
    return Difficulty(sum(part.points for part in parts), parts)


def _part(weight: _Weight, counted: Measures) -> Part:
    seen = weight.seen(counted)
    beyond = max(0.0, seen - weight.easy) / weight.scale
    points = weight.most * (1 - math.exp(-beyond)) if counted.sentences else 0.0
    return Part(weight.name, weight.says, seen, points)
