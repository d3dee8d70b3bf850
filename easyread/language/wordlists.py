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
def easier_words() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return easier words by base form and class (“verb”, “noun”, “adjective”, “adverb”)."""
    return {(word, kind): tuple(easier.split(" | ")) for word, kind, easier in _rows("easier.tsv")}


@cache
def synonyms() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return WordNet's synonyms that are common words, by base form and class, likeliest first."""
    return {
        (word, kind): tuple(easier.split(" | ")) for word, kind, easier in _rows("synonyms.tsv")
    }


def _rows(name: str) -> list[list[str]]:
    text = (_FOLDER / name).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]
