"""Reads the outline of a PDF, and where each line of it leads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from easyread.model.tagged import Bookmark
from easyread.pdf.values import words

MAX_BOOKMARKS = 10_000
MAX_NAMES = 100_000
MAX_LEVEL = 50
_MAX_LETTERS = 1_000

Targets = dict[str, Any]


def bookmarks(pdf: pikepdf.Pdf) -> tuple[Bookmark, ...]:
    """Return the lines of the outline, first to last."""
    outline = pdf.Root.get("/Outlines")
    if not isinstance(outline, pikepdf.Dictionary):
        return ()
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    named: Targets | None = None
    found = []
    for line, level in _lines(outline):
        target = _target(line)
        if isinstance(target, pikepdf.String | pikepdf.Name):
            named = _named(pdf) if named is None else named
            target = named.get(words(target))
        text = " ".join(words(line.get("/Title")).split())[:_MAX_LETTERS]
        found.append(Bookmark(text, level, _page(target, pages)))
    return tuple(found)


def _lines(outline: Any) -> Iterator[tuple[Any, int]]:
    """Walk the lines with their levels; one that comes again, as in a ring, ends its row."""
    seen: set[tuple[int, int]] = set()
    left = [(outline.get("/First"), 1)]
    while left and len(seen) < MAX_BOOKMARKS:
        line, level = left.pop()
        if not isinstance(line, pikepdf.Dictionary) or line.objgen in seen or level > MAX_LEVEL:
            continue
        seen.add(line.objgen)
        yield line, level
        left.append((line.get("/Next"), level))
        left.append((line.get("/First"), level + 1))


def _target(line: Any) -> Any:
    """Return where a line leads: a list with a page, or the name of a place."""
    if "/Dest" in line:
        return line.get("/Dest")
    action = line.get("/A")
    if isinstance(action, pikepdf.Dictionary) and action.get("/S") == pikepdf.Name.GoTo:
        return action.get("/D")
    return None


def _page(target: Any, pages: dict[tuple[int, int], int]) -> int:
    if isinstance(target, pikepdf.Dictionary):
        target = target.get("/D")
    if not isinstance(target, pikepdf.Array) or not len(target):
        return 0
    page = target[0]
    return pages.get(page.objgen, 0) if isinstance(page, pikepdf.Dictionary) else 0


def _named(pdf: pikepdf.Pdf) -> Targets:
    """Return the places that have names."""
    old, names = pdf.Root.get("/Dests"), pdf.Root.get("/Names")
    found: Targets = {}
    if isinstance(old, pikepdf.Dictionary):
        found.update({str(name).lstrip("/"): target for name, target in old.items()})
    left = [names.get("/Dests")] if isinstance(names, pikepdf.Dictionary) else []
    seen: set[tuple[int, int]] = set()
    while left and len(found) < MAX_NAMES:
        branch = left.pop()
        if not isinstance(branch, pikepdf.Dictionary) or branch.objgen in seen:
            continue
        if branch.is_indirect:
            seen.add(branch.objgen)
        kids, pairs = branch.get("/Kids"), branch.get("/Names")
        left.extend(kids if isinstance(kids, pikepdf.Array) else ())
        flat = list(pairs)[: 2 * MAX_NAMES] if isinstance(pairs, pikepdf.Array) else []
        found.update({words(name): to for name, to in zip(flat[::2], flat[1::2], strict=False)})
    return found
