"""Walks through the tags of a PDF, whatever somebody's program made of them.

Rings, knots, wrong kinds and missing parts are passed over, and what is left is taken in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pikepdf

from easyread.pdf.facts.standard_roles import Roles
from easyread.pdf.values import words

MAX_TAGS = 200_000
MAX_DEPTH = 1_000
MAX_KIDS = 2_000_000

Key = tuple[int, int]


@dataclass(slots=True)
class Open:
    """A tag while its kids are still coming.

    `page` is where its marks are; `own_page` what it says itself; `first` where it begins.
    """

    role: str
    own_role: str
    parent: int
    depth: int
    page: int
    entries: Any
    known: bool = True
    own_page: int = 0
    first: int = 0
    kids: list[int] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    objects: int = 0


@dataclass(slots=True)
class Walk:
    """One walk through a tree, without recursion: a deep tree must not fell us."""

    roles: Roles
    pages: dict[Key, int]
    tags: list[Open] = field(default_factory=list)
    of_mark: dict[tuple[int, int], int] = field(default_factory=dict)
    of_stream: dict[tuple[int, int, int], int] = field(default_factory=dict)
    of_object: dict[Key, int] = field(default_factory=dict)
    seen: set[Key] = field(default_factory=set)
    whole: bool = True

    def all(self, root: Any) -> None:
        """Walk from the root, in reading order."""
        left: list[tuple[Any, int]] = [(kid, -1) for kid in reversed(_kids(root))]
        for _ in range(MAX_KIDS):
            if not left:
                return
            kid, parent = left.pop()
            try:
                kids = self._take(kid, parent)
            except (AttributeError, KeyError, TypeError, ValueError, RuntimeError):
                self.whole = False
                continue
            own = len(self.tags) - 1
            left.extend((one, own) for one in reversed(kids))
        self.whole = False

    def _take(self, kid: Any, parent: int) -> list[Any]:
        """Take in one kid; return its own kids if it is a tag."""
        if isinstance(kid, int):
            self._mark(self._page(parent), kid, parent)
        elif not isinstance(kid, pikepdf.Dictionary):
            self.whole = False
        elif kid.get("/Type") == "/MCR" or ("/MCID" in kid and "/S" not in kid):
            self._marked(kid, parent)
        elif kid.get("/Type") == "/OBJR" or ("/Obj" in kid and "/S" not in kid):
            self._object(kid, parent)
        elif self._fits(kid, parent):
            self._tag(kid, parent)
            return _kids(kid)
        return []

    def _fits(self, element: Any, parent: int) -> bool:
        """Say whether a tag may come in: not for a second time, nor too deep, nor too many."""
        deep = parent >= 0 and self.tags[parent].depth >= MAX_DEPTH
        again = element.is_indirect and element.objgen in self.seen
        if again or deep or len(self.tags) >= MAX_TAGS or "/S" not in element:
            self.whole = False
            return False
        if element.is_indirect:
            self.seen.add(element.objgen)
        return True

    def _tag(self, element: Any, parent: int) -> None:
        own = words(element.get("/S"))
        role, known = self.roles.standard(own, element.get("/NS"))
        depth = self.tags[parent].depth + 1 if parent >= 0 else 0
        page = self._number(element.get("/Pg"))
        opened = Open(role, own, parent, depth, page or self._page(parent), element, known, page)
        if parent >= 0:
            self.tags[parent].kids.append(len(self.tags))
        self.tags.append(opened)

    def _marked(self, kid: Any, parent: int) -> None:
        mark, stream = kid.get("/MCID"), kid.get("/Stm")
        if not isinstance(mark, int) or parent < 0:
            self.whole = False
            return
        page = self._number(kid.get("/Pg")) or self._page(parent)
        if isinstance(stream, pikepdf.Stream):
            self.of_stream.setdefault((*stream.objgen, mark), parent)
            self._on(page, parent)
        else:
            self._mark(page, mark, parent)

    def _mark(self, page: int, mark: int, parent: int) -> None:
        if parent < 0 or page == 0 or (page, mark) in self.of_mark:
            self.whole = False
            return
        self.of_mark[page, mark] = parent
        self.tags[parent].marks.append((page, mark))
        self._on(page, parent)

    def _object(self, kid: Any, parent: int) -> None:
        target = kid.get("/Obj")
        if parent < 0 or not isinstance(target, pikepdf.Dictionary | pikepdf.Stream):
            self.whole = False
            return
        self.of_object.setdefault(target.objgen, parent)
        self.tags[parent].objects += 1
        page = self._number(kid.get("/Pg")) or self._number(target.get("/P"))
        self._on(page or self._page(parent), parent)

    def _on(self, page: int, tag: int) -> None:
        """Note the page where a tag begins, and those around it."""
        while tag >= 0 and self.tags[tag].first == 0 and page:
            self.tags[tag].first = page
            tag = self.tags[tag].parent

    def _page(self, tag: int) -> int:
        return self.tags[tag].page if tag >= 0 else 0

    def _number(self, page: Any) -> int:
        return self.pages.get(page.objgen, 0) if isinstance(page, pikepdf.Dictionary) else 0


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]
