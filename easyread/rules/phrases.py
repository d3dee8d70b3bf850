"""Listed phrases in sentences: looked up word by word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise, product
from typing import Generic, TypeVar

from easyread.language.wordset import word_set
from easyread.model.prose import Span
from easyread.rules.subjects import Sentence, Word

Said = TypeVar("Said")
_Rest = tuple[tuple[str, ...], Said]
_GAP = "…"
_LONGEST_GAP = 3
_MOST_BEFORE = 4
# Words that stand in most sentences, and words that stand in many: they tell little of a phrase.
_EVERYWHERE = word_set(
    """a an and are as at be by for from has have in is it of on or that the this to was will with
    you …"""
)
_OFTEN = word_set(
    """across all area areas change children education first future going good great important
    make more number other part people point possible same see services should take there they
    through time way what when who work"""
)
_LEAST_SHORTENED = 3
_SHORT_FORMS = {
    ("do", "not"): "don't", ("does", "not"): "doesn't", ("is", "not"): "isn't",
    ("are", "not"): "aren't", ("will", "not"): "won't", ("it", "is"): "it's",
    ("i", "am"): "i'm", ("we", "are"): "we're", ("you", "are"): "you're",
    ("they", "are"): "they're", ("i", "would"): "i'd", ("we", "would"): "we'd",
}  # fmt: skip
_SECONDS = frozenset(second for _, second in _SHORT_FORMS)


class Phrases(Generic[Said]):
    """Phrases, each with what is said about it.

    A phrase is words with spaces between. “hit|hits” is either word. “…” is up to three words.
    “do not” is “don't” too, “you are” is “you're”.
    As a collection, they are the words that a phrase can begin with.
    """

    def __init__(self, said: Mapping[str, Said]) -> None:
        self.said = said

    @cached_property
    def _by_first(self) -> dict[str, tuple[_Rest[Said], ...]]:
        found: dict[str, list[_Rest[Said]]] = {}
        for phrase, said in self.said.items():
            for words in product(*(part.split("|") for part in phrase.split())):
                for written in {words, _shortened(words)}:
                    found.setdefault(written[0], []).append((written[1:], said))
        return {
            first: tuple(sorted(rests, key=lambda one: -len(one[0])))
            for first, rests in found.items()
        }

    @cached_property
    def _seconds(self) -> dict[str, frozenset[str] | None]:
        return {
            first: frozenset(rest[0] for rest, _ in rests)
            if all(rest and rest[0] != _GAP for rest, _ in rests)
            else None
            for first, rests in self._by_first.items()
        }

    @cached_property
    def telling(self) -> frozenset[str]:
        """The most telling word of each phrase: a sentence without one of them has no phrase."""
        return frozenset().union(*self._telling.values())

    @cached_property
    def _telling(self) -> dict[str, frozenset[str]]:
        return {
            first: frozenset([_most_telling((first, *rest)) for rest, _ in rests])
            for first, rests in self._by_first.items()
        }

    def __contains__(self, word: object) -> bool:
        return word in self._by_first

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_first)

    def __len__(self) -> int:
        return len(self._by_first)

    def after(self, word: str) -> frozenset[str] | None:
        """Return the words of which one must follow a first word; None where any will do."""
        return self._seconds[word]

    def at(self, word: Word) -> tuple[Span, Said] | None:
        """Return the longest phrase that begins with this word, and what is said about it."""
        rests = self._by_first.get(word.text)
        if not rests or self._telling[word.text].isdisjoint(word.sentence.keys):
            return None
        words, start = word.sentence.words, word.number + 1
        for rest, said in rests:
            last: int | None = start + len(rest)
            if words[start:last] != rest:
                last = _match(words, start, rest) if _GAP in rest else None
            if last is not None:
                spans = word.sentence.spans
                return Span(spans[word.number][0], spans[last - 1][1]), said
        return None

    def in_longer(self, word: Word, end: int) -> bool:
        """Say whether a longer phrase that begins before this word has taken its words.

        `end` is where the phrase at this word ends in the text.
        """
        sentence = word.sentence
        for number in range(max(0, word.number - _MOST_BEFORE), word.number):
            text = sentence.words[number]
            found = self.at(Word(text, number, sentence)) if text in self._by_first else None
            if found and found[0].end >= end:
                return True
        return False

    def all_of(self, sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, Span, Said]]:
        """Yield all phrases of some sentences, in order: most sentences need no look."""
        telling = self.telling
        for sentence in sentences:
            if not telling.isdisjoint(sentence.keys):
                for span, said in self._all_in(sentence):
                    yield sentence, span, said

    def _all_in(self, sentence: Sentence) -> Iterator[tuple[Span, Said]]:
        words, seconds = sentence.words, self._seconds
        for number in [number for number, text in enumerate(words) if text in seconds]:
            follow = seconds[words[number]]
            if follow is None or (number + 1 < len(words) and words[number + 1] in follow):
                found = self.at(Word(words[number], number, sentence))
                if found:
                    yield found


def _shortened(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words with two as one where people often say them so: “don't hesitate to”."""
    if len(words) < _LEAST_SHORTENED or _SECONDS.isdisjoint(words):  # 1 word alone is no phrase
        return words
    for at, pair in enumerate(pairwise(words)):
        if short := _SHORT_FORMS.get(pair):
            return (*words[:at], short, *words[at + 2 :])
    return words


def _most_telling(words: tuple[str, ...]) -> str:
    longest = max(words, key=len)  # sooner than `_told_by`, and most often right
    common = longest in _EVERYWHERE or longest in _OFTEN
    return max(words, key=_told_by) if common else longest


def _told_by(word: str) -> int:
    """Return how much a word tells of its phrase: the longest tells most, if it is not common."""
    return 0 if word in _EVERYWHERE else 1 if word in _OFTEN else len(word)


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
