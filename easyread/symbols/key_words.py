"""A sentence → its key words: those that a picture of their own can stand over."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from easyread.symbols.clauses import DENIALS, MAIN, Clauses, clauses
from easyread.symbols.forms import BREAKS, SMALL, places, tokens
from easyread.symbols.match import SURE, Matcher, Named, judged, named_in

MOST = 8  # Source: Widgit, “Guide to symbols: layout”
_TURNS = BREAKS | {"but", "because", "if", "unless", "until"}
_NEAR = 2  # words between “not” and what it denies, at most


class KeyWord(NamedTuple):
    """Words of a sentence, text[start:end], and the concept that they name.

    `symbols` are its symbols, best first; `score` goes to 1.
    """

    start: int
    end: int
    concept: str
    symbols: tuple[str, ...]
    score: float


def key_words(sentence: str, matcher: Matcher) -> tuple[KeyWord, ...]:
    """Return the key words of a sentence in order, at most 8, none of which overlap.

    Only what we are sure of counts: a word with no picture stands alone. “Not” and what it denies
    are one: “not happy” may have a sad face over both words.
    """
    said = clauses(sentence)
    where = [
        place
        for word, place in zip(tokens(sentence), places(sentence), strict=False)
        if word not in SMALL
    ]
    if len(where) != len(said.words):
        return ()
    found = _apart(replace(said, weight=[MAIN] * len(said.words)), matcher)
    best = sorted(found, key=lambda one: -one.score)[:MOST]
    return tuple(
        one._replace(start=where[one.start].start, end=where[one.end - 1].end)
        for one in sorted(best)
    )


def _apart(said: Clauses, matcher: Matcher) -> list[KeyWord]:
    """Return the key words by their places among the words, a longer term before a shorter one.

    A term that we know but cannot show keeps the words in it from being shown.
    """
    named = named_in(said.words, matcher.lexicon)
    terms = [(one, *judged(said, one)) for one in named]
    if not matcher.hushed.isdisjoint(concept for _, concept, _ in terms):
        return []
    terms.sort(key=lambda term: (term[0][0] - term[0][1], -term[2]))
    taken: dict[int, tuple[int, int]] = {}
    found: list[KeyWord] = []
    for one, concept, score in terms:
        start, end, *_ = one
        words = range(_from(said, one), end)
        if any(taken.get(at, (start, end)) != (start, end) for at in words):
            continue
        if any(known.start < end and start < known.end for known in found):
            continue
        taken.update(dict.fromkeys(words, (start, end)))
        symbols = matcher.symbols.get(concept, ())
        if words and score >= SURE and symbols:
            found.append(KeyWord(words.start, end, concept, symbols, score))
    return found


def _from(said: Clauses, named: Named) -> int:
    """Return where the words under the picture start: at “not”, where what follows is denied.

    Where “not” stands too far off, it is the end: then there are no words to show.
    """
    start, end, *_ = named
    if not said.denied[start]:
        return end if _denied_before(said, start) else start
    for at in range(start - 1, max(start - 2 - _NEAR, -1), -1):
        if said.words[at] in DENIALS:
            return at
    return end


def _denied_before(said: Clauses, start: int) -> bool:
    """Say whether a “not” stands anywhere before a word, in the same part of the sentence."""
    for word in reversed(said.words[:start]):
        if word in _TURNS:
            return False
        if word in DENIALS:
            return True
    return False
