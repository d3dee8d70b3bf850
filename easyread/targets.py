"""A word in its sentence → how hard it is there, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from easyread import batch, language
from easyread.language.lexicon import COMMON, FUNCTION, classes

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Target:
    """A word or a phrase: its hardness from 0 to 1, whether to call it hard, easier words.

    `meaning` is for words that must be kept and explained.
    """

    score: float
    hard: bool
    suggestions: tuple[str, ...]
    meaning: str = ""


def target(text: str, start: int, end: int) -> Target:
    """Return how hard the words from start to end are in this text."""
    return Target(
        language.hardness(text, start, end),
        language.complex_here(text, start, end),
        tuple(language.suggestions(text, start, end)),
    )


def alone(words: str) -> Target:
    """Return how hard words are that stand in no text. Capitals do not count, but in names."""
    small = _WORD.sub(_small, words.strip())
    whole = (0, len(small))
    explained = (
        hit.entry.easier[0]
        for hit in language.listed_words(small)
        if (hit.start, hit.end) == whole and hit.entry.mode == "explain" and not hit.entry.kind
    )
    return replace(target(small, *whole), meaning=next(explained, ""))


def _small(word: re.Match[str]) -> str:
    """Return a word in small letters, where it is no name and no initials."""
    small = word[0].lower()
    return small if classes(small) & (COMMON | FUNCTION) else word[0]


def line(given: Mapping[str, object]) -> str:
    """Answer a line of JSON that holds a text and a target with one.

    Raises:
        LineError: the line has no text or no target, or the target is not in the text.
    """
    text, wanted = batch.text_of(given), batch.text_of(given, "target")
    start = _start(text, wanted, given.get("start"))
    if start < 0 or not wanted.strip():
        raise batch.LineError(f"“{wanted}” is not in the text.")
    found = target(text, start, start + len(wanted))
    return batch.as_line(
        {
            "id": given.get("id"),
            "score": round(found.score, 4),
            "complex": found.hard,
            "suggestions": list(found.suggestions),
        }
    )


def _start(text: str, wanted: str, given: object) -> int:
    """Where the target stands: where the line says, as a whole word, or anywhere."""
    if type(given) is int and given >= 0 and text.startswith(wanted, given):
        return given
    whole = rf"(?<!\w){re.escape(wanted)}(?!\w)"
    found = re.search(whole, text) or re.search(whole, text, re.IGNORECASE)
    return found.start() if found else text.find(wanted)
