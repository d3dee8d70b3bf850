"""What a PDF is made with and what can be read off one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

FieldKind = Literal["one", "many", "write", "line", "other"]


@dataclass(frozen=True, slots=True)
class FormMark:
    """Which form this is: its id, and a version that changes when its questions change."""

    form: str
    version: str


@dataclass(frozen=True, slots=True)
class WrittenPdf:
    """A finished PDF."""

    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What somebody answered.

    `form` and `version` are "" when the PDF carries no mark. A value is the words written, the
    value of the choice ticked ("" for none), or, for a box of its own, whether it is ticked.
    `hidden`: there are answers, but only in a form of another kind (XFA), which we do not read.
    `beside` are the pages, from 1, where somebody wrote or drew on the page, not into a field.
    """

    form: str
    version: str
    values: Mapping[str, str | bool]
    hidden: bool = False
    beside: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One place on a page where an answer goes. A question to tick one of has one per choice.

    `kind` is as in a question; "other" is a kind that we do not write. `page` counts from 1;
    `rectangle` is left, bottom, right, top in pt from the bottom left corner of the page.
    """

    name: str
    kind: FieldKind
    value: str
    spoken_name: str
    page: int
    rectangle: tuple[float, float, float, float]
