"""All that the parts of the report are written from: counted once, told in several places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from easyread.answers import small
from easyread.answers.counts import Counted, Written
from easyread.answers.quotes import Quotes
from easyread.answers.small import Told
from easyread.answers.themes import Theme
from easyread.answers.votes import Vote
from easyread.model.answers import Collected
from easyread.model.document import Document


class Room(NamedTuple):
    """How many themes and quotes a question in words gets, and quotes a part of the report.

    A quote has at most so many `letters`. `pictures`: each theme has its picture; else one picture
    stands for the whole question.
    """

    themes: int
    quotes: int
    in_part: int
    letters: int
    pictures: bool


# The most questions in words, and the room that each of so many gets: an Easy Read report
# must stay near 20 pages.
_ROOMS = ((3, Room(6, 3, 6, 300, True)), (6, Room(4, 2, 4, 300, True)))
_LEAST_ROOM = Room(3, 1, 1, 90, False)  # 90 letters are 2 lines


@dataclass(frozen=True, slots=True)
class Results:
    """Counts, themes and quotes.

    `people` has how many spoke about each theme, question by question. `few` is the first number
    of people that is told.
    """

    document: Document
    collected: Collected
    counted: Mapping[str, Counted]
    written: tuple[Written, ...]
    quotes: Quotes
    votes: Mapping[str, Vote]
    people: Mapping[str, Mapping[Theme, int]]
    few: int

    @property
    def total(self) -> int:
        """How many people replied."""
        return len(self.collected.replies)

    @property
    def tellable(self) -> bool:
        """Whether enough people replied for counts to be told."""
        return bool(self.total) and self.total >= self.few

    @property
    def room(self) -> Room:
        """How much of each question in words is shown: less where there are many."""
        asked = sum(not one.people for one in self.counted.values())
        return next((room for most, room in _ROOMS if asked <= most), _LEAST_ROOM)

    @property
    def to_read(self) -> int:
        """How many answers no theme fits."""
        return sum(not one.themes for one in self.written)

    def themes(self, question: str) -> list[tuple[Theme, Told]]:
        """Return the themes of a question's answers, most people first, and what may be told."""
        people = self.people.get(question, {})
        order = {theme: at for at, theme in enumerate(self._order(people))}
        told = [
            (theme, small.alone(count, self.total, self.few)) for theme, count in people.items()
        ]
        return sorted(told, key=lambda one: (-small.rank(one[1], self.total), order[one[0]]))

    def _order(self, people: Mapping[Theme, int]) -> list[Theme]:
        """In the order of the names: the order in which answers came tells something."""
        return sorted(people, key=lambda theme: theme.name.casefold())
