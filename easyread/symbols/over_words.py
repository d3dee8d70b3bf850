"""Puts a picture over each key word of a document, in place of one beside each idea."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from easyread.language.pieces import pieces
from easyread.language.sentences import unit_sentences
from easyread.model.document import (
    Block,
    Box,
    Bullets,
    ChosenBy,
    Document,
    HardWord,
    PictureName,
    Question,
    Quote,
    Run,
    Statement,
    Steps,
    Text,
    plain,
)
from easyread.model.language import Span
from easyread.model.place import Place
from easyread.symbols.choose import Taken, author_concept, ideas_in, words_of
from easyread.symbols.key_words import key_words
from easyread.symbols.match import Matcher

_Idea = TypeVar("_Idea", Statement, Quote)


def over_words(document: Document, matcher: Matcher) -> Document:
    """Return the document with one sentence a line, and pictures over its key words.

    A concept has the same picture all through, that of the author where there is one. Headings,
    charts, and answers that have a picture keep it, and have none over their words.
    """
    over = _Over(matcher, *_of_author(document, matcher))
    sections = tuple(
        replace(section, blocks=tuple(over.block(block) for block in section.blocks))
        for section in document.sections
    )
    return replace(document, sections=sections)


def _of_author(document: Document, matcher: Matcher) -> tuple[Taken, frozenset[str]]:
    """Return which pictures the author took for which concepts, and for which concepts she did."""
    taken = Taken({}, {})
    for idea in ideas_in(document.sections):
        if idea.picture is not None:
            found = matcher.candidates(words_of(idea))
            picture, concept = author_concept(_name(idea), found, matcher)
            if concept:
                taken.take(picture, concept)
    return taken, frozenset(taken.by_concept)


def _name(idea: Statement | Question | Quote) -> str:
    picture = idea.picture
    if isinstance(picture, PictureName) or picture is None:
        return picture.name if picture else ""
    return f"{picture.pack}:{picture.name}"


@dataclass(frozen=True, slots=True)
class _Over:
    """Writes a document anew, block by block. `taken` grows on the way."""

    matcher: Matcher
    taken: Taken
    of_author: frozenset[str]

    def block(self, block: Block) -> Block:
        match block:
            case Statement():
                return self._idea(block)
            case Quote():
                return self._idea(block)
            case Bullets() | Steps():
                return replace(block, points=tuple(self._idea(one) for one in block.points))
            case HardWord():
                return replace(block, meaning=tuple(self._idea(one) for one in block.meaning))
            case Box():
                return replace(block, blocks=tuple(self.block(one) for one in block.blocks))
            case Question():
                return self._question(block)
            case _:
                return block

    def _idea(self, idea: _Idea) -> _Idea:
        lines = tuple(
            self.text(sentence, idea.place) for line in idea.lines for sentence in _sentences(line)
        )
        return replace(idea, lines=lines, picture=None)

    def _question(self, question: Question) -> Question:
        choices = tuple(
            one if one.picture else replace(one, text=self.text(one.text, one.place))
            for one in question.choices
        )
        text = self.text(question.text, question.place)
        return replace(question, text=text, choices=choices, picture=None)

    def text(self, text: Text, place: Place) -> Text:
        """Return a text in runs, of which some have a picture over them."""
        found: list[Run] = []
        done = 0
        whole = plain(text)
        for word in key_words(whole, self.matcher):
            start, end = _widened(whole, word.start, word.end)
            inside = _cut(text, start, end)
            if start < done or any(run.link or run.language for run in inside):
                continue
            if _has_digit(whole[start:end]) and not _has_digit(whole[word.start : word.end]):
                continue  # a calendar over “2 July” would show some other day
            name = self.taken.picture(word.concept, word.symbols, self.matcher.shortcodes)
            if not name:
                continue
            self.taken.take(name, word.concept)
            by: ChosenBy = "author" if word.concept in self.of_author else "match"
            strong = any(run.strong for run in inside)
            found += _cut(text, done, start)
            found.append(Run(whole[start:end], strong, picture=PictureName(name, place, by)))
            done = end
        return (*found, *_cut(text, done, len(whole)))


def _widened(whole: str, start: int, end: int) -> tuple[int, int]:
    """Take in the signs beside a key word, and words that must stay on one line with it."""
    position = 0
    for piece in pieces(whole):
        after = position + len(piece.text)
        if piece.together and position < end and start < after:
            start, end = min(start, position), max(end, after)
        position = after
    while start and not whole[start - 1].isspace():
        start -= 1
    while end < len(whole) and not whole[end].isspace():
        end += 1
    return start, end


def _has_digit(words: str) -> bool:
    return any(letter.isdigit() for letter in words)


def _sentences(line: Text) -> list[Text]:
    whole = plain(line)
    found = [_cut(line, *one) for one in unit_sentences(whole, Span(0, len(whole)))]
    return found or [line]


def _cut(text: Text, start: int, end: int) -> Text:
    """Return the runs between two places of a text."""
    found: list[Run] = []
    position = 0
    for run in text:
        inside = run.text[max(start - position, 0) : max(end - position, 0)]
        if inside:
            found.append(replace(run, text=inside))
        position += len(run.text)
    return tuple(found)
