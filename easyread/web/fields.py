"""Places for an answer: fields with their labels, and what they ask of the reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from easyread.model.box import Box
from easyread.model.colour import contrast
from easyread.model.page import Field, FieldKind
from easyread.model.screen import Control
from easyread.web.colours import ink, over, paper
from easyread.web.lettering import box_pt, px, size_pt
from easyread.web.names import Names
from easyread.web.seen import apparent
from easyread.web.tree import Node, words_in

_NOWHERE = Box(0, 0, 0, 0)
_KINDS: Mapping[str, FieldKind] = {
    "radio": "one", "checkbox": "many", "submit": "button", "button": "button",
    "reset": "button", "image": "button", "select": "list", "textarea": "write",
}  # fmt: skip
_ROLES = {"radio": "radio", "checkbox": "checkbox", "switch": "checkbox", "textbox": "text",
          "combobox": "select", "listbox": "select", "searchbox": "search", "slider": "range",
          "spinbutton": "number", "button": "button"}  # fmt: skip


def controls(root: Node, names: Names) -> Iterator[Control]:
    """Yield the places for an answer and the buttons, in the order of the page."""
    for node in root.nodes:
        kind = kind_of(node)
        if kind and (apparent(node) or any(apparent(one) for one in names.labels(node))):
            yield _control(node, kind, names)


def kind_of(node: Node) -> str:
    """Return what kind of field an element is, as in the attribute “type”; “” if it is none."""
    if node.hidden:
        return ""
    if node.name == "input":
        kind = node.get("type").lower() or "text"
        return "" if kind == "hidden" else kind
    if node.name in ("select", "textarea", "button"):
        return node.name
    if node.get("contenteditable") in ("true", "") and "contenteditable" in node.attributes:
        return "text"
    return "" if node.name in ("a", "summary") else _ROLES.get(node.role, "")


def _control(node: Node, kind: str, names: Names) -> Control:
    labels = [one for one in names.labels(node) if apparent(one)]
    named = [one for one in names.named(node.get("aria-labelledby")) if apparent(one)]
    group = next((one for one in node.above_all if _groups(one)), None)
    label_kind = "value" if _field_kind(kind) == "button" else names.label_kind(node)
    length = node.get("maxlength")
    return Control(
        field=_field(node, kind, names, labels or named),
        type=kind,
        label_kind=label_kind,
        label_box=_around(labels or named, apart=node),
        target=_target(node, labels if kind in ("radio", "checkbox") else []),
        legend=legend(group, names) if group else "",
        placeholder=node.get("placeholder").strip(),
        pattern=node.get("pattern"),
        max_length=int(length) if length.isdecimal() else None,
        autocomplete=node.get("autocomplete").strip().lower(),
        described=" ".join(words_in(one) for one in names.named(_describers(node))),
        invalid=node.get("aria-invalid") in ("true", "grammar", "spelling"),
        disabled=any("disabled" in one.attributes for one in (node, *_sets(node))),
    )


def _groups(node: Node) -> bool:
    return node.name == "fieldset" or node.role in ("group", "radiogroup")


def _sets(node: Node) -> Iterator[Node]:
    return (one for one in node.above_all if one.name == "fieldset")


def _describers(node: Node) -> str:
    return f"{node.get('aria-describedby')} {node.get('aria-errormessage')}"


def _field(node: Node, kind: str, names: Names, labels: list[Node]) -> Field:
    toggle = kind in ("radio", "checkbox")
    ticked = node.checked or node.get("aria-checked") == "true"
    if kind == "select":
        ticked = any("selected" in one.attributes and one.get("value") for one in node.nodes)
    return Field(
        name=node.get("name") or node.get("id"),
        kind=_field_kind(kind),
        box=box_pt(node.box) if node.box else _NOWHERE,
        page=1,
        spoken=names.spoken(node),
        label=" ".join(words_in(one) for one in labels),
        group=node.get("name") if toggle else "",
        value=node.get("value") if toggle else node.value,
        ticked=ticked if toggle or kind == "select" else bool(node.value.strip()),
        required="required" in node.attributes or node.get("aria-required") == "true",
        size_pt=size_pt(node.look) if node.look and not toggle else None,
        edge_contrast=_edge(node) if node.look else None,
    )


def _field_kind(kind: str) -> FieldKind:
    return _KINDS.get(kind, "line")


def _edge(node: Node) -> float | None:
    """How strongly its edge or its ground stands out on the page; None where that is not known."""
    if node.name == "button" or node.above is None or not apparent(node):
        return None
    outside, look = paper(node.above), node.look
    if outside.colour is None or _drawn_by_browser(node):
        return None
    strengths = [1.0]
    for side in ("Bottom", "Top"):
        edge = ink(look[f"border{side}Color"])
        if (
            edge
            and look[f"border{side}Style"] not in ("none", "hidden")
            and px(look[f"border{side}Width"]) > 0
        ):
            strengths.append(contrast(over(edge, outside.colour), outside.colour))
    inside = paper(node)
    if inside.colour:
        strengths.append(contrast(inside.colour, outside.colour))
    return round(max(strengths), 2) if inside.plain else None


def _drawn_by_browser(node: Node) -> bool:
    kinds = ("radio", "checkbox", "range", "file", "color", "image")
    return node.get("type").lower() in kinds and node.look["appearance"] != "none"


def legend(group: Node, names: Names) -> str:
    """Return the question that stands over a group of answers."""
    first = group.first("legend")
    named = names.named(group.get("aria-labelledby"))
    found = words_in(first) if first else " ".join(words_in(one) for one in named)
    return found or group.get("aria-label").strip()


def _target(node: Node, labels: list[Node]) -> Box | None:
    whole = _around([node, *labels])
    return whole.around(box_pt(node.tapped)) if whole and node.tapped else whole


def _around(nodes: list[Node], apart: Node | None = None) -> Box | None:
    boxes = [box_pt(one.box) for one in nodes if one.box and one is not apart]
    if not boxes:
        return None
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.around(box)
    return whole
