"""The reading tree of a PDF while it is built: what stands inside what, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

GROUPS = frozenset({"Document", "Sect", "Art", "Div", "BlockQuote", "LBody", "TD", "TH"})
_HOLDERS = frozenset({"Document", "Sect", "Div", "LBody", "BlockQuote"})
_KEPT_EMPTY = frozenset({"TD", "TH", "Document"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content. Pages count from 0 here, as in the PDF's own trees."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Annotation:
    """A link or a field on a page. `widget` is WeasyPrint's dictionary of it."""

    page: int
    widget: Any


@dataclass(slots=True, eq=False)
class Node:
    """A part of the reading tree. `role` is its structure type in the PDF."""

    role: str
    element: Element | None = None
    kids: list[Node | Mark | Annotation] = field(default_factory=list)
    language: str = ""
    alt: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    id: str = ""

    def walk(self) -> Iterator[Node]:
        """Walk this node and all under it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def page(self) -> int | None:
        """Return the page that this node begins on."""
        for kid in self.kids:
            page = kid.page() if isinstance(kid, Node) else kid.page
            if page is not None:
                return page
        return None

    def nodes(self) -> list[Node]:
        """Return the kids that are nodes."""
        return [kid for kid in self.kids if isinstance(kid, Node)]


def tidy(node: Node) -> None:
    """Take out what holds nothing, and groups that hold one thing or are all their parent holds."""
    kids: list[Node | Mark | Annotation] = []
    for kid in node.kids:
        if not isinstance(kid, Node):
            kids.append(kid)
            continue
        tidy(kid)
        if not kid.kids and kid.role not in _KEPT_EMPTY:
            continue
        kids.extend(kid.kids if _is_plain_group(kid) and len(kid.kids) == 1 else [kid])
    only = kids[0] if len(kids) == 1 else None
    if isinstance(only, Node) and _is_plain_group(only) and node.role in _HOLDERS:
        kids = only.kids
    node.kids = kids


def _is_plain_group(node: Node) -> bool:
    return node.role == "Div" and not node.language
