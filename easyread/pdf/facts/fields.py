"""Reads the places for an answer: what they are called, what stands with them, how they look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from easyread.model.box import Box
from easyread.model.page import Field, FieldKind
from easyread.pdf.facts.frame import frame
from easyread.pdf.facts.tree import Tree
from easyread.pdf.questions import Entries, key, questions
from easyread.pdf.values import MAX_STREAM_BYTES, words

_REQUIRED, _MULTILINE, _RADIO, _BUTTON, _COMB = 1 << 1, 1 << 12, 1 << 15, 1 << 16, 1 << 24
_HIDDEN = (1 << 1) | (1 << 5)  # Hidden, NoView
_SIZE = re.compile(rb"([\d.]+)\s+Tf")
_MAX_FIELDS = 5_000
_MAX_LETTERS = 10_000
WRONG_KINDS = (AttributeError, KeyError, RuntimeError, TypeError, ValueError, IndexError)
_KINDS: dict[str, FieldKind] = {"/Ch": "list", "/Sig": "signature"}


@dataclass(frozen=True, slots=True)
class _Question:
    name: str
    entries: Entries


def fields(pdf: pikepdf.Pdf, tree: Tree) -> dict[int, list[Field]]:
    """Return the fields of each page. Their labels and edges are found on the drawn page."""
    asked = {
        key(widget): _Question(name, entries)
        for name, entries, widgets in questions(pdf)
        for widget in widgets
    }
    default = _size(pdf.Root.AcroForm.get("/DA")) if asked else None
    found: dict[int, list[Field]] = {}
    for number, page in enumerate(pdf.pages, 1) if asked else ():
        for widget in laid_on(page):
            question = asked.get(key(widget))
            made = question and _read(widget, question, number, tree, frame(page.obj), default)
            if made and sum(map(len, found.values())) < _MAX_FIELDS:
                found.setdefault(number, []).append(made)
    return found


def laid_on(page: Any) -> Iterator[Any]:
    """Give what lies on a page: fields, links, notes."""
    listed = page.obj.get("/Annots")
    for one in list(listed)[:_MAX_FIELDS] if isinstance(listed, pikepdf.Array) else ():
        if isinstance(one, pikepdf.Dictionary):
            yield one


def _read(
    widget: Any, question: _Question, number: int, tree: Tree, seen: Any, default: float | None
) -> Field | None:
    try:
        box = seen.box(widget.get("/Rect", ()))
        return None if box is None else _field(widget, question, number, tree, box, default)
    except (*WRONG_KINDS, pikepdf.PdfError):
        return None


def _field(
    widget: Any, question: _Question, number: int, tree: Tree, box: Box, default: float | None
) -> Field:
    entries = question.entries
    kind, flags = _kind(entries), _whole(entries.get("/Ff"))
    shown = words(widget.get("/AS"))
    ticks = kind in ("one", "many")
    value = _short(entries.get("/V"))
    own = words(widget.get("/TU")) or (words(widget.get("/Contents")) if kind == "one" else "")
    size = _size(widget.get("/DA"))
    size = _size(entries.get("/DA")) if size is None else size
    return Field(
        name=question.name,
        kind=kind,
        box=box,
        page=number,
        spoken=(own or words(entries.get("/TU")))[:_MAX_LETTERS],
        group=words(entries.get("/TU"))[:_MAX_LETTERS] if kind == "one" else "",
        value=_state(widget) if ticks else value,
        ticked=shown.lower() not in ("", "off") if ticks else bool(value.strip()),
        required=bool(flags & _REQUIRED),
        lines=kind == "write",
        comb=bool(flags & _COMB) and kind == "line",
        size_pt=None if ticks else default if size is None else size,
        seen=not _whole(widget.get("/F")) & _HIDDEN and box.width > 0 and box.height > 0,
        tag=tree.of_object.get(key(widget), -1),
    )


def _kind(entries: Entries) -> FieldKind:
    flags, written = _whole(entries.get("/Ff")), str(entries["/FT"])
    if written == "/Tx":
        return "write" if flags & _MULTILINE else "line"
    if written == "/Btn":
        return "button" if flags & _BUTTON else "one" if flags & _RADIO else "many"
    return _KINDS.get(written, "other")


def _state(widget: Any) -> str:
    looks = widget.get("/AP", {}).get("/N", {})
    names = looks.keys() if isinstance(looks, pikepdf.Dictionary) else ()
    return next((name.lstrip("/") for name in names if name != "/Off"), "")


def _short(value: Any) -> str:
    """Return what is written in a field; a stream is not unpacked, it may be a bomb."""
    if isinstance(value, pikepdf.Stream):
        return "…" if _whole(value.get("/Length")) in range(1, MAX_STREAM_BYTES) else ""
    if isinstance(value, pikepdf.Array):
        return ", ".join(words(one) for one in list(value)[:100])[:_MAX_LETTERS]
    return words(value)[:_MAX_LETTERS]


def _whole(value: Any) -> int:
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else 0


def _size(looks: Any) -> float | None:
    if not isinstance(looks, pikepdf.String):
        return None
    found = _SIZE.search(bytes(looks))
    try:
        return float(found[1]) if found else None
    except ValueError:
        return None
