"""Words that flow together: which pieces of text make one block, and what the block is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.web.tree import Node, Words

_ROLES = {
    "p": "p", "li": "li", "dt": "dt", "dd": "dd", "label": "label", "legend": "legend",
    "caption": "caption", "figcaption": "caption", "td": "td", "th": "th", "summary": "summary",
    "button": "button", "option": "option", "blockquote": "quote", "pre": "p", "address": "p",
}  # fmt: skip
_INNER = ("inline-block", "inline-flex", "inline-grid", "inline-table")


@dataclass(frozen=True, slots=True)
class Flow:
    """Pieces of text that stand in one paragraph. `holder` is the element that makes it one."""

    holder: Node
    words: tuple[Words, ...]


def flows(root: Node) -> Iterator[Flow]:
    """Yield the paragraphs of a page that can be seen, in its order."""
    gathered: list[Words] = []
    holder: Node | None = None
    for here, one in _steps(root):
        if here is not holder or one is None:
            if holder and any(words.text.strip() for words in gathered):
                yield Flow(holder, tuple(gathered))
            gathered, holder = [], here
        if one is not None and one.lines:
            gathered.append(one)
    if holder and any(words.text.strip() for words in gathered):
        yield Flow(holder, tuple(gathered))


def _steps(root: Node) -> Iterator[tuple[Node, Words | None]]:
    """Yield each piece of text with its holder; None where a block begins or ends."""
    left: list[tuple[Node | Words | None, Node]] = [(root, root)]
    while left:
        one, holder = left.pop()
        if one is None:
            yield holder, None
        elif isinstance(one, Words):
            yield holder, one
        elif _breaks(one):
            yield holder, None
            left.append((None, holder))
            left.extend((kid, one) for kid in reversed(one.kids))
        else:
            left.extend((kid, holder) for kid in reversed(one.kids))


def _breaks(node: Node) -> bool:
    """Whether an element stands by itself, and not inside a line of words."""
    display = node.look.get("display", "block")
    if display in _INNER:
        return not _among_words(node)
    return not display.startswith(("inline", "ruby", "contents"))


def _among_words(node: Node) -> bool:
    """Whether there are words beside an element in what it stands in."""
    if node.name in ("button", "select", "textarea") or node.above is None:
        return False
    return any(isinstance(kid, Words) and kid.text.strip() for kid in node.above.kids)


def role(flow: Flow) -> str:
    """Return what the page says that a paragraph is; “” where it does not say."""
    labels = [_label(one.above, flow.holder) for one in flow.words if one.text.strip()]
    found = "label" if all(labels) else ""
    for node in flow.holder.here_and_above:
        level = heading_level(node)
        if level:
            return f"h{level}"
        one = _ROLES.get(node.name, "")
        if not found:
            found = one
        elif found == "p" and one in ("li", "dd"):
            return one
        if node.name in ("ul", "ol", "table", "section", "article", "main", "body", "fieldset"):
            break
    return found


def _label(node: Node, holder: Node) -> bool:
    """Whether an element stands in a label that is a part of a line."""
    for one in node.here_and_above:
        if one is holder:
            return False
        if one.name == "label":
            return True
    return False


def heading_level(node: Node) -> int:
    """Return the level of a heading, 1 to 6; 0 for all else."""
    if node.role == "heading":
        level = node.get("aria-level")
        return int(level) if level in tuple("123456") else 2
    if node.role in ("presentation", "none"):
        return 0
    named = len(node.name) == 2 and node.name[0] == "h" and node.name[1] in "123456"
    return int(node.name[1]) if named else 0


def furniture(holder: Node) -> bool:
    """Whether words stand in the head or the foot of the whole page."""
    inner = ("main", "article", "section", "aside", "nav", "fieldset", "blockquote")
    above = list(holder.here_and_above)
    for at, node in enumerate(above):
        banner = node.name in ("header", "footer") and not any(
            one.name in inner for one in above[at + 1 :]
        )
        if node.role in ("banner", "contentinfo") or (banner and not node.role):
            return not any(heading_level(one) == 1 for one in node.nodes)
    return False
