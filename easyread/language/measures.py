"""Units → what is counted in them: the ground for the difficulty and the likeness."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache

from easyread.language.hardness import is_hard_word, is_name
from easyread.language.imprint import imprint
from easyread.language.lexicon import FUNCTION, classes, zipf
from easyread.language.linkers import linkers
from easyread.language.numbers import percentages
from easyread.language.passive import passives
from easyread.language.sentences import sentences
from easyread.language.words import words
from easyread.model.language import Span

_INITIALS = re.compile(r"\b[A-Z](?:&?[A-Z]){1,5}s?\b")
_MARKS = re.compile(r"[();:—–\[\]/]|\s-\s")
_COMMA = re.compile(r",(?!\d)")
_FIGURES = re.compile(r"\d[\d,.]*")
# A sentence of fewer words is a label: it says nothing about how long sentences are.
SHORTEST = 4
# A sentence counts as this long at most, and with this many commas, so that a table or a list
# of names without full stops does not drown all the rest.
_LONGEST, _MOST_COMMAS = 40, 3
# Long and very long. Source: DH 2009 (15); NHS content guide (20).
LONG, VERY_LONG = 15, 20
_TWO = 2
# The words that make up most of all talk. Source: Zipf scale, van Heuven and others 2014.
_COMMON_ZIPF = 5.0


@dataclass(slots=True)
class Measures:
    """Counts over the sentences, and over their content words that are no names."""

    sentences: int = 0
    words: int = 0
    lengths: int = 0
    long: int = 0
    very_long: int = 0
    passive: int = 0
    linked: int = 0
    symbols: int = 0
    percent: int = 0
    figures: int = 0
    marks: int = 0
    commas: int = 0
    content: int = 0
    hard: int = 0
    uncommon: int = 0

    def add(self, other: Measures) -> None:
        """Add the counts of another stretch of text."""
        for name in _FIELDS:
            setattr(self, name, getattr(self, name) + getattr(other, name))


_FIELDS = tuple(field.name for field in fields(Measures))


def measures(units: Iterable[str]) -> Measures:
    """Return the counts over all sentences of all units. Each unit stands alone.

    Labels of fewer than four words count only when there is nothing else. Licence lines,
    contents lists and references never count.
    """
    total, labels = Measures(), Measures()
    for unit in units:
        for start, end in sentences(unit):
            sentence = unit[start:end]
            spans = words(sentence)
            if spans and not imprint(sentence):
                into = labels if len(spans) < SHORTEST else total
                into.add(sentence_measures(sentence, spans))
    return total if total.sentences else labels


def sentence_measures(sentence: str, spans: tuple[Span, ...]) -> Measures:
    """Return the counts of one sentence, whose words are at spans."""
    length = len(spans)
    percent = bool(percentages(sentence))
    found = Measures(
        sentences=1,
        words=length,
        lengths=min(length, _LONGEST),
        long=int(length > LONG),
        very_long=int(length > VERY_LONG),
        passive=int(bool(passives(sentence))),
        linked=int(len(linkers(sentence)) >= _TWO),
        symbols=percent + bool(_INITIALS.search(sentence)),
        percent=int(percent),
        figures=len(_FIGURES.findall(sentence)),
        marks=len(_MARKS.findall(sentence)),
        commas=min(_MOST_COMMAS, len(_COMMA.findall(sentence))),
    )
    for start, end in spans:
        word = sentence[start:end]
        weighed = _weighed(word)
        if weighed and not (word[0].isupper() and is_name(sentence, start, end)):
            found.content += 1
            found.hard += weighed[0]
            found.uncommon += weighed[1]
    return found


@lru_cache(maxsize=50_000)
def _weighed(word: str) -> tuple[bool, bool] | None:
    """Return whether a content word is hard and whether it is uncommon; None for the others."""
    small = word.lower().replace("’", "'")
    if not word[0].isalpha() or classes(small) & FUNCTION:
        return None
    return is_hard_word(word), zipf(small) < _COMMON_ZIPF
