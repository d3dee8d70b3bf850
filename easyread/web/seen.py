"""Which parts of a page can be seen."""

from __future__ import annotations

import re

from easyread.web.tree import Node

_CUT = re.compile(r"inset\((?:50|100)%|circle\(0")
_OUT_PX = -400
_LEAST = 0.05


def apparent(node: Node) -> bool:
    """Whether an element can be seen: it is shown, not cut away and not moved off the page.

    Where no browser drew the page, all counts as seen that its tags do not hide.
    """
    return node.shown > _LEAST


def settle(node: Node) -> None:
    """Write down how much of an element is seen, when that is known of what it stands in."""
    above = node.above
    node.buried = node.hidden or bool(above and above.buried)
    opacity = float(node.look.get("opacity") or 1)
    node.shown = 0.0 if _away(node) else opacity * (above.shown if above else 1.0)


def _away(node: Node) -> bool:
    if node.hidden:
        return True
    box, look = node.box, node.look
    if box is None or not look or node.name in ("html", "body"):
        return False
    if look["position"] in ("absolute", "fixed") and (
        box.right < 0 or box.bottom < 0 or box.left < _OUT_PX
    ):
        return True
    cut = look["overflowX"] in ("hidden", "clip") and look["overflowY"] in ("hidden", "clip")
    if cut and look["display"] != "inline" and min(box.width, box.height) <= 2:
        return True
    return bool(_CUT.match(look["clipPath"]))
