"""The page on a screen of 320 px: what reaches out of it, and what is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Page
from easyread.model.screen import Narrow, Part
from easyread.web.fields import controls
from easyread.web.marks import page_anchors
from easyread.web.names import Names
from easyread.web.page import page
from easyread.web.seen import apparent
from easyread.web.tables import part
from easyread.web.tree import Node, Tree, Words

WIDTH_PX = 320
_NEAR_PX = 2
_WHOLE = ("img", "svg", "canvas", "video", "iframe", "input", "select", "textarea", "button")
_CUT = ("hidden", "clip")


def narrow(wide_tree: Tree, tree: Tree, spaced: Tree | None) -> Narrow:
    """Return what a small screen shows. `spaced` is the page there with more room in its words."""
    drawing = tree.drawing
    names = Names(tree.root)
    wide, in_tables = _wide(tree.root)
    scroll = drawing.scroll if drawing and not _shut(tree.root) else WIDTH_PX
    if in_tables and not wide:
        scroll = WIDTH_PX
    shown: Page = page(tree, names)
    return Narrow(
        page=shown,
        controls=tuple(controls(tree.root, names)),
        anchors=tuple(page_anchors(tree.root, names)),
        scroll_px=scroll,
        wide=tuple(wide),
        clipped=tuple(_clipped(wide_tree.root, (spaced or tree).root)),
    )


def _shut(root: Node) -> bool:
    """Whether the page cannot be moved sideways."""
    body = root.first("body")
    return any(one.look["overflowX"] in _CUT for one in (root, body) if one and one.look)


def _wide(root: Node) -> tuple[list[Part], bool]:
    """Return the parts that reach over the right edge, and whether tables or pictures do."""
    found: list[Part] = []
    excused = False
    for node in root.nodes:
        if not apparent(node) or not _straddles(node) or _scrolls(node):
            continue
        if any(one.name in ("table", "pre") for one in node.here_and_above):
            excused = True
        else:
            found.append(part(node))
    return found, excused


def _straddles(node: Node) -> bool:
    boxes = [box for kid in node.kids if isinstance(kid, Words) for text, box in kid.lines
             if text.strip()]  # fmt: skip
    if node.name in _WHOLE and node.box and node.box.width > 0:
        boxes.append(node.box)
    return any(box.left < WIDTH_PX < box.right - _NEAR_PX for box in boxes)


def _scrolls(node: Node) -> bool:
    return any(
        one.look.get("overflowX") in ("auto", "scroll")
        for one in node.above_all
        if one.name not in ("html", "body")
    )


def _clipped(wide: Node, small: Node) -> Iterator[Part]:
    """Yield the parts that show all their words on a wide screen, and not on a small one.

    What hides words on a wide screen too does so on purpose: it can be unfolded, or turns.
    """
    for before, after in zip(wide.nodes, small.nodes, strict=False):
        if before.name != after.name:
            return
        if _cuts(after) and _lost(after) and not _lost(before):
            yield part(after)


def _cuts(node: Node) -> bool:
    inner = node.name not in ("html", "body") and node.look and node.look["display"] != "inline"
    return bool(inner and apparent(node) and {node.look["overflowX"], node.look["overflowY"]}
                & set(_CUT))  # fmt: skip


def _lost(node: Node) -> int:
    """Count the lines of words that an element cuts, or cuts through."""
    if not node.box or not node.overflow:
        return 0
    right = node.look["overflowX"] in _CUT and node.overflow[0] > 1
    below = node.look["overflowY"] in _CUT and node.overflow[1] > 1
    lost = 0
    for one in node.nodes:
        for kid in one.kids:
            if not isinstance(kid, Words) or not apparent(one):
                continue
            for text, box in kid.lines:
                over = box.left < node.box.right < box.right - _NEAR_PX
                under = box.bottom - node.box.bottom > box.height / 3
                lost += bool(text.strip() and ((right and over) or (below and under)))
    return lost
