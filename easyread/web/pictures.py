"""Pictures of a page: images, drawings, and grounds of elements without words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.box import Box
from easyread.model.page import Picture
from easyread.web.lettering import box_pt
from easyread.web.names import Names
from easyread.web.seen import apparent
from easyread.web.tree import Node, Tree, words_in

_LEAST_PX = 6  # smaller ones are spacers and bullets
_NOWHERE = Box(0, 0, 0, 0)
_SILENT = ("presentation", "none")


def pictures(tree: Tree) -> Iterator[Picture]:
    """Yield the pictures that can be seen, in the order of the page."""
    names = Names(tree.root)
    size = tree.drawing
    for node in tree.root.nodes:
        if not _picture(node) or not apparent(node):
            continue
        box = node.box
        if box is not None and min(box.width, box.height) < _LEAST_PX:
            continue
        whole = bool(size and box and box.width * box.height > 0.5 * size.width * size.height)
        yield Picture(
            box=box_pt(box) if box else _NOWHERE,
            pixels=_pixels(node),
            alt=alt(node, names),
            digest=node.digest or _ground(node),
            style="drawing" if _vector(node) else "unknown",
            background=_behind(node) or whole,
            words=node.inner_words,
        )


def _picture(node: Node) -> bool:
    if node.name in ("img", "svg", "canvas"):
        return True
    if node.name == "input" and node.get("type").lower() == "image":
        return True
    return node.role == "img" or bool(_ground(node))


def _ground(node: Node) -> str:
    ground = node.look.get("backgroundImage", "")
    return ground if "url(" in ground else ""


def _behind(node: Node) -> bool:
    """Whether words stand on it."""
    return bool(_ground(node)) and node.name not in ("img", "svg") and bool(words_in(node))


def _pixels(node: Node) -> tuple[int, int] | None:
    return None if _vector(node) or not node.pixels or not all(node.pixels) else node.pixels


def _vector(node: Node) -> bool:
    return (
        node.name == "svg"
        or node.source.partition("?")[0].endswith(".svg")
        or node.source.startswith("data:image/svg")
    )


def alt(node: Node, names: Names) -> str | None:
    """Return what is read aloud for a picture: None if nothing is said, “” if it is decoration."""
    named = names.named(node.get("aria-labelledby"))
    given = " ".join(words_in(one) for one in named) or node.get("aria-label") or node.title
    if any(one.get("aria-hidden") == "true" for one in node.here_and_above):
        return ""
    if given.strip():
        return " ".join(given.split())
    if "alt" in node.attributes:
        return node.get("alt").strip()
    if node.role in _SILENT or _ground(node):
        return "" if node.role != "img" else None
    if node.get("title").strip():
        return node.get("title").strip()
    if _named_around(node):
        return ""
    return None


def _named_around(node: Node) -> bool:
    """Whether a link or a button around it has a name of its own."""
    for one in node.above_all:
        if one.name in ("a", "button") or one.role in ("img", "button", "link"):
            return bool(re.search(r"\S", one.get("aria-label") or words_in(one)))
    return False
