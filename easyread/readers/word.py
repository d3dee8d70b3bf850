"""Word files (.docx) → pieces: paragraphs, lists, tables, text boxes, footnotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from easyread.errors import ContentError
from easyread.model.place import Place
from easyread.readers.assemble import Found
from easyread.readers.package import Package
from easyread.readers.paragraphs import Paragraph, Paragraphs, Run
from easyread.readers.word_styles import Styles, W

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_SKIP = frozenset(
    [f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "sectPr")]
    + [f"{_MC}Fallback"]
)
_BOXES = {"F06F", "F071", "F072", "F0A8", "F0A3"}  # squares of the font Wingdings
_DRAWN = (f"{W}drawing", f"{W}pict", f"{W}object")
_MOST_LABEL_WORDS = 6
_PLAIN = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def found(raw: bytes, place: Place) -> Found:
    """Return the pieces of a Word file.

    Raises:
        ContentError: the file is broken, locked or no Word file.
        LimitError: the file is too large.
    """
    package = Package(raw, place)
    root = package.tree(_main(package))
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise ContentError("This is not a Word file.", place, "Save it as .docx in Word.")
    styles = Styles.read(package.tree("word/styles.xml"), package.tree("word/numbering.xml"))
    reader = _Reader(styles)
    reader.read(body)
    notes = package.tree("word/footnotes.xml")
    for note in notes if notes is not None else ():
        if f"{W}type" not in note.attrib:
            reader.read(note)
    return reader.paragraphs.found()


def _main(package: Package) -> str:
    """The name of the main part; it is nearly always the same."""
    links = package.tree("_rels/.rels")
    for link in links if links is not None else ():
        if link.get("Type", "").endswith("/officeDocument"):
            return link.get("Target", "").lstrip("/")
    return "word/document.xml"


class _Reader:
    def __init__(self, styles: Styles) -> None:
        self.paragraphs = Paragraphs()
        self._styles = styles
        self._lists: dict[str, int] = {}

    def read(self, parent: Element) -> None:
        """Read what stands in the body, in a content control or in a note."""
        for child in parent:
            if child.tag == f"{W}p":
                for paragraph in self._paragraph(child):
                    self.paragraphs.add(paragraph)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag not in _SKIP:
                self.read(child)

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        """The paragraph, and after it those of the text boxes that hang on it."""
        look = self._styles.look(element.find(f"{W}pPr"))
        if not look.contents:
            group = 0
            if look.list:
                group = self._lists.get(look.list) or self.paragraphs.new_group()
            self._lists = {look.list: group} if look.list else {}
            yield Paragraph(look.kind, tuple(_runs(element)), look.level, group)
        for box in _boxes(element):
            for inside in _own(box, "p"):
                yield from self._paragraph(inside)

    def _table(self, table: Element) -> None:
        group = self.paragraphs.new_group()
        labels = [row for row in _inside(table, "tr") if _label_row(row)]
        for row in _inside(table, "tr"):
            cells = []
            for cell in _inside(row, "tc"):
                inside = [one for p in _own(cell, "p") for one in self._paragraph(p)]
                cells.append(tuple(inside))
            if len(labels) > 1 and row in labels:
                cells = [tuple(replace(one, kind="question", field="line") for one in cells[0])]
            self.paragraphs.add_row(cells, group)
            for cell in _inside(row, "tc"):
                for nested in _own(cell, "tbl"):
                    self._table(nested)


def _label_row(row: Element) -> bool:
    """Tell whether a row has a few words and then an empty cell to write in."""
    cells = list(_inside(row, "tc"))
    if len(cells) != 2 or any(True for name in _DRAWN for _ in row.iter(name)):
        return False
    words, room = ("".join(one.text or "" for one in cell.iter(f"{W}t")).strip() for cell in cells)
    return (
        bool(words)
        and not room
        and len(words.split()) <= _MOST_LABEL_WORDS
        and words[-1] not in ".!"
    )


def _inside(parent: Element, name: str) -> Iterator[Element]:
    """Walk the rows of a table or the cells of a row, those in content controls too."""
    for child in parent:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag not in (f"{W}tbl", *_SKIP):
            yield from _inside(child, name)


def _own(cell: Element, name: str) -> Iterator[Element]:
    """Walk the paragraphs or the tables of a cell, and not those of a table inside it."""
    for child in cell:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag not in (f"{W}tbl", f"{W}p", *_SKIP):
            yield from _own(child, name)


def _boxes(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag not in _SKIP:
            yield from _boxes(child)


def _runs(element: Element) -> Iterator[Run]:
    """Walk the words of a paragraph, without those that are hidden, deleted or in a text box."""
    for child in element:
        if child.tag == f"{W}r":
            look = child.find(f"{W}rPr")
            if not _on(look, "vanish"):
                yield from _words(child, _on(look, "b"))
        elif child.tag not in _SKIP and child.tag != f"{W}txbxContent":
            yield from _runs(child)


def _words(run: Element, strong: bool) -> Iterator[Run]:
    for child in run:
        name = child.tag.removeprefix(W)
        if name == "t":
            yield Run((child.text or "").replace("\n", " "), strong)
        elif name in _PLAIN and child.get(f"{W}type") != "page":
            yield Run(_PLAIN[name], strong)
        elif (name == "sym" and child.get(f"{W}char", "").upper() in _BOXES) or (
            name == "fldChar" and child.find(f"{W}ffData/{W}checkBox") is not None
        ):
            yield Run("☐ ")


def _on(look: Element | None, name: str) -> bool:
    mark = look.find(f"{W}{name}") if look is not None else None
    return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false", "none")
