"""OpenDocument files (.odt) → pieces: paragraphs, lists, tables, text boxes, footnotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from easyread.errors import ContentError
from easyread.model.place import Place
from easyread.model.prose import UnitKind
from easyread.readers.assemble import Found
from easyread.readers.package import Package
from easyread.readers.paragraphs import Paragraph, Paragraphs, Run
from easyread.readers.pieces import heading_level

_BASE = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, OFFICE = f"{_BASE}text:1.0}}", f"{_BASE}table:1.0}}", f"{_BASE}office:1.0}}"
STYLE, DRAW = f"{_BASE}style:1.0}}", f"{_BASE}drawing:1.0}}"
_WEIGHT = f"{_BASE}xsl-fo-compatible:1.0}}font-weight"
_SKIP = frozenset([
    f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}table-of-content",
    f"{TEXT}alphabetical-index", f"{TEXT}note-citation", f"{OFFICE}forms", f"{TEXT}sequence-decls",
    f"{TEXT}hidden-text", f"{TEXT}ruby-text", f"{TEXT}note",
])  # fmt: skip
_KINDS: dict[str, UnitKind] = {"Title": "title", "Quotations": "quote", "Caption": "caption"}
_MOST_SPACES = 100
_MOST_PARENTS = 20


@dataclass(frozen=True, slots=True)
class _Styles:
    """What styles mean: their parents, which are bold, and which lists have numbers."""

    parents: dict[str, str]
    strong: frozenset[str]
    numbered: frozenset[str]

    @classmethod
    def read(cls, roots: list[Element]) -> _Styles:
        styles = [style for root in roots for style in root.iter(f"{STYLE}style")]
        lists = [style for root in roots for style in root.iter(f"{TEXT}list-style")]
        return cls(
            {_name(style): style.get(f"{STYLE}parent-style-name", "") for style in styles},
            frozenset(_name(style) for style in styles if _bold(style)),
            frozenset(_name(one) for one in lists if _numbered(one)),
        )

    def kind(self, name: str) -> UnitKind:
        for _ in range(_MOST_PARENTS):
            if name in _KINDS:
                return _KINDS[name]
            name = self.parents.get(name, "")
        return "line"


def found(raw: bytes, place: Place) -> Found:
    """Return the pieces of an OpenDocument text.

    Raises:
        ContentError: the file is broken, locked or no text.
        LimitError: the file is too large.
    """
    package = Package(raw, place)
    if b"encryption-data" in package.part("META-INF/manifest.xml"):
        hint = "Open it. Take the password away. Save it again."
        raise ContentError("This file has a password.", place, hint)
    root = package.tree("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise ContentError("This is not an OpenDocument text.", place, "Save it as .odt")
    styles = package.tree("styles.xml")
    reader = _Reader(_Styles.read([root] if styles is None else [styles, root]))
    reader.read(body)
    for note in body.iter(f"{TEXT}note-body"):
        reader.read(note)
    return reader.paragraphs.found()


class _Reader:
    def __init__(self, styles: _Styles) -> None:
        self.paragraphs = Paragraphs()
        self._styles = styles

    def read(self, parent: Element) -> None:
        for child in parent:
            if child.tag == f"{TEXT}list":
                for paragraph in self._points(child, "", self.paragraphs.new_group()):
                    self.paragraphs.add(paragraph)
            elif child.tag == f"{TABLE}table":
                self._table(child)
            elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                for paragraph in self._paragraph(child):
                    self.paragraphs.add(paragraph)
            elif child.tag not in _SKIP:
                self.read(child)

    def _paragraph(
        self, element: Element, point: UnitKind | None = None, group: int = 0
    ) -> Iterator[Paragraph]:
        """The paragraph, and after it those of the text boxes that hang on it."""
        runs = tuple(_runs(element, self._styles.strong, strong=False))
        if element.tag == f"{TEXT}h":
            level = heading_level(element.get(f"{TEXT}outline-level", "1"))
            yield Paragraph("heading", runs, level)
        else:
            kind = point or self._styles.kind(element.get(f"{TEXT}style-name", ""))
            yield Paragraph(kind, runs, int(kind == "title"), group)
        for box in _boxes(element):
            yield from self._in(box)

    def _in(self, parent: Element) -> Iterator[Paragraph]:
        for child in parent:
            if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                yield from self._paragraph(child)
            elif child.tag == f"{TEXT}list":
                yield from self._points(child, "", self.paragraphs.new_group())
            elif child.tag not in _SKIP and child.tag != f"{TABLE}table":
                yield from self._in(child)

    def _points(self, element: Element, style: str, group: int) -> Iterator[Paragraph]:
        style = element.get(f"{TEXT}style-name", style)
        kind: UnitKind = "step" if style in self._styles.numbered else "bullet"
        for item in element:
            for child in item:
                if child.tag == f"{TEXT}list":
                    yield from self._points(child, style, group)
                elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    yield from self._paragraph(child, kind, group)

    def _table(self, table: Element) -> None:
        group = self.paragraphs.new_group()
        for row in table.iter(f"{TABLE}table-row"):
            cells = [tuple(self._in(cell)) for cell in row if cell.tag == f"{TABLE}table-cell"]
            self.paragraphs.add_row(cells, group)


def _boxes(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == f"{DRAW}text-box":
            yield child
        elif child.tag not in _SKIP:
            yield from _boxes(child)


def _runs(element: Element, bold: frozenset[str], *, strong: bool) -> Iterator[Run]:
    strong = strong or element.get(f"{TEXT}style-name", "") in bold
    yield Run(_plain(element.text), strong)
    for child in element:
        if child.tag == f"{TEXT}s":
            count = child.get(f"{TEXT}c", "1")
            yield Run(" " * min(_MOST_SPACES, int(count) if count.isdecimal() else 1), strong)
        elif child.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            yield Run("\n" if child.tag == f"{TEXT}line-break" else " ", strong)
        elif child.tag not in _SKIP and child.tag != f"{DRAW}text-box":
            yield from _runs(child, bold, strong=strong)
        yield Run(_plain(child.tail), strong)


def _plain(text: str | None) -> str:
    """Line ends of the XML itself are spaces."""
    return (text or "").replace("\r", " ").replace("\n", " ")


def _name(style: Element) -> str:
    return style.get(f"{STYLE}name", "")


def _bold(style: Element) -> bool:
    return any(part.get(_WEIGHT) == "bold" for part in style)


def _numbered(style: Element) -> bool:
    first = next(iter(style), None)
    return first is not None and first.tag == f"{TEXT}list-level-style-number"
