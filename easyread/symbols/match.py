"""Words → pictures that could stand beside them, the best first, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from easyread.symbols.clauses import Clauses, clauses
from easyread.symbols.concepts import SILENT, Concept, Lexicon, read
from easyread.symbols.library import Library
from easyread.symbols.offers import offers

SURE = 0.5  # from here on a picture is placed; below, it is only proposed
LEAST = 0.2  # below, it is not even proposed
MOST = 6
# What weakens a term: another form, being part of a longer one, a side thought, a “not”.
_INFLECTED, _NESTED, _ASIDE, _DENIED = 0.97, 0.6, 0.85, 0.55
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


class _Named(NamedTuple):
    """A concept that words[start:end] name."""

    start: int
    end: int
    inflected: bool
    concept: Concept
    strength: float


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

    def candidates(self, text: str) -> tuple[Candidate, ...]:
        """Return the concepts whose pictures could stand beside a text, best first."""
        said = clauses(text)
        scored = _scored(said, _named(said, self.lexicon))
        ranked = sorted(scored.items(), key=lambda one: -one[1].score)
        return tuple(
            Candidate(symbols, name, round(score, 2), " ".join(said.words[start:end]),
                      start, end, score >= SURE)
            for name, (score, start, end) in ranked if score >= LEAST
            if (symbols := self.symbols.get(name))
        )[:MOST]  # fmt: skip


def matcher(library: Library) -> Matcher:
    """Return what finds pictures for words among the packs of a library."""
    lexicon = read()
    found = offers(lexicon, library)
    return Matcher(lexicon, found.symbols, found.shortcodes)


def _named(said: Clauses, lexicon: Lexicon) -> list[_Named]:
    """Return every term in a text, but none where a phrase says that it means something else."""
    words = said.words
    keys = [lexicon.forms.get(word) or lexicon.keys(word) for word in words]
    found: list[_Named] = []
    blocked: list[_Named] = []
    for start in range(len(words)):
        paths = [(lexicon.tree, start, False)]
        while paths:
            branch, at, inflected = paths.pop()
            for ending in branch.endings:
                named = _Named(start, at, inflected, ending.concept, ending.strength)
                (blocked if ending.block else found).append(named)
            if at < len(words):
                for key in keys[at]:
                    into = branch.onward.get(key)
                    if into is not None:
                        changed = inflected or key.rstrip("*") != words[at]
                        paths.append((into, at + 1, changed))
    if not blocked:
        return found
    return [named for named in found if not any(_inside(named, block) for block in blocked)]


def _inside(named: _Named, block: _Named) -> bool:
    same = named.concept is block.concept
    return same and block.start <= named.start and named.end <= block.end


def _scored(said: Clauses, found: list[_Named]) -> dict[str, _Scored]:
    """Return for each concept how strongly the text speaks of it."""
    longest = [0] * len(said.words)
    for start, end, *_ in found:
        for at in range(start, end):
            longest[at] = max(longest[at], end - start)
    best: dict[str, _Scored] = {}
    earlier: set[int] = set()
    for named in found:
        start, end, _, concept, _ = named
        nested = min(longest[start:end]) > end - start
        name, score = _judged(said, named)
        if not name:
            continue
        if nested:
            score *= _NESTED
        score -= _LATER * min(sum(one <= start for one in earlier), _LATEST)
        if not nested and concept.generic < 1:
            earlier.add(end)
        known = best.get(name)
        if known is None:
            best[name] = _Scored(score, start, end)
        elif known.end <= start or known.start >= end:
            most, least = max(known, (score, start, end)), min(known.score, score)
            best[name] = _Scored(most[0] + _AGAIN * least * (1 - most[0]), most[1], most[2])
        elif score > known.score:
            best[name] = _Scored(score, start, end)
    return best


def _judged(said: Clauses, named: _Named) -> tuple[str, float]:
    """Return the concept that stands, and how strong the words alone make it; "" for none."""
    start, _, inflected, concept, score = named
    name = concept.name
    if inflected:
        score *= _INFLECTED
    if said.aside[start]:
        score *= _ASIDE
    if said.denied[start]:
        if concept.opposite == SILENT:
            return "", 0.0
        return concept.opposite or name, score * (1 if concept.opposite else _DENIED)
    return name, score
