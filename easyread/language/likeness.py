"""Units → whether the text looks like published Easy Read. A likeness, never a pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from easyread.language.difficulty import Weight, each, points, typical
from easyread.language.measures import Measures, measures
from easyread.model.language import Likeness, Share

# How far a text is from published Easy Read: 0 to 100. Unlike the difficulty, it asks for what
# sets Easy Read apart from other easy texts, such as news for learners of English.
_WEIGHTS = (
    Weight("length", "words in a sentence", 16, 3, 25, lambda m: typical(m.lengths, m.sentences)),
    Weight("very-long", "very long sentences", 9, 0, 0.4, lambda m: each(m.very_long, m.sentences)),
    Weight("hard-words", "hard words", 12, 0, 0.3, lambda m: each(m.hard, m.content)),
    Weight("uncommon", "less common words", 30, 0.1, 0.4, lambda m: each(m.uncommon, m.content)),
    Weight("commas", "commas in a sentence", 16, 0, 1, lambda m: each(m.commas, m.sentences)),
    Weight("linkers", "2 linkers", 6, 0, 0.4, lambda m: each(m.linked, m.sentences)),
    Weight("marks", "brackets and dashes", 4, 0, 1, lambda m: each(m.marks, m.sentences)),
    Weight("figures", "numbers", 3, 0, 1, lambda m: each(m.figures, m.sentences)),
    Weight("passives", "passive sentences", 2, 0, 0.3, lambda m: each(m.passive, m.sentences)),
    Weight("symbols", "% or initials", 2, 0, 0.4, lambda m: each(m.symbols, m.sentences)),
)
# Up to here a text is like published Easy Read. Of 20 documents none is above it, of 13
# ordinary ones on the same subjects none is below (the README of the data names them).
LIMIT = 38.5
# With fewer words the shares say nothing: five short sentences have as many. Sentences are no
# measure of it, because the hardest texts have the fewest.
FEWEST_WORDS = 20

# Where the middle 80 of 100 published documents lie. Source: measured on 20 Easy Read documents
# of the Scottish Government (2021–2024), Open Government Licence v3.0.
_SHARES: tuple[tuple[str, str, float, float, Callable[[Measures], float]], ...] = (
    ("long", "sentences over 15 words", 0.15, 0.49, lambda m: each(m.long, m.sentences)),
    ("very-long", "sentences over 20 words", 0.04, 0.20, lambda m: each(m.very_long, m.sentences)),
    ("hard-words", "hard words", 0.05, 0.14, lambda m: each(m.hard, m.content)),
    ("passives", "passive sentences", 0.03, 0.17, lambda m: each(m.passive, m.sentences)),
    ("linkers", "sentences with 2 linkers", 0.09, 0.28, lambda m: each(m.linked, m.sentences)),
    ("percentages", "sentences with %", 0.0, 0.0, lambda m: each(m.percent, m.sentences)),
    ("symbols", "sentences with % or initials", 0.0, 0.11, lambda m: each(m.symbols, m.sentences)),
    ("commas", "commas in a sentence", 0.0, 0.26, lambda m: each(m.commas, m.sentences)),
)


def like_published_easy_read(units: Iterable[str]) -> Likeness:
    """Return whether a text is as easy as published Easy Read is, with the shares that tell.

    The answer rests on all shares together: published Easy Read breaks single rules too.
    It is None for fewer than 20 words.
    """
    return of_counts(measures(units))


def of_counts(counted: Measures) -> Likeness:
    """Return the likeness for counts that were made before."""
    distance = sum(part.points for part in points(_WEIGHTS, counted))
    like = distance <= LIMIT if counted.words >= FEWEST_WORDS else None
    shares = tuple(
        Share(name, says, seen(counted), low, high) for name, says, low, high, seen in _SHARES
    )
    return Likeness(like, distance, LIMIT, counted.sentences, shares)
