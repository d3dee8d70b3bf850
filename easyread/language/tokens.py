"""Sentence → its words and signs in turn, with “is” and “n’t” apart, as passives need them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_TOKEN = re.compile(
    r"(?:is|are|was|were)(?=n'?t\b)|n'?t\b"
    r"|[^\W_]+(?:(?='(?:s|re|m)\b)|(?:[-'][^\W_]+)*)|'(?:s|re|m)\b|[^\w\s]"
)
# The same tokens, sooner, of letters from a to z without apostrophes and “isnt”.
_PLAIN_TOKEN = re.compile(r"[0-9a-z]++(?:-[0-9a-z]++)*+|[^\w\s]")
_BEYOND = re.compile(r"[^\x00-^`-\x7f‐-―‘“-‟•…£€]")
_CUT = re.compile(r"nt\b(?:(?<=\bnt)|(?<=[_s]nt)|(?<=arent)|(?<=werent))")


def in_turn(small: str) -> list[str]:
    """Return the words and signs of a sentence in small letters, with straight apostrophes."""
    plain = "'" not in small and not _BEYOND.search(small) and not _CUT.search(small)
    return (_PLAIN_TOKEN if plain else _TOKEN).findall(small)


def places_of(tokens: Iterable[str], small: str) -> list[tuple[int, int]]:
    """Return where the first words and signs of a sentence stand."""
    places: list[tuple[int, int]] = []
    end = 0
    for token in tokens:  # nothing between two of them can be in one
        start = small.find(token, end)
        end = start + len(token)
        places.append((start, end))
    return places
