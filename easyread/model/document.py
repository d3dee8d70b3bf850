"""A document: sections of blocks. All that it is made of can be imported from here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from easyread.model.blocks import (
    Agenda,
    Badge,
    Badges,
    Bar,
    Block,
    Box,
    Bullets,
    Chart,
    HardWord,
    Quote,
    Statement,
    Steps,
    Subheading,
    Table,
    Turn,
    Vague,
)
from easyread.model.picture import AnyPicture, ChosenBy, Credit, Picture, PictureName
from easyread.model.place import Place
from easyread.model.question import Asks, Choice, Question, QuestionKind, Space
from easyread.model.text import Run, Text, plain

__all__ = [
    "Agenda",
    "AnyPicture",
    "Asks",
    "Badge",
    "Badges",
    "Bar",
    "Block",
    "Box",
    "Bullets",
    "Chart",
    "Choice",
    "ChosenBy",
    "Colour",
    "Credit",
    "Document",
    "HardWord",
    "Kind",
    "Meta",
    "Picture",
    "PictureName",
    "Question",
    "QuestionKind",
    "Quote",
    "Run",
    "Section",
    "Space",
    "Statement",
    "Steps",
    "Subheading",
    "Table",
    "Text",
    "Turn",
    "Vague",
    "plain",
]

Kind = Literal["booklet", "report", "leaflet", "letter", "form", "badges", "plain"]
Colour = Literal["grey", "blue", "green", "purple", "orange", "teal", "red"]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: Text
    name: str
    picture: AnyPicture | None
    colour: Colour
    blocks: tuple[Block, ...]
    place: Place

    def questions(self) -> tuple[Question, ...]:
        """Return the questions in reading order."""
        return tuple(block for block in _deep(self.blocks) if isinstance(block, Question))


@dataclass(frozen=True, slots=True)
class Meta:
    """What the front matter says about the document. `contents` is None when it does not say.

    `commercial`: somebody earns money with it.
    """

    title: str
    kind: Kind
    subtitle: str
    organisation: str
    date: str
    picture: AnyPicture | None
    editions: tuple[str, ...]
    contents: bool | None
    source: str
    version_of: str
    checked_by: str
    commercial: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `name` is its file name without the ending."""

    name: str
    meta: Meta
    language: str
    sections: tuple[Section, ...]
    place: Place

    def blocks(self) -> Iterator[Block]:
        """Walk every block in reading order, those inside boxes too."""
        for section in self.sections:
            yield from _deep(section.blocks)

    def questions(self) -> tuple[Question, ...]:
        """Return the questions in reading order."""
        return tuple(one for section in self.sections for one in section.questions())


def _deep(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Box):
            yield from _deep(block.blocks)
