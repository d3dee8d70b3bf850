"""Words that stand over a picture that is no ground of theirs: laid over it by their place."""

from __future__ import annotations

from easyread.model.box import Box
from easyread.web.colours import paper
from easyread.web.lettering import box_pt
from easyread.web.seen import apparent
from easyread.web.tree import Node

_DRAWN = ("img", "svg", "canvas", "video", "picture")


class Grounds:
    """The pictures of a page, to ask whether one lies behind words."""

    def __init__(self, root: Node) -> None:
        self._pictures = [
            (node, box_pt(node.box))
            for node in root.nodes
            if node.name in _DRAWN and node.box and apparent(node)
        ]

    def pictured(self, node: Node, box: Box) -> bool:
        """Whether a picture lies behind half or more of the words of an element. `box` is in pt."""
        area = box.width * box.height
        near = [one for one, other in self._pictures if box.shared(other) > area / 2 > 0]
        if not near:
            return False
        cover = paper(node).node
        return any(cover is None or cover in one.here_and_above for one in near)
