"""What rules are asked of: words, sentences, blocks, headings, lists, sections, questions, all."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from easyread.language.words import PART, parts
from easyread.model.language import Hit, quick_span
from easyread.model.prose import AskedQuestion, Span, Unit

if TYPE_CHECKING:
    from easyread.rules.whole import Document


class Sentence(NamedTuple):
    """A sentence of a passage. `number` counts the sentences of the document, from 0.

    `words` are in small letters, with straight apostrophes; `spans` are their places in `text`. A
    date, an amount or an address is one word. `keys` is all that can wake a rule: the words, the
    signs that are no letters, “...”, “AA” where all letters are capitals, and the shapes of
    numbers. These are “0.” for “3.5”, “0%” for “5 %”, “0)” for “(020)”, “0kg” for “10 kg” (at most
    3 letters), “0000” for 4 digits or more in a row that are no year, and “00” where the first is
    a 0. `hits` are the listed hard words.
    `start` is its place in the text of the passage. `running` is false for headings, labels and
    answers that do not end like a sentence. A tuple, because a long text has tens of thousands of
    them.
    """

    text: str
    start: int
    passage: "Passage"
    number: int
    running: bool
    document: "Document"
    spans: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    keys: frozenset[str]
    hits: tuple[Hit, ...]

    @property
    def unit(self) -> Unit:
        """The words it stands in."""
        return self.passage.unit

    @property
    def before(self) -> "Sentence | None":
        """The sentence before it in the same section."""
        return self._beside(-1)

    @property
    def after(self) -> "Sentence | None":
        """The sentence after it in the same section."""
        return self._beside(1)

    def _beside(self, step: int) -> "Sentence | None":
        number = self.number + step
        if not 0 <= number < len(self.document.sentences):
            return None
        other = self.document.sentences[number]
        return other if other.unit.section == self.unit.section else None

    def found(self, pattern: re.Pattern[str], first: frozenset[str]) -> Iterator[re.Match[str]]:
        """Yield what `pattern.finditer` yields, sooner: each match begins with a word of `first`.

        A part of a word with hyphens or the like is a word here.
        """
        end = 0
        for start in self._places(first):
            if start >= end and (match := pattern.match(self.text, start)):
                yield match
                end = match.end()

    @property
    def plain(self) -> bool:
        """Whether no word has a sign in it, as most often: then each word is one of the keys."""
        return "".join(self.words).isalnum()

    def _places(self, wanted: frozenset[str]) -> Iterable[int]:
        words, spans = self.words, self.spans
        if self.plain:
            return [place[0] for place, word in zip(spans, words, strict=True) if word in wanted]
        return self._places_in_parts(wanted)

    def _places_in_parts(self, wanted: frozenset[str]) -> Iterator[int]:
        for word, place in zip(self.words, self.spans, strict=True):
            if word in wanted:
                yield place[0]
            elif not word.isalnum() and not wanted.isdisjoint(parts(word)):
                for part in PART.finditer(self.text, *place):
                    if part.group().lower() in wanted:
                        yield part.start()

    def within(self, span: Span | None = None) -> Span:
        """Return a span of this sentence, or all of it, as a span of its passage."""
        first = self.start
        start, end = span or (0, len(self.text))
        return quick_span((first + start, first + end))


class Word(NamedTuple):
    """A word of a sentence, in small letters. `number` counts from 0."""

    text: str
    number: int
    sentence: Sentence

    @property
    def span(self) -> Span:
        """Its place in the sentence."""
        return quick_span(self.sentence.spans[self.number])

    @property
    def listed(self) -> bool:
        """Whether it is on the list of hard words, alone or in a longer term."""
        span = self.span
        return any(hit.start < span.end and span.start < hit.end for hit in self.sentence.hits)

    @property
    def written(self) -> str:
        """The word as the author wrote it."""
        start, end = self.sentence.spans[self.number]
        return self.sentence.text[start:end]


class Passage(NamedTuple):
    """One or more units that read on: a sentence may be broken over lines of one block.

    `parts` has for each unit its place in the joined text and its number in the document.
    """

    unit: Unit
    parts: tuple[tuple[int, int], ...]

    @property
    def at(self) -> int:
        """The number of the first unit."""
        return self.parts[0][1]


class Heading(NamedTuple):
    """A heading. `before` is the heading above it."""

    unit: Unit
    at: int
    before: Unit | None
    document: "Document"


class Block(NamedTuple):
    """One idea: the sentences beside one picture."""

    sentences: tuple[Sentence, ...]
    at: int


class Listing(NamedTuple):
    """The points of a list, in order, and the line that leads into it."""

    points: tuple[Passage, ...]
    lead: Sentence | None
    sentences: tuple[Sentence, ...]


class Section(NamedTuple):
    """A heading and all that stands under it, up to the next section."""

    heading: Unit | None
    at: int
    sentences: tuple[Sentence, ...]
    document: "Document"


class Question(NamedTuple):
    """A question of a form. `number` counts from 1."""

    asked: AskedQuestion
    number: int
    at: int
    document: "Document"

    @property
    def text(self) -> str:
        """What is asked."""
        return self.asked.unit.text

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers to choose from."""
        return tuple(choice.text for choice in self.asked.choices)

    def choice_at(self, number: int) -> int | None:
        """Return the number of an answer's unit in the document, or None."""
        choice = self.asked.choices[number]
        units = self.document.prose.units
        return next((at for at in range(self.at, len(units)) if units[at] is choice), None)
