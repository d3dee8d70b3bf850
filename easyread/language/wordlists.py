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
_PAGE = 512  # letters: some lines
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
    """Look a word up as in a dictionary of paper: most lines are never asked for, nor split."""
    text, starts, heads = _easier()
    page = max(0, bisect_left(heads, word) - 1)  # its lines may go on over the page
    start = text.find(f"\n{word}\t", *starts[page : page + 3 : 2])
    found = {}
    while start >= 0 and text.startswith(f"{word}\t", start + 1):
        end = text.index("\n", start + 1)
        _, kind, easier = text[start + 1 : end].split("\t")
        found[kind] = tuple(easier.split(" | "))
        start = end
    return found or _NOTHING


@cache
def _easier() -> tuple[str, list[int], list[str]]:
    """Return the sorted lines, with where each page begins and its first word."""
    text = (_FOLDER / "easier.tsv").read_text("utf-8")
    text = text[text.index("\n") :]
    starts = [text.index("\n", at) for at in range(0, len(text) - _PAGE, _PAGE)]
    return text, [*starts, len(text)], [text[at + 1 : text.index("\t", at)] for at in starts]


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
