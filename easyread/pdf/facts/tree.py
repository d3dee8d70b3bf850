"""Reads the tags of a PDF: the tree that programs walk when they read it aloud."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from easyread.model.tagged import Tag
from easyread.pdf.facts.attributes import attributes
from easyread.pdf.facts.frame import Frame, frame
from easyread.pdf.facts.standard_roles import roles
from easyread.pdf.facts.walk import Key, Open, Walk
from easyread.pdf.values import words

MAX_LETTERS = 10_000


@dataclass(frozen=True, slots=True)
class Tree:
    """The tags of a file, depth first, and what belongs to them, in the order it is read.

    `of_mark`: (page from 1, number of the mark) → number of the tag. `of_stream`: marks inside a
    drawing that is used on pages: (number and generation of its stream, number of the mark).
    `of_object`: (number and generation) of a field's or a link's annotation. `whole` is false where
    something had to be left out (a ring, too many tags, a part that is none), and where nothing
    leads from the pages back to their tags.
    """

    tags: tuple[Tag, ...] = ()
    of_mark: Mapping[tuple[int, int], int] = field(default_factory=dict)
    of_stream: Mapping[tuple[int, int, int], int] = field(default_factory=dict)
    of_object: Mapping[tuple[int, int], int] = field(default_factory=dict)
    whole: bool = True


def tree(pdf: pikepdf.Pdf) -> Tree:
    """Return the tags of a file; none where it has none."""
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, pikepdf.Dictionary):
        return Tree()
    frames = {number: frame(page.obj) for number, page in enumerate(pdf.pages, 1)}
    walk = Walk(roles(root), _numbers(pdf))
    walk.all(root)
    classes = root.get("/ClassMap")
    tags = (_tag(one, frames, classes) for one in walk.tags)
    # Some programs go from the page to its tags: by way of this.
    lost = "/ParentTree" not in root and bool(walk.of_mark or walk.of_object)
    whole = walk.whole and not lost
    return Tree(tuple(tags), walk.of_mark, walk.of_stream, walk.of_object, whole)


def _numbers(pdf: pikepdf.Pdf) -> dict[Key, int]:
    """Return the number of each page; of one that comes twice, the first."""
    found: dict[Key, int] = {}
    for number, page in enumerate(pdf.pages, 1):
        found.setdefault(page.obj.objgen, number)
    return found


def _tag(one: Open, frames: dict[int, Frame], classes: Any) -> Tag:
    known = attributes(one.entries, classes)
    bounds = known.pop("BBox", "").split()
    page = one.first or one.own_page
    return Tag(
        role=one.role,
        own_role=one.own_role,
        parent=one.parent,
        kids=tuple(one.kids),
        page=page,
        marks=tuple(one.marks),
        objects=one.objects,
        known=one.known,
        alt=_said(one.entries, "/Alt"),
        actual=_said(one.entries, "/ActualText"),
        language=_said(one.entries, "/Lang") or "",
        title=_said(one.entries, "/T") or "",
        box=frames[page].box(bounds) if page in frames and bounds else None,
        attributes=known,
    )


def _said(element: Any, key: str) -> str | None:
    value = element.get(key)
    return words(value)[:MAX_LETTERS] if isinstance(value, pikepdf.String) else None
