"""Reads what a tag says of its own about how it looks and how a table or list hangs together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from easyread.pdf.values import words

_MAX_PARTS = 200
_MAX_LETTERS = 1_000


def attributes(element: Any, classes: Any) -> dict[str, str]:
    """Return the attributes of a tag, and its ID, as words: “Scope”: “Column”, “ColSpan”: “2”.

    Lists are joined by spaces. What the tag says itself goes before what its class says.
    """
    found: dict[str, str] = {}
    for part in _parts(element, classes):
        for key, value in part.items():
            if key != "/O":
                found.setdefault(str(key).lstrip("/"), _said(value))
    if isinstance(element.get("/ID"), pikepdf.String):
        found["ID"] = words(element.get("/ID"))
    return found


def _parts(element: Any, classes: Any) -> Iterator[Any]:
    own = _listed(element.get("/A"))
    if isinstance(classes, pikepdf.Dictionary):
        for name in _listed(element.get("/C")):
            if isinstance(name, pikepdf.Name):
                own.extend(_listed(classes.get(name)))
    return (part for part in own if isinstance(part, pikepdf.Dictionary | pikepdf.Stream))


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value)[:_MAX_PARTS] if isinstance(value, pikepdf.Array) else [value]


def _said(value: Any) -> str:
    if isinstance(value, pikepdf.Array):
        return " ".join(_said(one) for one in list(value)[:_MAX_PARTS])[:_MAX_LETTERS]
    if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        return ""
    return words(value)[:_MAX_LETTERS]
