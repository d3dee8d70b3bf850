"""All that a document says, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from easyread.model.document import Document, Run
from easyread.model.place import Place


def words(document: Document) -> Iterator[tuple[str, Place]]:
    """Yield every text of a document, what pictures are called too, and where it stands."""
    return _words(document, document.place)


def _words(value: Any, place: Place) -> Iterator[tuple[str, Place]]:  # Any: values of every kind
    if isinstance(value, Run):
        yield value.text, place
    elif isinstance(value, str):
        yield value, place
    elif isinstance(value, tuple):
        for part in value:
            yield from _words(part, place)
    elif is_dataclass(value) and not isinstance(value, type | Path | Place):
        inside = getattr(value, "place", place)
        for part in fields(value):
            yield from _words(getattr(value, part.name), inside)
