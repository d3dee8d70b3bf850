"""The project's own lists: hard words, initials and easier words."""

from __future__ import annotations

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
def easier_words() -> dict[str, str]:
    """Return easier words by base form, a tab and class (“verb”, “noun”, “adjective”, “adverb”).

    “ | ” parts them. Splitting all when few are asked for would double the time and the memory.
    """
    return _by_word("easier.tsv")


@cache
def synonyms() -> dict[str, str]:
    """Return WordNet's synonyms that are common words, as `easier_words`, likeliest first."""
    return _by_word("synonyms.tsv")


def _by_word(name: str) -> dict[str, str]:
    parted = (line.rpartition("\t") for line in _lines(name))
    return {word: easier for word, _, easier in parted}


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines(name)]


def _lines(name: str) -> list[str]:
    return (_FOLDER / name).read_text("utf-8").splitlines()[1:]
