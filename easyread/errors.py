"""Errors that a person can put right.

EasyReadError
├── ContentError    something in a content file
├── PictureError    a picture that is missing, broken or unsafe
├── PdfError        a PDF that cannot be read or made
├── OutputError     a file or folder that cannot be written
├── SetupError      something this machine lacks
└── LimitError      too large, too deep or too slow
"""

from easyread.model.document import Place


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
