"""Units → what is counted in them: the ground for the difficulty and the likeness."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from easyread.language.hardness import is_hard_word, is_name, load, short_form
from easyread.language.imprint import imprint
from easyread.language.lexicon import ABSTRACT, FUNCTION, classes, zipf
from easyread.language.linkers import at_least
from easyread.language.numbers import percentages
from easyread.language.passive import passives_in
from easyread.language.sentences import sentences
from easyread.language.syllables import syllables
from easyread.language.words import placed
from easyread.language.wordset import word_set

_INITIALS = re.compile(r"\b[A-Z](?:&?[A-Z]){1,5}s?\b")
_MARKS = re.compile(r"[();:—–\[\]/]|\s-\s")
_COMMA = re.compile(r",(?!\d)")
_FIGURES = re.compile(r"\d[\d,.]*")
# A sentence of fewer words is a label: it says nothing about how long sentences are.
SHORTEST = 4
# A sentence counts as this long at most, with so many letters, such a load and so many commas,
# so that a table or a list of names without full stops does not drown all the rest.
_LONGEST, _MOST_LETTERS, _MOST_LOAD, _MOST_COMMAS = 60, 60, 3.0, 3
# Long and very long. Source: DH 2009 (15); NHS content guide (20).
LONG, VERY_LONG = 15, 20
_TWO = 2
# The words that make up most of all talk. Source: Zipf scale, van Heuven and others 2014.
_COMMON_ZIPF = 5.0
# Words that come up less than once in 100,000.
_RARE_ZIPF = 4.0
# Letters of a word up to here, and load up to here, cost nothing.
_SHORT_WORD, _LIGHT = 4, 0.16
# A noun for what nobody can see or touch asks for more only when it is no everyday word.
_WEIGHTY = 0.2
_PERSONAL = word_set(
    """i me my mine myself we us our ours you your yours yourself he him his himself she her
    hers herself they them their theirs themselves"""
)


class Measures:
    """Counts over the sentences, and over their content words that are no names.

    `lengths`, `letters` and `loads` add up the squares of what each sentence has of words, of
    letters beyond short words and of load, so that a long sentence counts for more than a label.
    `weight` adds up each word's load times its syllables.
    """

    sentences: int = 0
    words: int = 0
    lengths: int = 0
    letters: int = 0
    loads: float = 0
    long: int = 0
    very_long: int = 0
    passive: int = 0
    linked: int = 0
    symbols: int = 0
    percent: int = 0
    figures: int = 0
    marks: int = 0
    commas: int = 0
    personal: int = 0
    content: int = 0
    weight: float = 0
    hard: int = 0
    uncommon: int = 0
    rare: int = 0
    abstract: int = 0


def measures(units: Iterable[str]) -> Measures:
    """Return the counts over all sentences of all units. Each unit stands alone.

    Labels of fewer than four words count only when there is nothing else. Licence lines,
    contents lists and references never count.
    """
    total, labels = Measures(), Measures()
    for unit in units:
        printed = imprint(unit)  # else none of its sentences is
        for start, end in sentences(unit):
            sentence = unit[start:end]
            spans, words = placed(sentence)
            if spans and not (printed and imprint(sentence)):
                into = labels if len(spans) < SHORTEST else total
                _count(into, sentence, spans)
                into.linked += at_least(_TWO, sentence, words)
                into.passive += bool(passives_in(sentence, words, spans))
    return total if total.sentences else labels


def _count(into: Measures, sentence: str, spans: Sequence[tuple[int, int]]) -> None:
    """Add the counts of one sentence, whose words are at spans."""
    length = len(spans)
    percent = bool(percentages(sentence))
    into.sentences += 1
    into.words += length
    into.lengths += min(length, _LONGEST) ** 2
    into.long += length > LONG
    into.very_long += length > VERY_LONG
    into.symbols += percent + bool(_INITIALS.search(sentence))
    into.percent += percent
    into.figures += len(_FIGURES.findall(sentence))
    into.marks += len(_MARKS.findall(sentence))
    into.commas += min(_MOST_COMMAS, len(_COMMA.findall(sentence)))
    _count_words(into, sentence, spans)


def _count_words(into: Measures, sentence: str, spans: Sequence[tuple[int, int]]) -> None:
    letters, load = 0, 0.0
    for start, end in spans:
        weighed = _weighed(sentence[start:end])
        if weighed is None:
            continue
        if weighed is _PRONOUN:
            into.personal += 1
        elif not sentence[start].isupper() or not is_name(sentence, start, end):
            into.content += 1
            letters += weighed[0]
            load += weighed[1]
            into.weight += weighed[2]
            if weighed[3]:
                into.hard += 1
            if weighed[4]:
                into.uncommon += 1
                into.rare += weighed[5]
            if weighed[6]:
                into.abstract += 1
    into.letters += min(_MOST_LETTERS, letters) ** 2
    into.loads += min(_MOST_LOAD, load) ** 2


class _Word(NamedTuple):
    """What one content word adds, whatever its sentence."""

    letters: int
    load: float
    weight: float
    hard: bool
    uncommon: bool
    rare: bool
    abstract: bool


_PRONOUN = _Word(0, 0, 0, hard=False, uncommon=False, rare=False, abstract=False)


@lru_cache(maxsize=50_000)
def _weighed(word: str) -> _Word | None:
    """Return what a word adds, `_PRONOUN` for a personal one; None for one that adds nothing."""
    small = word.lower().replace("’", "'").removesuffix("'s")
    if small in _PERSONAL:
        return _PRONOUN
    sorts = classes(small)
    if not word[0].isalpha() or sorts & FUNCTION or short_form(small):
        return None
    asked, common = load(word), zipf(small)
    beyond = max(0.0, asked - _LIGHT)
    return _Word(
        letters=max(0, len(small) - _SHORT_WORD),
        load=beyond,
        weight=beyond * syllables(small),
        hard=is_hard_word(word),
        uncommon=common < _COMMON_ZIPF,
        rare=common < _RARE_ZIPF,
        abstract=bool(sorts & ABSTRACT) and asked > _WEIGHTY,
    )
