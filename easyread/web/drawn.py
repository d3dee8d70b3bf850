"""What the browser told about a page → a tree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from easyread.model.box import Box
from easyread.web.seen import settle
from easyread.web.tree import Drawing, Node, Tree, Words

Told = Mapping[str, Any]  # Any: what a script in the browser wrote, as JSON


def tree(told: Told) -> Tree:
    """Return the tree that `look.js` has walked."""
    looks = [dict(zip(told["styles"], values, strict=True)) for values in told["looks"]]
    made: list[Node | Words] = []
    for part in told["parts"]:
        above = made[part["p"]] if part["p"] >= 0 else None
        assert above is None or isinstance(above, Node)  # noqa: S101  the script puts words in elements
        one = _words(part, above) if above and "w" in part else _node(part, above, looks)
        if isinstance(one, Node):
            settle(one)
        if above:
            above.kids.append(one)
        made.append(one)
    root = made[0]
    assert isinstance(root, Node)  # noqa: S101  the script begins with the root element
    return Tree(root, _drawing(told), bool(told["full"]))


def _words(part: Told, above: Node) -> Words:
    lines = tuple((str(line[0]), Box(*map(float, line[1:]))) for line in part["l"])
    return Words(part["w"], above, lines)


def _node(part: Told, above: Node | None, looks: list[dict[str, str]]) -> Node:
    extras = part.get("x", {})
    pixels = extras.get("pixels")
    return Node(
        name=part["t"],
        attributes=part["a"],
        above=above,
        box=Box(*map(float, part["b"])),
        look=looks[part["s"]],
        hidden="h" in part,
        pixels=(int(pixels[0]), int(pixels[1])) if pixels else None,
        digest=extras.get("digest", ""),
        source=extras.get("source", ""),
        title=extras.get("title", ""),
        inner_words=extras.get("words", ""),
        drawn_words=tuple(part.get("g", ())),
        value=extras.get("value", ""),
        checked=bool(extras.get("checked")),
        tapped=Box(*map(float, part["f"])) if "f" in part else None,
        overflow=tuple(map(float, part["o"])) if "o" in part else None,  # type: ignore[arg-type]  # the script writes 4
    )


def _drawing(told: Told) -> Drawing:
    return Drawing(
        width=float(told["width"]),
        height=float(told["height"]),
        scroll=float(told["scroll"]),
        ascents={font: (float(up), float(down)) for font, (up, down) in told["ascents"].items()},
        fonts=frozenset(family for family, _ in told["fonts"]),
    )
