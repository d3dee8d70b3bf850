"""Links of a page."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.page import Link
from easyread.web.lettering import box_pt
from easyread.web.names import Names, words
from easyread.web.seen import apparent
from easyread.web.tree import Node, words_in


def anchors(root: Node) -> Iterator[Node]:
    """Yield the links that can be seen, in the order of the page."""
    return (
        node
        for node in root.nodes
        if node.name in ("a", "area") and "href" in node.attributes and apparent(node)
    )


def link(node: Node, names: Names) -> Link:
    """Return what a link says and where it leads."""
    named = " ".join(words(one) for one in names.named(node.get("aria-labelledby")))
    return Link(
        text=words_in(node),
        target=node.get("href").strip(),
        box=box_pt(node.box) if node.box else None,
        page=1,
        spoken=named or words(node) or node.get("title").strip() or node.get("alt").strip(),
    )
