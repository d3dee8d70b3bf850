"""The project's own lists: hard words, initials, easier words and words of daily life."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from pathlib import Path
from typing import cast

from easyread.model.language import HardWord, Initials, Mode

_FOLDER = Path(__file__).parent / "data"


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
    return _instead("easier.tsv", word, kind)


def synonyms(word: str, kind: str) -> tuple[str, ...]:
    """Return WordNet's synonyms that are common words, likeliest first."""
    return _instead("synonyms.tsv", word, kind)


def _instead(name: str, word: str, kind: str) -> tuple[str, ...]:
    """Look a word up in the sorted lines: most are never asked for, so most are never split."""
    lines, wanted = _lines(name), f"{word}\t{kind}\t"
    at = bisect_left(lines, wanted)
    found = at < len(lines) and lines[at].startswith(wanted)
    return tuple(lines[at][len(wanted) :].split(" | ")) if found else ()


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple(_read(name))


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _read(name)]


def _read(name: str) -> list[str]:
    return (_FOLDER / name).read_text("utf-8").splitlines()[1:]
