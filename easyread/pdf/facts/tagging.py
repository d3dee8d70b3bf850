"""Asks the tags of a file about pieces of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from easyread.model.tagged import Tag
from easyread.pdf.facts.pieces import Mark
from easyread.pdf.facts.tree import Tree

_INLINE = frozenset({"Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Sub", "Annot"})
_INLINE |= {"NonStruct", "Private", "Form", "BibEntry"}
_INLINE |= {"Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"}
_HOLDERS = {
    "LBody": "li",
    "LI": "li",
    "TD": "td",
    "TH": "th",
    "Caption": "caption",
    "Note": "note",
    "FENote": "note",
    "BlockQuote": "blockquote",
}
_ROLES = {
    **{f"H{level}": f"h{level}" for level in range(1, 7)},
    **_HOLDERS,
    "H": "h1",
    "Title": "title",
    "P": "p",
    "Lbl": "label",
    "TOCI": "toci",
}
_GROUPS = frozenset({"Document", "Part", "Art", "Sect", "Div", "Aside", "L", "TOC"})
_GROUPS |= {"Table", "TR", "THead", "TBody", "TFoot"}
_PICTURES = frozenset(["Figure", "Formula"])
_DEEPEST = 200


@dataclass(frozen=True)
class Tagging:
    """The tags of a file, by what they hold."""

    tree: Tree

    @property
    def tags(self) -> tuple[Tag, ...]:
        """All tags."""
        return self.tree.tags

    @cached_property
    def ranks(self) -> Mapping[tuple[int, int], int]:
        """When each mark is read: (page, mark) → place in the reading order."""
        return {mark: rank for rank, mark in enumerate(self.tree.of_mark)}

    @cached_property
    def _inner(self) -> Mapping[int, int]:
        """Marks inside drawings, where the number alone tells the tag."""
        found: dict[int, set[int]] = {}
        for (_, _, mark), tag in self.tree.of_stream.items():
            found.setdefault(mark, set()).add(tag)
        return {mark: next(iter(tags)) for mark, tags in found.items() if len(tags) == 1}

    def of(self, page: int, mark: Mark) -> int:
        """Return the tag of a piece, -1 for none."""
        if mark.inner and self.tree.of_stream:
            return self._inner.get(mark.number, -1)
        return -1 if mark.number < 0 else self.tree.of_mark.get((page, mark.number), -1)

    def rank(self, page: int, mark: Mark) -> int:
        """Return when a piece is read."""
        return self.ranks.get((page, mark.number), len(self.ranks))

    def block(self, tag: int) -> int:
        """Return the tag that stands for a whole block: a paragraph, not a word in it."""
        for at in self.above(tag):
            if self.tags[at].role not in _INLINE:
                return at
        return tag

    def role(self, tag: int) -> str:
        """Return the role of a block as rules know it; “” for one that only groups others."""
        if tag < 0:
            return ""
        own = self.tags[tag].role
        parent = self.tags[tag].parent
        held = _HOLDERS.get(self.tags[parent].role) if parent >= 0 else None
        if held and own in ("P", "Div"):
            return held
        return _ROLES.get(own, "" if own in _GROUPS or not self.tags[tag].known else "p")

    def picture(self, tag: int) -> int:
        """Return the tag of the picture that a piece belongs to, -1 for none."""
        around = self.above(tag)
        found = (at for at in around if self.tags[at].role in _PICTURES)
        return next(found, next((at for at in around if self.tags[at].alt is not None), -1))

    def groups(self, tag: int) -> bool:
        """Say whether a tag only groups others, so that its own words are no one block."""
        return tag >= 0 and self.tags[tag].role in _GROUPS

    def above(self, tag: int) -> list[int]:
        """Return a tag and all around it, the nearest first."""
        found: list[int] = []
        while tag >= 0 and len(found) < _DEEPEST:
            found.append(tag)
            tag = self.tags[tag].parent
        return found
