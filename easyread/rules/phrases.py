"""Listed phrases in sentences: looked up word by word, the longest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Generic, TypeVar

from easyread.model.prose import Span
from easyread.rules.subjects import Sentence, Word

Said = TypeVar("Said")
_Rest = tuple[tuple[str, ...], Said]
_GAP = "…"
_LONGEST_GAP = 3


@dataclass(frozen=True)
class Phrases(Generic[Said]):
    """Phrases, each with what is said about it.

    A phrase is words with spaces between. “hit|hits” is either word. “…” is up to three words.
    """

    said: Mapping[str, Said]

    @cached_property
    def _by_first(self) -> dict[str, tuple[_Rest[Said], ...]]:
        found: dict[str, list[_Rest[Said]]] = {}
        for phrase, said in self.said.items():
            for words in product(*(part.split("|") for part in phrase.split())):
                found.setdefault(words[0], []).append((words[1:], said))
        return {
            first: tuple(sorted(rests, key=lambda one: -len(one[0])))
            for first, rests in found.items()
        }

    @cached_property
    def _seconds(self) -> dict[str, frozenset[str]]:
        """The words that can follow a first word; none where it can stand alone, or by a gap."""
        return {
            first: frozenset(rest[0] for rest, _ in rests)
            for first, rests in self._by_first.items()
            if all(rest and rest[0] != _GAP for rest, _ in rests)
        }

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(self._by_first)

    def starts(self, word: str) -> bool:
        """Say whether a phrase begins with this word."""
        return word in self._by_first

    def at(self, word: Word) -> tuple[Span, Said] | None:
        """Return the longest phrase that begins with this word, and what is said about it."""
        words = word.sentence.words
        seconds = self._seconds.get(word.text)
        if seconds and (word.number + 1 == len(words) or words[word.number + 1] not in seconds):
            return None
        for rest, said in self._by_first.get(word.text, ()):
            last = _match(words, word.number + 1, rest)
            if last is not None:
                spans = word.sentence.spans
                return Span(spans[word.number][0], spans[last - 1][1]), said
        return None

    def all_in(self, sentence: Sentence) -> Iterator[tuple[Span, Said]]:
        """Yield all phrases of a sentence, in order."""
        if self._firsts.isdisjoint(sentence.words):
            return
        for number, text in enumerate(sentence.words):
            if text in self._firsts:
                found = self.at(Word(text, number, sentence))
                if found:
                    yield found


def listed(words: str) -> tuple[str, ...]:
    """Return words written with spaces between, one by one."""
    return tuple(words.split())


def _match(words: tuple[str, ...], at: int, rest: tuple[str, ...]) -> int | None:
    """Return the number of the word after the phrase, or None."""
    for number, part in enumerate(rest):
        if part == _GAP:
            for skipped in range(1, _LONGEST_GAP + 1):
                end = _match(words, at + skipped, rest[number + 1 :])
                if end is not None:
                    return end
            return None
        if at >= len(words) or words[at] != part:
            return None
        at += 1
    return at
