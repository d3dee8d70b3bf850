"""Words → pictures that could stand beside them, the best first, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from easyread.symbols.clauses import Clauses, clauses
from easyread.symbols.concepts import NO_PICTURE, SILENT, Ending, Lexicon, read
from easyread.symbols.library import Library
from easyread.symbols.offers import offers

SURE = 0.48  # from here on a picture is placed; below, it is only proposed
LEAST = 0.2  # below, it is not even proposed
MOST = 6
# What weakens a term: another form, being part of a longer one, a “not”.
_INFLECTED, _NESTED, _DENIED = 0.97, 0.6, 0.55
_LATER, _LATEST = 0.04, 4
_AGAIN = 0.3


class Candidate(NamedTuple):
    """A concept whose picture could stand beside some words.

    `symbols` are pack:name or openmoji:HEX, best first; `score` goes to 1; `why` are the words
    that were matched, `start` and `end` their place. `sure`: it may be placed unasked.
    """

    symbols: tuple[str, ...]
    concept: str
    score: float
    why: str
    start: int
    end: int
    sure: bool


# A term found in words[start:end], and whether a word of it had another form: a plain tuple,
# because a text makes so many.
Named = tuple[int, int, bool, Ending]


class _Scored(NamedTuple):
    """How strongly a text speaks of a concept, and where most of all."""

    score: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Matcher:
    """A lexicon, for each concept the symbols that are there, and their names for authors."""

    lexicon: Lexicon
    symbols: Mapping[str, tuple[str, ...]]
    shortcodes: Mapping[str, str]
    hushed: frozenset[str] = frozenset()

    def candidates(self, text: str) -> tuple[Candidate, ...]:
        """Return the concepts whose pictures could stand beside a text, best first.

        A text that speaks of a concept which wants no picture, such as suicide, gets none at all.
        """
        said = clauses(text)
        scored = _scored(said, named_in(said.words, self.lexicon))
        if not self.hushed.isdisjoint(scored):
            return ()
        ranked = sorted(
            [(-one.score, name) for name, one in scored.items()
             if one.score >= LEAST and self.symbols.get(name)],
            key=itemgetter(0),
        )  # fmt: skip
        return tuple([self._candidate(said, name, scored[name]) for _, name in ranked[:MOST]])

    def _candidate(self, said: Clauses, name: str, scored: _Scored) -> Candidate:
        score, start, end = scored
        why = " ".join(said.words[start:end])
        return Candidate(self.symbols[name], name, round(score, 2), why, start, end, score >= SURE)


def matcher(library: Library) -> Matcher:
    """Return what finds pictures for words among the packs of a library."""
    lexicon = read()
    found = offers(lexicon, library)
    hushed = frozenset(name for name, one in lexicon.concepts.items() if one.symbols == NO_PICTURE)
    return Matcher(lexicon, found.symbols, found.shortcodes, hushed)


def named_in(words: list[str], lexicon: Lexicon) -> list[Named]:
    """Return every term in a text, but none where a phrase says that it means something else."""
    known = [lexicon.known.get(word) or lexicon.look_up(word) for word in words]
    found: list[Named] = []
    blocked: list[Named] = []
    count = len(words)
    for start, (_, roots) in enumerate(known):
        paths = [(branch, start + 1, other) for branch, other in roots]
        while paths:
            branch, at, inflected = paths.pop()
            for ending in branch.endings:
                (blocked if ending.block else found).append((start, at, inflected, ending))
            if at < count and branch.onward:
                for key, other in known[at][0]:
                    into = branch.onward.get(key)
                    if into is not None:
                        paths.append((into, at + 1, inflected or other))
    return [one for one in found if not _blocked(one, blocked)] if blocked else found


def _blocked(named: Named, blocked: list[Named]) -> bool:
    start, end, _, ending = named
    for first, last, _, block in blocked:
        if block.concept is ending.concept and first <= start and end <= last:
            return True
    return False


def _scored(said: Clauses, found: list[Named]) -> dict[str, _Scored]:
    """Return for each concept how strongly the text speaks of it."""
    longest = [0] * len(said.words)
    for start, end, *_ in found:
        for at in range(start, end):
            if longest[at] < end - start:
                longest[at] = end - start
    best: dict[str, _Scored] = {}
    ends: list[int] = []  # of the ideas so far, once each
    for named in found:
        start, end, _, ending = named
        name, score = judged(said, named)
        if not name:
            continue
        if min(longest[start:end]) > end - start:
            score *= _NESTED
        elif ending.concept.generic < 1 and end not in ends:
            ends.append(end)
        score -= _LATER * min(sum([one <= start for one in ends]), _LATEST)
        known = best.get(name)
        best[name] = _Scored(score, start, end) if known is None else _both(
            known, _Scored(score, start, end))  # fmt: skip
    return best


def _both(one: _Scored, other: _Scored) -> _Scored:
    """Return how strongly a text speaks that names a concept twice."""
    most, least = (one, other) if one.score >= other.score else (other, one)
    if one.end > other.start and other.end > one.start:
        return most
    return most._replace(score=most.score + _AGAIN * least.score * (1 - most.score))


def judged(said: Clauses, named: Named) -> tuple[str, float]:
    """Return the concept that stands, and how strong the words alone make it; "" for none."""
    start, _, inflected, ending = named
    concept, score = ending.concept, ending.strength
    name = concept.name
    if inflected:
        score *= _INFLECTED
    score = min(score * said.weight[start], 1.0)
    if said.denied[start]:
        if concept.opposite == SILENT:
            return "", 0.0
        return concept.opposite or name, score * (1 if concept.opposite else _DENIED)
    return name, score
