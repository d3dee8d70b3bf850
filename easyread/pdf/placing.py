"""Where an element goes under its parent in the reading tree: lists, lines of words, the rest."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from easyread.pdf.nodes import GROUPS, Node

_NUMBERING = {
    "disc": "Disc",
    "circle": "Circle",
    "square": "Square",
    "decimal": "Decimal",
    "lower-alpha": "LowerAlpha",
    "upper-alpha": "UpperAlpha",
    "lower-roman": "LowerRoman",
    "upper-roman": "UpperRoman",
}
_WORDS = frozenset(
    {"P", "H1", "H2", "H3", "H4", "H5", "H6", "Link", "Span", "Lbl", "Caption", "Reference"}
)


def fits(kind: str, parent: Node) -> bool:
    """Say whether a node may stand there: in a line of words, only links and spans may."""
    if kind in ("", "Span"):
        return True
    if kind == "Link":
        return parent.role != "Link"
    return parent.role not in _WORDS


def line_node(node: Node, line: Element | None) -> Node:
    """Return the node that words go into: in a group, a paragraph of their own.

    `line` is the element whose lines the words are in.
    """
    own_lines = node.role in ("LBody", "TD", "TH") and node.element is line
    if node.role not in GROUPS or own_lines:
        return node
    last = node.kids[-1] if node.kids else None
    if isinstance(last, Node) and last.role == "P" and last.element is line:
        return last
    paragraph = Node("P", line)
    node.kids.append(paragraph)
    return paragraph


def placed(kind: str, element: Element, parent: Node, style: Any) -> tuple[Node, Node]:
    """Add a node for an element under its parent. Return it, and the node its content goes into."""
    if kind == "L":
        return _list(element, parent, style)
    if kind == "LI" or (kind == "Div" and parent.role == "L"):
        return _list_item(element, parent)
    if kind in ("Lbl", "LBody") and element.tag in ("dt", "dd"):
        return _word_list_part(kind, element, parent)
    return _added(Node(kind, element), parent)


def label(item: Node) -> Node:
    """Return the label (bullet, number) of a list item."""
    if item.role != "LI":
        return item
    if not (item.nodes() and item.nodes()[0].role == "Lbl"):
        item.kids.insert(0, Node("Lbl", item.element))
    return item.nodes()[0]


def _added(node: Node, parent: Node) -> tuple[Node, Node]:
    parent.kids.append(node)
    return node, node


def _list(element: Element, parent: Node, style: Any) -> tuple[Node, Node]:
    contents = parent.role == "TOCI" or (parent.element is not None and parent.element.tag == "nav")
    if contents:
        return _added(Node("TOC", element), parent)
    kind = _NUMBERING.get(style["list_style_type"], "None") if element.tag != "dl" else "None"
    attributes = {"O": "/List", "ListNumbering": f"/{kind}"}
    return _added(Node("L", element, attributes=attributes), parent)


def _list_item(element: Element, parent: Node) -> tuple[Node, Node]:
    if parent.role == "TOC":
        content = Node("Reference", element)
        return _added(Node("TOCI", element, [content]), parent)[0], content
    if parent.role != "L":
        return _added(Node("Div", element), parent)
    if element.tag != "li":  # a <div> around a word and its meaning
        return _added(Node("LI", element), parent)
    content = Node("LBody", element)
    return _added(Node("LI", element, [content]), parent)[0], content


def _word_list_part(kind: str, element: Element, parent: Node) -> tuple[Node, Node]:
    """A word opens a list item; all its meanings share one body."""
    item = parent
    if parent.role == "L":
        item = parent.nodes()[-1] if kind == "LBody" and parent.nodes() else Node("LI")
        if item not in parent.kids:
            parent.kids.append(item)
    bodies = [node for node in item.nodes() if node.role == kind == "LBody"]
    if bodies:
        return bodies[0], bodies[0]
    return _added(Node(kind, element if kind == "Lbl" else None), item)
