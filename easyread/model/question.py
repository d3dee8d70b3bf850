"""What a document asks: questions and their choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from easyread.model.picture import AnyPicture
from easyread.model.place import Place
from easyread.model.text import Text

QuestionKind = Literal["one", "many", "write", "line"]
Space = Literal["small", "medium", "large", "page"]
Asks = Literal["opinion", "consent", "name", "contact"]


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
