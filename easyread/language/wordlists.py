"""The project's own lists: hard words, initials, easier words and words of daily life."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import cast

from easyread.model.language import HardWord, Initials, Mode

_FOLDER = Path(__file__).parent / "data"
# One for all words that have nothing.
_NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@cache
def hard_words() -> tuple[HardWord, ...]:
    """Return the hard words with what to write instead, in the order of the file."""
    return tuple(
        HardWord(word, kind, tuple(easier.split(" | ")), cast("Mode", mode), note, source)
        for word, kind, easier, mode, note, source in _rows("words.tsv")
    )


@cache
def initials() -> tuple[Initials, ...]:
    """Return the initials with their full words and what they mean."""
    return tuple(Initials(*row) for row in _rows("initials.tsv"))


@cache
def familiar() -> frozenset[str]:
    """Return the words that readers know from daily life, though they are rare in print."""
    return frozenset(" ".join(_read("familiar.txt")).split())


def easier_words(word: str, kind: str) -> tuple[str, ...]:
    """Return what we chose to write instead of a base form of a class (“verb”, “noun”, …)."""
    return _chosen(word).get(kind, ())


def synonyms(word: str, kind: str) -> tuple[str, ...]:
    """Return WordNet's synonyms that are common words, likeliest first."""
    return _synonyms().get(word, _NOTHING).get(kind, ())


@lru_cache(maxsize=10_000)
def instead(word: str) -> Mapping[str, tuple[str, ...]]:
    """Return what to write instead of a base form by its class: our own choice, else synonyms."""
    chosen, others = _chosen(word), _synonyms().get(word)
    return {**others, **chosen} if others else chosen


def _chosen(word: str) -> Mapping[str, tuple[str, ...]]:
    """Look a word up in the sorted lines: most are never asked for, so most are never split."""
    lines, wanted = _lines(), f"{word}\t"
    first = last = bisect_left(lines, wanted)
    while last < len(lines) and lines[last].startswith(wanted):
        last += 1
    if first == last:
        return _NOTHING
    rows = [line.split("\t") for line in lines[first:last]]
    return {kind: tuple(easier.split(" | ")) for _, kind, easier in rows}


@cache
def _lines() -> tuple[str, ...]:
    return tuple(_read("easier.tsv"))


@cache
def _synonyms() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the few words that have synonyms, with these by their class."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for word, kind, easier in _rows("synonyms.tsv"):
        found.setdefault(word, {})[kind] = tuple(easier.split(" | "))
    return found


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _read(name)]


def _read(name: str) -> list[str]:
    return (_FOLDER / name).read_text("utf-8").splitlines()[1:]
