"""A document: sections of blocks, each with its words, its picture and its place in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from easyread.model.place import Place

Kind = Literal["booklet", "report", "leaflet", "letter", "form", "badges", "plain"]
QuestionKind = Literal["one", "many", "write", "line"]
Space = Literal["small", "medium", "large", "page"]
Asks = Literal["opinion", "consent", "name", "contact"]
ChosenBy = Literal["author", "match"]
# A count that is not told, so that nobody can tell who it was.
Vague = Literal["a few", "some", "most"]
Colour = Literal["grey", "blue", "green", "purple", "orange", "teal", "red"]


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made a symbol and how it may be used; `commercial`: also by those who earn with it."""

    pack: str
    title: str
    author: str
    licence: str
    licence_url: str
    source: str
    sentence: str
    commercial: bool = True


@dataclass(frozen=True, slots=True)
class PictureName:
    """The name of a picture before it is looked up."""

    name: str
    place: Place
    chosen_by: ChosenBy = "author"


@dataclass(frozen=True, slots=True)
class Picture:
    """A symbol on a page."""

    name: str
    pack: str
    file: Path
    alt: str
    credit: Credit
    chosen_by: ChosenBy = "author"


AnyPicture = Picture | PictureName


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look and speak alike. A `picture` stands over them, and shows them alone."""

    text: str
    strong: bool = False
    link: str | None = None
    language: str | None = None
    picture: AnyPicture | None = None


Text = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One idea: a few short lines beside a picture."""

    lines: tuple[Text, ...]
    picture: AnyPicture | None
    place: Place


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list in which order does not matter."""

    points: tuple[Statement, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Steps:
    """A list in which order matters."""

    points: tuple[Statement, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a section."""

    text: Text
    picture: AnyPicture | None
    place: Place


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word and what it means."""

    word: str
    meaning: tuple[Statement, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words."""

    lines: tuple[Text, ...]
    picture: AnyPicture | None
    place: Place


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks that stand together in a frame."""

    title: Text
    blocks: tuple[Block, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """Rows and columns. Each row starts with its own header."""

    caption: Text
    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a chart: `count` out of the chart's total.

    `did` is what these people did, where it is not what the chart says.
    """

    text: Text
    count: int | Vague
    picture: AnyPicture | None
    place: Place
    did: Text = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """Counts of people, drawn as rows of people.

    `did` is what the people of each row did: “said …”, where … stands for the words of the row.
    """

    title: Text
    total: int
    bars: tuple[Bar, ...]
    place: Place
    did: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing on an agenda. `minutes` is its time, counted from midnight."""

    time: str
    minutes: int
    lines: tuple[Text, ...]
    picture: AnyPicture | None
    place: Place


@dataclass(frozen=True, slots=True)
class Agenda:
    """What happens when, each with a clock."""

    turns: tuple[Turn, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Badge:
    """A person's name, and what stands below it. A picture says how to talk with this person."""

    name: Text
    about: Text
    picture: AnyPicture | None
    place: Place


@dataclass(frozen=True, slots=True)
class Badges:
    """Cards with names to cut out, and empty ones to write on. `title` stands on each."""

    title: str
    badges: tuple[Badge, ...]
    blank: int
    place: Place


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be ticked. `value` is what a reply carries."""

    value: str
    text: Text
    picture: AnyPicture | None
    place: Place


@dataclass(frozen=True, slots=True)
class Question:
    """One thing we ask. `name` is the same in the PDF, the HTML and the replies.

    `kind`: tick one, tick many, write much, write one line. `practice`: its answer is not
    collected. `staff`: filled in by the person who hands the form out. `asks`: what the answer
    is; names and contacts are kept apart from all else, consent says whether words may be quoted.
    """

    name: str
    text: Text
    kind: QuestionKind
    choices: tuple[Choice, ...]
    hint: str
    space: Space
    practice: bool
    staff: bool
    picture: AnyPicture | None
    place: Place
    asks: Asks = "opinion"

    @property
    def collected(self) -> bool:
        """Whether its answers are counted or kept: not those of staff, nor of practice."""
        return not (self.practice or self.staff)


Block = (
    Statement | Bullets | Steps | Subheading | HardWord | Quote | Box | Table | Chart | Question
    | Agenda | Badges
)  # fmt: skip


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


def plain(text: Text) -> str:
    """Return the words alone."""
    return "".join(run.text for run in text)
