"""Units → one number from 0 (easiest) to 100, and what it is made of."""

import math
from collections.abc import Callable, Iterable
from typing import NamedTuple

from easyread.language.measures import Measures, measures
from easyread.model.language import Difficulty, Part


class Weight(NamedTuple):
    """One part: at most `most` points; two thirds of them when `scale` beyond `easy` is seen."""

    name: str
    says: str
    most: float
    easy: float
    scale: float
    seen: Callable[[Measures], float]


def each(count: float, whole: int) -> float:
    """Return count for each of whole; 0 of nothing."""
    return count / whole if whole else 0.0


def typical(squares: float, whole: int) -> float:
    """Return the root of the mean square: what a sentence has, large ones counting for more."""
    return math.sqrt(each(squares, whole))


# The caps add up to 100. How they were chosen is in docs/why.md.
_WEIGHTS = (
    Weight("length", "words in a sentence", 9, 3, 20, lambda m: typical(m.lengths, m.sentences)),
    Weight(
        "letters",
        "letters beyond short words in a sentence",
        12,
        0,
        20,
        lambda m: typical(m.letters, m.sentences),
    ),
    Weight(
        "heavy-words",
        "weight of hard words in a sentence",
        11,
        0,
        0.8,
        lambda m: typical(m.loads, m.sentences),
    ),
    Weight("word-weight", "weight of a word", 15, 0, 0.2, lambda m: each(m.weight, m.content)),
    Weight("hard-words", "hard words", 10, 0, 0.2, lambda m: each(m.hard, m.content)),
    Weight(
        "uncommon-words", "less common words", 8, 0.05, 0.3, lambda m: each(m.uncommon, m.content)
    ),
    Weight("rare-words", "rare words", 6, 0, 0.2, lambda m: each(m.rare, m.content)),
    Weight(
        "abstract-words",
        "words for ideas, not for things",
        8,
        0,
        0.3,
        lambda m: each(m.abstract, m.content),
    ),
    Weight("commas", "commas in a sentence", 6, 0, 0.8, lambda m: each(m.commas, m.sentences)),
    Weight("passives", "passive sentences", 6, 0, 0.5, lambda m: each(m.passive, m.sentences)),
    Weight(
        "nobody",
        "words other than you, we, they",
        2,
        0.85,
        0.08,
        lambda m: 1 - each(m.personal, m.words) if m.words else 0.0,
    ),
    Weight(
        "marks", "brackets and dashes in a sentence", 2, 0, 1, lambda m: each(m.marks, m.sentences)
    ),
    Weight("figures", "numbers in a sentence", 3, 0, 1, lambda m: each(m.figures, m.sentences)),
    Weight(
        "symbols",
        "sentences with % or initials",
        2,
        0,
        0.4,
        lambda m: each(m.symbols, m.sentences),
    ),
)


def difficulty(units: Iterable[str]) -> Difficulty:
    """Return how difficult a text is: 0 (easiest) to 100, with the parts that add up to it.

    More of anything that is counted never makes the number smaller. Each unit (a paragraph, a
    bullet, a heading, a question) stands alone. Text without words has difficulty 0.
    """
    return of_measures(measures(units))


def of_measures(counted: Measures) -> Difficulty:
    """Return the difficulty for counts that were made before."""
    parts = points(_WEIGHTS, counted)
    return Difficulty(sum(part.points for part in parts), parts)


def points(weights: Iterable[Weight], counted: Measures) -> tuple[Part, ...]:
    """Return the points of each part for these counts."""
    return tuple(_part(weight, counted) for weight in weights)


def _part(weight: Weight, counted: Measures) -> Part:
    seen = weight.seen(counted)
    beyond = max(0.0, seen - weight.easy) / weight.scale
    found = weight.most * (1 - math.exp(-beyond)) if counted.sentences else 0.0
    return Part(weight.name, weight.says, seen, found)
