"""Pictures: by name in a content file, and found in a pack with their credit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from easyread.model.place import Place

ChosenBy = Literal["author", "match"]


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
