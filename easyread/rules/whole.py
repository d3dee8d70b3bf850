"""A whole document, as rules see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import filterfalse

from easyread.model.prose import Prose, Unit
from easyread.rules import reading
from easyread.rules.foreign import foreign
from easyread.rules.subjects import Passage, Sentence


class Document:
    """A whole text. What it is made of is found at first use."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The units, those that read on joined."""
        return tuple(reading.passages(self.prose.units))

    @cached_property
    def foreign(self) -> frozenset[int]:
        """The passages that are in another language, by their place among the passages."""
        return foreign(tuple(passage.unit for passage in self.passages))

    @cached_property
    def foreign_units(self) -> frozenset[int]:
        """The units that are in another language, by their number."""
        return frozenset(at for one in self.foreign for _, at in self.passages[one].parts)

    @cached_property
    def placed(self) -> tuple[reading.Placed, ...]:
        """What sentences are made of, in order."""
        return tuple(reading.placed_sentences(self))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, in order."""
        return tuple(reading.sentences(self))

    @cached_property
    def running(self) -> tuple[Sentence, ...]:
        """The sentences that are no headings, labels or answers."""
        return tuple(sentence for sentence in self.sentences if sentence.running)

    @cached_property
    def word_count(self) -> int:
        """How many words there are."""
        return sum(len(sentence.spans) for sentence in self.sentences)

    @cached_property
    def first_uses(self) -> Mapping[str, tuple[int, int]]:
        """Where each word comes first: the numbers of its sentence and of the word there."""
        found: dict[str, tuple[int, int]] = {}
        for number, (_, _, _, _, words, _) in enumerate(self.placed):
            for word in filterfalse(found.__contains__, words):
                found[word] = number, words.index(word)
        return found

    @cached_property
    def small(self) -> str:
        """All words in small letters, one unit a line."""
        return "\n".join([unit.text.lower() for unit in self.prose.units]).replace("’", "'")

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[object, ...]]:
        """All subjects but words and sentences, by the name of their type."""
        return reading.subjects(self)

    def forget(self) -> None:
        """Drop all that was found: sentences know their document, so nothing else would free it."""
        prose = self.prose
        self.__dict__.clear()
        self.prose = prose

    def passage_of(self, at: int) -> Passage | None:
        """Return the passage that holds a unit."""
        return self._passage_by_unit.get(at)

    @cached_property
    def _passage_by_unit(self) -> Mapping[int, Passage]:
        return {at: passage for passage in self.passages for _, at in passage.parts}

    @property
    def headings(self) -> Iterator[tuple[int, Unit]]:
        """The headings in English, with their numbers."""
        for number, unit in enumerate(self.prose.units):
            if unit.kind == "heading" and number not in self.foreign_units:
                yield number, unit
