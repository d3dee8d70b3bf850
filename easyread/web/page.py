"""A tree → one page as a reader sees it."""

from __future__ import annotations

from easyread.model.page import Page
from easyread.web.blocks import blocks
from easyread.web.fields import controls
from easyread.web.lettering import POINTS_A_PX
from easyread.web.links import anchors, link
from easyread.web.names import Names
from easyread.web.pictures import pictures
from easyread.web.tree import Tree


def page(tree: Tree, names: Names) -> Page:
    """Return all of a page as one. Without a browser it has no size and no blocks."""
    drawing = tree.drawing
    return Page(
        number=1,
        width=drawing.width * POINTS_A_PX if drawing else 0,
        height=drawing.height * POINTS_A_PX if drawing else 0,
        blocks=blocks(tree),
        pictures=tuple(pictures(tree)),
        fields=tuple(one.field for one in controls(tree.root, names)),
        links=tuple(link(node, names) for node in anchors(tree.root)),
        drawn=drawing is not None,
    )
