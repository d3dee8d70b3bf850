"""Units → readability scores, for trend only. The only module that imports textstat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from types import ModuleType
from typing import Literal, overload

from easyread.language.imprint import imprint
from easyread.language.pattern import pattern
from easyread.language.sentences import sentences
from easyread.language.syllables import syllables
from easyread.language.words import words
from easyread.model.language import Score

# textstat drops sentences of two words, but keeps their words: leave both out.
_SHORTEST = 3
# Below this the formulas say nothing. Source: rule readability-score of the catalogue.
FEWEST_WORDS = 100
_STOPS = pattern(r"[.!?…:;]+")

# What is shown, in this order: the name in textstat, ours, and which way is easier.
_FORMULAS: tuple[tuple[str, str, Literal["lower", "higher"]], ...] = (
    ("flesch_reading_ease", "Flesch reading ease", "higher"),
    ("flesch_kincaid_grade", "Flesch-Kincaid grade", "lower"),
    ("smog_index", "SMOG", "lower"),
    ("gunning_fog", "Gunning Fog", "lower"),
    ("dale_chall_readability_score", "Dale-Chall", "lower"),
    ("coleman_liau_index", "Coleman-Liau", "lower"),
    ("automated_readability_index", "Automated readability index", "lower"),
)


class Scores(Sequence[Score]):
    """The readability scores of units, each unit standing alone.

    They are worked out when somebody first looks: textstat takes as long as all the rules. They
    show a trend, never a verdict. Fewer than 100 words have no scores. Nothing is downloaded:
    syllables come from our own word list.
    """

    def __init__(self, units: Sequence[str]) -> None:
        self._units = units

    @cached_property
    def _all(self) -> tuple[Score, ...]:
        return _scores(self._units)

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, at: int) -> Score: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Score, ...]: ...
    def __getitem__(self, at: int | slice) -> Score | tuple[Score, ...]:
        return self._all[at]

    def __eq__(self, other: object) -> bool:
        return self._all == (other._all if isinstance(other, Scores) else other)

    def __hash__(self) -> int:
        return hash(self._all)

    def __repr__(self) -> str:
        return repr(self._all)


def _scores(units: Iterable[str]) -> tuple[Score, ...]:
    lines = list(_lines(units))
    if sum(len(words(line)) for line in lines) < FEWEST_WORDS:
        return ()
    text = "\n".join(lines)
    formulas = _textstat()
    return tuple(
        Score(ours, round(float(getattr(formulas, name)(text)), 1), better)
        for name, ours, better in _FORMULAS
    )


def _lines(units: Iterable[str]) -> Iterator[str]:
    """Yield each sentence with one full stop, at its end: textstat cuts at every mark."""
    for unit in units:
        for start, end in sentences(unit):
            sentence = unit[start:end]
            spans = words(sentence)
            if len(spans) >= _SHORTEST and not imprint(sentence):
                yield " ".join(_STOPS.sub("", sentence[a:b]) for a, b in spans) + "."


class _Pronunciations:
    """Our syllable counts in the shape of the dictionary that textstat would download."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * syllables(word)]


def _pronunciations(_language: str) -> _Pronunciations:
    return _Pronunciations()


@cache
def _textstat() -> ModuleType:
    import textstat  # type: ignore[import-untyped]  # textstat has no types
    from textstat.backend.counts import (  # type: ignore[import-untyped]  # the same
        _count_syllables,
    )

    # textstat 0.7.13 fetches cmudict through NLTK at its first syllable, from the network.
    _count_syllables.get_cmudict = _pronunciations
    formulas: ModuleType = textstat
    return formulas
