"""Puts a picture wherever the author named one."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from easyread.errors import PictureError
from easyread.model.document import Document, Picture, PictureName
from easyread.symbols.library import Library

MAX_TOLD = 10


def illustrate(document: Document, library: Library) -> Document:
    """Return the document with every picture name looked up.

    Raises:
        PictureError: names that no pack has, or files that are broken or unsafe: all in one go.
    """
    pictures: dict[str, Picture] = {}
    errors: dict[str, PictureError] = {}
    for wanted in _names(document):
        if wanted.name not in pictures and wanted.name not in errors:
            try:
                pictures[wanted.name] = library.find(wanted)
            except PictureError as error:
                errors[wanted.name] = error
    if errors:
        raise _one(list(errors.values()), document)
    illustrated: Document = _looked_up(document, pictures)
    return illustrated


def _one(errors: list[PictureError], document: Document) -> PictureError:
    if len(errors) == 1:
        return errors[0]
    told = [
        f"- Line {error.place.line if error.place else 0}: {error.message} {error.hint}"
        for error in errors[:MAX_TOLD]
    ]
    more = len(errors) - MAX_TOLD
    rest = [f"- and {more} more"] if more > 0 else []
    message = f"{len(errors)} pictures are not right."
    return PictureError(message, document.place, "\n".join([*told, *rest]))


def _names(value: Any) -> Iterator[PictureName]:  # Any: it walks values of every kind
    if isinstance(value, PictureName):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _names(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from _names(getattr(value, part.name))


def _looked_up(value: Any, pictures: Mapping[str, Picture]) -> Any:  # Any: as above
    if isinstance(value, PictureName):
        return replace(pictures[value.name], chosen_by=value.chosen_by)
    if isinstance(value, tuple):
        return tuple(_looked_up(part, pictures) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [part.name for part in fields(value)]
        return replace(
            value, **{name: _looked_up(getattr(value, name), pictures) for name in names}
        )
    return value
