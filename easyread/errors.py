"""Errors that a person can put right.

EasyReadError
├── ContentError    something in a content file
│   └── ManyContentError    several things in it
├── PictureError    a picture that is missing, broken or unsafe
├── PdfError        a PDF that cannot be read or made
├── OutputError     a file or folder that cannot be written
├── SetupError      something this machine lacks
└── LimitError      too large, too deep or too slow
"""

from collections.abc import Sequence

from easyread.model.place import Place

MOST_TOLD = 10


class EasyReadError(Exception):
    """Stop with one clear message: what is wrong, where, what to do now."""

    def __init__(self, message: str, place: Place | None = None, hint: str = "") -> None:
        super().__init__(message, place, hint)
        self.message = message
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        cure = f"\n{self.hint}" if self.hint else ""
        return f"{where}{self.message}{cure}"


class ContentError(EasyReadError):
    """Something in a content file."""


class ManyContentError(ContentError):
    """Several things in one content file, from its top to its end."""

    def __init__(self, mistakes: Sequence[ContentError]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=_line))
        first = self.mistakes[0].place
        place = Place(first.file) if first else None
        message = f"This file has {len(self.mistakes)} mistakes."
        super().__init__(message, place, listed([str(one) for one in self.mistakes]))


class PictureError(EasyReadError):
    """A picture that is missing, broken or unsafe."""


class PdfError(EasyReadError):
    """A PDF that cannot be read or made."""


class OutputError(EasyReadError):
    """A file or folder that cannot be written."""


class SetupError(EasyReadError):
    """Something that this machine lacks."""


class LimitError(EasyReadError):
    """Too large, too deep or too slow."""


def _line(error: ContentError) -> int:
    return error.place.line if error.place else 0


def listed(told: Sequence[str]) -> str:
    """Return what went wrong as a list: the first ten, and how many more there are."""
    more = [f"And {len(told) - MOST_TOLD} more."] if len(told) > MOST_TOLD else []
    return "\n".join(["", *told[:MOST_TOLD], *more])
