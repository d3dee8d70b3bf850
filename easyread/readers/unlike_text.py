"""Refuses files that hold no text that we read: pictures, slides, tables, letters with marks."""

from __future__ import annotations

from easyread.errors import ContentError
from easyread.model.place import Place

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".svg")
_DRAWN = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_OFFICE = (".pptx", ".ppt", ".odp", ".xlsx", ".xls", ".ods", ".key", ".pages", ".numbers", ".pub")
# What else is read as letters, but would be checked with all its marks.
_MARKED = {
    ".rtf": "Open it in Word or LibreOffice, and save it as .docx.",
    ".csv": "Put its words into a text file. Then check that.",
    ".tsv": "Put its words into a text file. Then check that.",
    ".eml": "Copy the words of the e-mail into a text file. Then check that.",
    ".msg": "Copy the words of the e-mail into a text file. Then check that.",
}
_RICH = b"{\\rtf"


def refuse(raw: bytes, ending: str, place: Place) -> None:
    """Raise an error for what is no text; all else is let through.

    Raises:
        ContentError: it is a picture, slides, a table, an e-mail or rich text.
    """
    if ending in _PICTURES or raw.startswith(_DRAWN):
        hint = "Type its words into a text file. Or check the page that the picture is on."
        raise ContentError("This is a picture. We cannot read words in pictures.", place, hint)
    if ending in _OFFICE:
        hint = "Save it as a PDF in its program. Then check the PDF."
        raise ContentError("We do not read this kind of file.", place, hint)
    marked = ".rtf" if raw.startswith(_RICH) else ending
    if marked in _MARKED:
        raise ContentError("We do not read this kind of file.", place, _MARKED[marked])
