"""Reads the boxes that WeasyPrint laid out into the reading tree of the PDF.

WeasyPrint 70 builds a tree too, but one per page and one node per box: a list over two pages is
two lists, links lie in links, `lang` is lost. Here an element of HTML is one node, in the order
of the page. What no node holds (page numbers, repeated table heads) becomes an artifact.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure import boxes

from easyread.pdf import placing
from easyread.pdf.figures import figure
from easyread.pdf.nodes import Annotation, Mark, Node, tidy
from easyread.pdf.record import Box, PaintedPage
from easyread.pdf.roles import FIGURES, INPUTS, role

_INLINE_ROLES = frozenset({"Link", "Span"})
_JOINED = frozenset({"", " ", "\u00a0", "-", "\u2010", "/"})  # what the next line joins to
_REPEATED = frozenset({"thead", "tfoot"})


@dataclass(slots=True)
class ReadingTree:
    """The finished tree, and what is in it.

    `spare_links` are link areas that lie under others; `line_ends` marks with words that a space
    should follow if more words do; `repeated` marks with what every page says.
    """

    root: Node
    inputs: list[Node] = field(default_factory=list)
    links: list[Node] = field(default_factory=list)
    spare_links: list[Annotation] = field(default_factory=list)
    line_ends: set[Mark] = field(default_factory=set)
    repeated: set[Mark] = field(default_factory=set)


def reading_tree(painted: list[PaintedPage], language: str) -> ReadingTree:
    """Return the reading tree of a laid-out document.

    Raises:
        PdfError: a picture has no alternative text.
    """
    reader = _Reader(painted)
    for number, entry in enumerate(painted):
        reader.read_page(number, entry, language)
    tidy(reader.tree.root)
    return reader.tree


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where in the tree the next box goes.

    `line` is the element whose lines we are in; `link` the link around us; `covered` says that
    a box around us is a link area already.
    """

    node: Node
    language: str
    line: Element | None = None
    link: Node | None = None
    covered: bool = False


class _Reader:
    def __init__(self, painted: list[PaintedPage]) -> None:
        self.tree = ReadingTree(Node("Document"))
        self._painted = painted
        self._page = 0
        self._nodes: dict[Element, Node] = {}
        self._contents: dict[Element, Node] = {}  # where what is inside an element goes
        self._first_page: dict[Element, int] = {}

    def read_page(self, number: int, entry: PaintedPage, language: str) -> None:
        self._page = number
        box = entry.page._page_box  # noqa: SLF001  the only way to the boxes
        self._read(box, _Spot(self.tree.root, language))

    def _read(self, laid_out: Box, spot: _Spot) -> None:
        box = vars(laid_out).get("_box", laid_out)  # out of a placeholder for absolute position
        if isinstance(box, boxes.MarginBox):
            self._leave_out(box)
            return
        if isinstance(box, boxes.TextBox):
            self._add_mark(box, placing.line_node(spot.node, spot.line))
            return
        inside = self._enter(box, spot) if box.element is not None else spot
        if inside is None:
            return
        for child in box.children:
            if isinstance(child, boxes.LineBox):
                line = replace(inside, line=box.element)
                for piece in child.children:
                    self._read(piece, line)
                self._end_line(child)
            else:
                self._read(child, inside)

    def _end_line(self, line: Box) -> None:
        last = line
        while isinstance(last, boxes.LineBox | boxes.InlineBox) and last.children:
            last = last.children[-1]
        number = self._painted[self._page].marks.get(last)
        if isinstance(last, boxes.TextBox) and number is not None and last.text[-1:] not in _JOINED:
            self.tree.line_ends.add(Mark(self._page, number))

    def _enter(self, box: Box, spot: _Spot) -> _Spot | None:
        """Return where the inside of a box goes, or None when it does not go into the tree."""
        element, tag = box.element, box.element_tag
        if tag.endswith("::marker") and element in self._nodes:
            return replace(spot, node=placing.label(self._nodes[element]))
        if "::" in tag or tag in ("html", "body"):
            return spot
        if element.get("aria-hidden") == "true":
            return None
        if tag in INPUTS:
            self._add_input(box, spot)
            return None
        if tag in FIGURES:
            self._add_figure(box, spot)
            return None
        if tag in _REPEATED and self._first_page.setdefault(element, self._page) != self._page:
            self._leave_out(box)
            return None
        return self._link_area(box, self._inside(box, element, spot))

    def _inside(self, box: Box, element: Element, spot: _Spot) -> _Spot:
        language = element.get("lang") or spot.language
        if element in self._nodes:
            node = self._nodes[element]
            link = node if node.role == "Link" else spot.link
            return replace(spot, node=self._contents[element], language=language, link=link)
        foreign = language != spot.language
        kind = role(element)
        if not kind and foreign:
            kind = "Span" if isinstance(box, boxes.InlineLevelBox) else "Div"
        if not placing.fits(kind, spot.node):
            kind = "Span" if foreign else ""
        if not kind:
            return replace(spot, language=language)
        parent = placing.line_node(spot.node, spot.line) if kind in _INLINE_ROLES else spot.node
        node, content = placing.placed(kind, element, parent, box.style)
        node.language = language if foreign else ""
        self._nodes[element], self._contents[element] = node, content
        if kind == "Link":
            self.tree.links.append(node)
        link = node if kind == "Link" else spot.link
        return replace(spot, node=content, language=language, link=link)

    def _link_area(self, box: Box, spot: _Spot) -> _Spot:
        """Hang the area of a link on its link. An area under another would be spoken twice."""
        if box.link_annotation is None:
            return spot
        area = Annotation(self._page, box.link_annotation)
        if spot.covered or spot.link is None:
            self.tree.spare_links.append(area)
        else:
            spot.link.kids.append(area)
        return replace(spot, covered=True)

    def _leave_out(self, box: Box) -> None:
        """Note the marks in a page number or in the head of a table that goes on."""
        marks = self._painted[self._page].marks
        inside = (marks.get(part) for part in box.descendants())
        self.tree.repeated.update(Mark(self._page, n) for n in inside if n is not None)

    def _add_mark(self, box: Box, node: Node) -> None:
        number = self._painted[self._page].marks.get(box)
        if number is not None:
            node.kids.append(Mark(self._page, number))

    def _add_input(self, box: Box, spot: _Spot) -> None:
        if box.widget_annotation is None:
            return
        node = Node("Form", box.element, [Annotation(self._page, box.widget_annotation)])
        inline = isinstance(box, boxes.InlineLevelBox)
        (placing.line_node(spot.node, spot.line) if inline else spot.node).kids.append(node)
        self.tree.inputs.append(node)

    def _add_figure(self, box: Box, spot: _Spot) -> None:
        node = figure(box, self._painted[self._page].page)
        self._add_mark(box, node)
        inline = isinstance(box, boxes.InlineLevelBox)
        (placing.line_node(spot.node, spot.line) if inline else spot.node).kids.append(node)
