"""Units → readability scores, for trend only. The only module that imports textstat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import accumulate
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
# Kept answers of textstat. More are faster for a long text: 20,000 save .1 s, and take 7 MB.
_MOST_WORDS = 8_000
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
    if all(count < FEWEST_WORDS for count in accumulate(len(words(line)) for line in lines)):
        return ()
    text = "\n".join(lines)
    formulas = _textstat()
    found = tuple(
        Score(ours, round(float(getattr(formulas, name)(text)), 1), better)
        for name, ours, better in _FORMULAS
    )
    _forget(formulas)
    return found


def _lines(units: Iterable[str]) -> Iterator[str]:
    """Yield each sentence with one full stop, at its end: textstat cuts at every mark."""
    for unit in units:
        for start, end in sentences(unit):
            sentence = unit[start:end]
            spans = words(sentence)
            if len(spans) >= _SHORTEST and not imprint(sentence):
                yield _STOPS.sub("", " ".join([sentence[a:b] for a, b in spans])) + "."


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
        _count_polysyllable_words,
        _count_syllables,
    )
    from textstat.backend.selections import (  # type: ignore[import-untyped]  # the same
        _list_difficult_words,
    )
    from textstat.backend.validations import (  # type: ignore[import-untyped]  # the same
        _is_difficult_word,
    )

    # textstat 0.7.13 fetches cmudict through NLTK at its first syllable, from the network.
    _count_syllables.get_cmudict = _pronunciations
    # It keeps its answers for 128 words, and asks for each word of a text 4 times.
    kept = lru_cache(_MOST_WORDS)
    counted = kept(_count_syllables.count_syllables)
    _count_polysyllable_words.count_syllables = _is_difficult_word.count_syllables = counted
    _list_difficult_words.is_difficult_word = kept(_is_difficult_word.is_difficult_word)
    formulas: ModuleType = textstat
    return formulas


def _forget(formulas: ModuleType) -> None:
    """Empty what textstat 0.7.13 keeps: of each text all its words, many times, for 128 texts."""
    backend = formulas.backend
    for part in (backend.metrics, backend.counts, backend.selections, backend.transformations):
        for name in part.__all__:
            getattr(part, name).cache_clear()
