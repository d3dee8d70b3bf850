"""The bytes of a page → a tree, without a browser. The only module that imports tinyhtml5."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from easyread.web.seen import settle
from easyread.web.tree import Node, Tree, Words

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_NODES = 100_000
MAX_LENGTH = 2_000_000
_PICTURE = re.compile(r"(data:image/[a-z+]{2,12}[;,])[^\"')\s]{1000,}")
_UNSHOWN = frozenset(["head", "script", "style", "template", "title", "meta", "link", "datalist"])
_NO_SHOW = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WHOLE = ("svg", "math", "canvas", "video", "audio", "object", "iframe")


def tree(raw: bytes) -> Tree:
    """Return the tree of a page, as a browser would make it: of all that fits into the limits."""
    import tinyhtml5

    try:
        source: str | bytes = _PICTURE.sub(_digest, raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        source = raw
    root: Element = tinyhtml5.parse(source[:MAX_LENGTH], namespace_html_elements=False)
    top, whole = _tree(root)
    return Tree(top, full=not whole or len(source) > MAX_LENGTH)


def _digest(found: re.Match[str]) -> str:
    """Put a short sign in the place of a long picture: the parser reads letter by letter."""
    return found[1] + hashlib.sha256(found[0].encode()).hexdigest()


def _tree(root: Element) -> tuple[Node, bool]:
    """Return the tree, and whether all is in it."""
    top = Node(_name(root), dict(_attributes(root)))
    left = [(root, top)]
    count = 0
    while left and count < MAX_NODES:
        element, node = left.pop()
        _add_words(node, element.text)
        for kid in element:
            if isinstance(kid.tag, str):
                count += 1
                made = _made(kid, node)
                node.kids.append(made)
                if made.name not in _WHOLE:
                    left.append((kid, made))
            _add_words(node, kid.tail)
    return top, not left


def _made(element: Element, above: Node) -> Node:
    made = Node(_name(element), dict(_attributes(element)), above)
    made.hidden = _unshown(made)
    settle(made)
    _note(made, element)
    return made


def _add_words(node: Node, text: str | None) -> None:
    if text:
        node.kids.append(Words(text, node))


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2].lower()


def _attributes(element: Element) -> Iterator[tuple[str, str]]:
    for name, value in element.items():
        yield str(name).rpartition("}")[2].lower(), value


def _unshown(node: Node) -> bool:
    return (
        node.name in _UNSHOWN
        or "hidden" in node.attributes
        or (node.name == "input" and node.get("type").lower() == "hidden")
        or (node.name == "dialog" and "open" not in node.attributes)
        or bool(_NO_SHOW.search(node.get("style")))
    )


def _note(node: Node, element: Element) -> None:
    """Write down what a browser would have told about pictures and answers."""
    if node.name == "img":
        node.source = node.get("src")
        node.digest = hashlib.sha256(node.source.encode()).hexdigest()[:16]
    elif node.name == "svg":
        titles = [one for one in element.iter() if _is(one, "title")]
        node.title = " ".join("".join(titles[0].itertext()).split()) if titles else ""
        texts = (" ".join(one.itertext()) for one in element.iter() if _is(one, "text"))
        node.inner_words = " ".join(" ".join(texts).split())
        node.digest = hashlib.sha256(
            repr([_shape(one) for one in element.iter()]).encode()
        ).hexdigest()[:16]
    node.value = node.get("value")
    node.checked = "checked" in node.attributes or "selected" in node.attributes


def _is(element: Element, name: str) -> bool:
    return isinstance(element.tag, str) and _name(element) == name


def _shape(element: Element) -> tuple[str, ...]:
    return tuple(sorted(f"{name}={value}" for name, value in element.items()))
