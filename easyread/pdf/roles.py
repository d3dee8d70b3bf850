"""Which structure type of PDF an element of HTML has."""

from __future__ import annotations

from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}svg"
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
FIGURES = frozenset({"img", SVG})
INPUTS = frozenset({"input", "textarea"})

_INLINE = frozenset(
    {"abbr", "b", "bdi", "bdo", "br", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small"}
    | {"span", "strong", "sub", "sup", "time", "u", "wbr", "label"}
)
_OTHERS = {
    "p": "P",
    "pre": "P",
    "figcaption": "P",
    "a": "Link",
    "section": "Sect",
    "article": "Art",
    "blockquote": "BlockQuote",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "li": "LI",
    "dt": "Lbl",
    "dd": "LBody",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "caption": "Caption",
}


def role(element: Element) -> str:
    """Return the structure type, or "" for an element that only changes how words look."""
    tag = element.tag
    if tag in HEADINGS:
        return tag.upper()
    if tag in FIGURES:
        return "Figure"
    if tag in _OTHERS:
        return _OTHERS[tag]
    return "" if tag in _INLINE else "Div"
