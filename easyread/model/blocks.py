"""Blocks: all that can stand in a section, each with its place in the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from easyread.model.picture import AnyPicture
from easyread.model.place import Place
from easyread.model.question import Question
from easyread.model.text import Text

# A count that is not told, so that nobody can tell who it was.
Vague = Literal["a few", "some", "most"]


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


Block = (
    Statement | Bullets | Steps | Subheading | HardWord | Quote | Box | Table | Chart | Question
    | Agenda | Badges
)  # fmt: skip
