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
    return (node for node in root.nodes if _leads(node) and apparent(node))


def _leads(node: Node) -> bool:
    """Whether it is a link that can be met: not an empty mark to jump to."""
    if node.name not in ("a", "area") or "href" not in node.attributes:
        return False
    nowhere = node.box is not None and node.box.width * node.box.height == 0
    return not (
        nowhere
        and node.name == "a"
        and not any(one.name == "img" for one in node.nodes)
        and not words_in(node)
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
