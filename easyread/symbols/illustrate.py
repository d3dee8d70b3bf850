"""Puts a picture wherever the author named one."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from easyread.model.document import Document, PictureName
from easyread.symbols.library import Library


def illustrate(document: Document, library: Library) -> Document:
    """Return the document with every picture name looked up.

    Raises:
        PictureError: a name that no pack has, or a file that is broken or unsafe.
    """
    illustrated: Document = _looked_up(document, library)
    return illustrated


def _looked_up(value: Any, library: Library) -> Any:  # Any: it walks values of every kind
    if isinstance(value, PictureName):
        return library.find(value)
    if isinstance(value, tuple):
        return tuple(_looked_up(part, library) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [part.name for part in fields(value)]
        return replace(value, **{name: _looked_up(getattr(value, name), library) for name in names})
    return value
