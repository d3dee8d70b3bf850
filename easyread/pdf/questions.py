"""Walks through the fields of a form, whatever somebody's program made of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from easyread.pdf.values import words

_MAX_DEPTH = 20
_INHERITED = ("/FT", "/Ff", "/V", "/TU", "/RV", "/Opt", "/DA", "/MaxLen")

Entries = dict[str, Any]  # of a field, with those it inherits; values are pikepdf's


def questions(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Entries, list[Any]]]:
    """Walk the fields: name, entries, and the widgets they have on pages."""
    form = pdf.Root.get("/AcroForm")
    listed: Any = form.get("/Fields", []) if isinstance(form, pikepdf.Dictionary) else []
    seen: set[tuple[int, int]] = set()
    for field in listed if len(listed) else _on_pages(pdf):
        yield from _below(field, "", {}, _MAX_DEPTH, seen)


def _on_pages(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Walk the fields by their boxes: programs that take pages out may lose the list of them."""
    for page in pdf.pages:
        for widget in page.get("/Annots", []):
            if isinstance(widget, pikepdf.Dictionary) and widget.get("/Subtype") == "/Widget":
                yield _top(widget)


def _top(widget: Any) -> Any:
    """Return the field that all others above a box are in."""
    for _ in range(_MAX_DEPTH):
        if not isinstance(widget.get("/Parent"), pikepdf.Dictionary):
            break
        widget = widget.Parent
    return widget


def _below(
    field: Any, prefix: str, inherited: Entries, depth: int, seen: set[tuple[int, int]]
) -> Iterator[tuple[str, Entries, list[Any]]]:
    """Walk a field and its kids; one that comes again, as in a ring, is passed over."""
    if not isinstance(field, pikepdf.Dictionary) or depth == 0:
        return
    if field.is_indirect:
        if key(field) in seen:
            return
        seen.add(key(field))
    own = words(field.get("/T"))
    name = ".".join(part for part in (prefix, own) if part)
    entries = {**inherited, **{name: field[name] for name in _INHERITED if name in field}}
    kids = [kid for kid in field.get("/Kids", []) if isinstance(kid, pikepdf.Dictionary)]
    named_kids = [kid for kid in kids if "/T" in kid]
    for kid in named_kids:
        yield from _below(kid, name, entries, depth - 1, seen)
    if name and "/FT" in entries and not named_kids:
        yield name, entries, kids or [field]


def key(widget: Any) -> tuple[int, int]:
    """Return what tells a field's box from all others."""
    number, generation = widget.objgen
    return number, generation
