"""Refuses files that hold no text that we read: pictures, slides, tables."""

from __future__ import annotations

from easyread.errors import ContentError
from easyread.model.place import Place

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".svg")
_DRAWN = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_OFFICE = (".pptx", ".ppt", ".odp", ".xlsx", ".xls", ".ods", ".key", ".pages", ".numbers", ".pub")


def refuse(raw: bytes, ending: str, place: Place) -> None:
    """Raise an error for what is no text; all else is let through.

    Raises:
        ContentError: it is a picture, slides or a table.
    """
    if ending in _PICTURES or raw.startswith(_DRAWN):
        hint = "Type its words into a text file. Or check the page that the picture is on."
        raise ContentError("This is a picture. We cannot read words in pictures.", place, hint)
    if ending in _OFFICE:
        hint = "Save it as a PDF in its program. Then check the PDF."
        raise ContentError("We do not read this kind of file.", place, hint)
