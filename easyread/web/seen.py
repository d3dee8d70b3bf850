"""Which parts of a drawn page can be seen."""

from __future__ import annotations

import re

from easyread.web.colours import faded
from easyread.web.tree import Node

_CUT = re.compile(r"inset\((?:50|100)%|circle\(0")
_OUT_PX = -400


def apparent(node: Node) -> bool:
    """Whether an element can be seen: it is shown, not cut away and not moved off the page.

    Where no browser drew the page, all counts as seen that its tags do not hide.
    """
    return not any(_away(one) for one in node.here_and_above) and faded_enough(node)


def faded_enough(node: Node) -> bool:
    """Whether an element is not see-through."""
    return faded(node) > 0.05


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
