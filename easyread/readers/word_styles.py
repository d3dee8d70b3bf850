"""What the paragraph styles and the lists of a Word file mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from easyread.model.prose import UnitKind
from easyread.readers.pieces import heading_level

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS: dict[str, UnitKind] = {
    "title": "title", "quote": "quote", "intense quote": "quote", "caption": "caption",
}  # fmt: skip
_MOST_PARENTS = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is. `list` names the list it belongs to. `contents`: a line of contents."""

    kind: UnitKind = "line"
    level: int = 0
    list: str = ""
    contents: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles by id, and for each list and depth whether its points are numbered."""

    styles: dict[str, Element]
    numbered: dict[tuple[str, str], bool]

    @classmethod
    def read(cls, styles: Element | None, numbering: Element | None) -> Styles:
        """Return the styles of a file; both parts may be missing."""
        by_id = {
            style.get(f"{W}styleId", ""): style
            for style in (styles if styles is not None else ())
            if style.tag == f"{W}style"
        }
        return cls(by_id, dict(_numbered(numbering)) if numbering is not None else {})

    def look(self, properties: Element | None) -> Look:
        """Return what a paragraph with these properties is."""
        chain = list(self._chain(_value(properties, "pStyle")))
        names = [_value(style, "name").lower() for style in chain]
        if any(name.startswith("toc ") for name in names):
            return Look(contents=True)
        known = [properties, *(style.find(f"{W}pPr") for style in chain)]
        level = _level(names, known)
        if level:
            return Look("heading", level)
        kind = next((_KINDS[name] for name in names if name in _KINDS), None)
        if kind:
            return Look(kind, int(kind == "title"))
        return self._point(names, known)

    def _point(self, names: list[str], known: list[Element | None]) -> Look:
        for properties in known:
            number = properties.find(f"{W}numPr") if properties is not None else None
            if number is not None and (name := _value(number, "numId")):
                if name == "0":
                    return Look()
                depth = _value(number, "ilvl") or "0"
                kind: UnitKind = "step" if self.numbered.get((name, depth)) else "bullet"
                return Look(kind, list=f"{name} {kind}")
        for name in names:
            if name.startswith(("list bullet", "list number")):
                kind = "step" if "number" in name else "bullet"
                return Look(kind, list=name)
        return Look()

    def _chain(self, name: str) -> Iterator[Element]:
        """Walk a style and those that it is based on."""
        for _ in range(_MOST_PARENTS):
            style = self.styles.get(name)
            if style is None:
                return
            yield style
            name = _value(style, "basedOn")


def _level(names: list[str], known: list[Element | None]) -> int:
    for name in names:
        digit = name.removeprefix("heading ")
        if digit != name and digit.isdecimal():
            return heading_level(digit)
    for properties in known:
        outline = _value(properties, "outlineLvl")
        if outline.isdecimal() and int(outline) < 9:
            return heading_level(str(int(outline) + 1))
    return 0


def _numbered(numbering: Element) -> Iterator[tuple[tuple[str, str], bool]]:
    abstract = {one.get(f"{W}abstractNumId", ""): one for one in numbering.iter(f"{W}abstractNum")}
    for number in numbering.iter(f"{W}num"):
        one = abstract.get(_value(number, "abstractNumId"))
        for level in one.iter(f"{W}lvl") if one is not None else ():
            key = (number.get(f"{W}numId", ""), level.get(f"{W}ilvl", "0"))
            yield key, _value(level, "numFmt") not in ("bullet", "none", "")


def _value(parent: Element | None, name: str) -> str:
    child = parent.find(f"{W}{name}") if parent is not None else None
    return child.get(f"{W}val", "") if child is not None else ""
