"""Chooses pictures for a whole document: the author's first, one picture for one idea."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from easyread.model.document import (
    Document,
    Picture,
    PictureName,
    Question,
    Quote,
    Statement,
    plain,
)
from easyread.model.place import Place
from easyread.symbols.match import Candidate, Matcher

Idea = Statement | Question | Quote


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could stand beside one idea that has no picture yet.

    `chosen` is the name of the picture that may be placed unasked, "" for none; `others` are
    candidates with the names of their pictures, best first.
    """

    place: Place
    words: str
    chosen: str
    others: tuple[tuple[str, Candidate], ...]


@dataclass(slots=True)
class Taken:
    """Which picture stands for which concept so far; "" is an idea that we do not know."""

    by_concept: dict[str, str]
    by_picture: dict[str, str]

    def take(self, picture: str, concept: str) -> None:
        """Keep a picture for a concept, unless another has it."""
        self.by_picture.setdefault(picture, concept)
        if concept:
            self.by_concept.setdefault(concept, picture)

    def picture(self, concept: str, symbols: tuple[str, ...], shortcodes: Mapping[str, str]) -> str:
        """Return the picture that a concept has, or may have; "" when others have taken all."""
        known = self.by_concept.get(concept)
        if known:
            return known
        names = (shortcodes[symbol] for symbol in symbols)
        return next((name for name in names if name not in self.by_picture), "")


def proposals(document: Document, matcher: Matcher) -> tuple[Proposal, ...]:
    """Return a proposal for each idea without a picture, in reading order."""
    ideas = tuple(ideas_in(document.sections))
    found = {id(idea): matcher.candidates(words_of(idea)) for idea in ideas}
    taken = Taken({}, {})
    for idea in ideas:
        if isinstance(idea.picture, PictureName):
            taken.take(*author_concept(idea.picture.name, found[id(idea)], matcher))
    return tuple(
        _proposal(idea, found[id(idea)], taken, matcher) for idea in ideas if idea.picture is None
    )


def choose(document: Document, matcher: Matcher) -> Document:
    """Return the document with a picture beside each idea where we are sure of one."""
    names = {one.place: one.chosen for one in proposals(document, matcher) if one.chosen}
    sections = _filled(document.sections, names)
    return replace(document, sections=sections)


def matched(value: Any) -> int:  # Any: it walks values of every kind
    """Return how many pictures of an illustrated document no author chose."""
    if isinstance(value, Picture):
        return int(value.chosen_by == "match")
    if isinstance(value, tuple):
        return sum(matched(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return sum(matched(getattr(value, part.name)) for part in fields(value))
    return 0


def author_concept(
    name: str, candidates: tuple[Candidate, ...], matcher: Matcher
) -> tuple[str, str]:
    """Return a picture that the author chose, and the concept that it stands for there."""
    bare = name.rpartition(":")[2]
    for one in candidates:
        for symbol in one.symbols:
            if matcher.shortcodes[symbol] in (name, bare):
                return matcher.shortcodes[symbol], one.concept
    return (name if name in matcher.shortcodes.values() else bare), ""


def _proposal(
    idea: Idea, candidates: tuple[Candidate, ...], taken: Taken, matcher: Matcher
) -> Proposal:
    others = [
        (taken.picture(one.concept, one.symbols, matcher.shortcodes), one) for one in candidates
    ]
    free = tuple((name, one) for name, one in others if name)
    chosen = next((both for both in free if both[1].sure), None)
    if chosen:
        taken.take(chosen[0], chosen[1].concept)
    return Proposal(idea.place, words_of(idea), chosen[0] if chosen else "", free)


def words_of(idea: Idea) -> str:
    """Return all that an idea says, a line for each of its lines."""
    if isinstance(idea, Question):
        return plain(idea.text)
    return "\n".join(plain(line) for line in idea.lines)


def ideas_in(value: Any) -> Iterator[Idea]:  # Any: it walks values of every kind
    """Walk the ideas that a picture can stand beside, in reading order."""
    if isinstance(value, Idea):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from ideas_in(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from ideas_in(getattr(value, part.name))


def _filled(value: Any, names: Mapping[Place, str]) -> Any:  # Any: as above
    if isinstance(value, Idea):
        name = names.get(value.place) if value.picture is None else None
        return replace(value, picture=PictureName(name, value.place, "match")) if name else value
    if isinstance(value, tuple):
        return tuple(_filled(part, names) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: _filled(getattr(value, part.name), names) for part in fields(value)}
        return replace(value, **parts)
    return value
