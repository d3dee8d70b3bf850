"""What a screen reader calls a part of a page, and what can be seen beside it."""

from __future__ import annotations

from collections import defaultdict

from easyread.model.screen import LabelKind
from easyread.web.seen import apparent
from easyread.web.tree import Node, Words, walk, words_in

_BUTTONS = {"submit": "Submit", "reset": "Reset", "image": "Submit"}


class Names:
    """Knows the ids and the labels of a page."""

    def __init__(self, root: Node) -> None:
        self.by_id: dict[str, Node] = {}
        self._labels: dict[str, list[Node]] = defaultdict(list)
        for node in root.nodes:
            if node.get("id"):
                self.by_id.setdefault(node.get("id"), node)
            if node.name == "label" and node.get("for"):
                self._labels[node.get("for")].append(node)

    def named(self, ids: str) -> list[Node]:
        """Return the elements that an attribute names by their ids."""
        return [self.by_id[one] for one in ids.split() if one in self.by_id]

    def labels(self, node: Node) -> list[Node]:
        """Return the labels that are tied to a field."""
        around = [one for one in node.above_all if one.name == "label" and not one.get("for")]
        return [*self._labels.get(node.get("id"), ()), *around[:1]]

    def spoken(self, node: Node) -> str:
        """Return the name of a field or a button, as a screen reader finds it."""
        labelled = " ".join(words(one) for one in self.named(node.get("aria-labelledby")))
        labels = " ".join(words(one) for one in self.labels(node))
        own = words(node) if node.name in ("button", "a", "summary") else ""
        button = node.name == "input" and node.get("type").lower() in ("submit", "reset", "button")
        value = node.get("value") or _BUTTONS.get(node.get("type").lower(), "") if button else ""
        alt = node.get("alt") if node.name == "input" else ""
        given = (labelled, node.get("aria-label"), labels, own, value, alt, node.get("title"))
        found = (*given, node.get("placeholder"))
        return next((" ".join(one.split()) for one in found if one.strip()), "")

    def label_kind(self, node: Node) -> LabelKind:
        """Return where the name of a field comes from: what can be seen goes before all else."""
        tied = [*self.labels(node), *self.named(node.get("aria-labelledby"))]
        if any(words_in(one) and apparent(one) for one in tied):
            return "label"
        if node.get("aria-label").strip() or any(words(one) for one in tied):
            return "aria"
        if node.get("title").strip():
            return "title"
        return "placeholder" if node.get("placeholder").strip() else "none"


def words(node: Node) -> str:
    """Return what is read aloud of an element: its words, and the descriptions of its pictures."""
    label = node.get("aria-label").strip()
    if label:
        return label
    found = []
    for one in walk(node):
        if isinstance(one, Words):
            found.append("" if _silent(one.above, node) else one.text)
        elif one.name == "img" and not _silent(one, node):
            found.append(f" {one.get('alt')} ")
        elif one.name == "svg" and not _silent(one, node):
            found.append(f" {one.get('aria-label') or one.title} ")
        elif one is not node and one.get("aria-label") and not _silent(one, node):
            found.append(f" {one.get('aria-label')} ")
    return " ".join("".join(found).split())


def _silent(node: Node, top: Node) -> bool:
    """Whether an element is kept from being read; a named element that is hidden may be read."""
    for one in node.here_and_above:
        if one is top:
            return False
        if one.hidden or one.get("aria-hidden") == "true":
            return True
    return False
