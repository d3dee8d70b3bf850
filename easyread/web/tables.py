"""Tables of a page, and groups of answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from easyread.model.screen import Control, Group, Part, Table
from easyread.web.lettering import box_pt
from easyread.web.seen import apparent
from easyread.web.tree import Node, words_in

_CELLS = ("td", "th")


def tables(root: Node) -> Iterator[Table]:
    """Yield the tables that can be seen."""
    return (_table(node) for node in root.nodes if node.name == "table" and apparent(node))


def _table(node: Node) -> Table:
    rows = [one for one in node.nodes if one.name == "tr" and _table_of(one) is node]
    cells = [
        [kid for kid in row.kids if isinstance(kid, Node) and kid.name in _CELLS] for row in rows
    ]
    heads = [
        one
        for row in cells
        for one in row
        if one.name == "th" or one.role in ("columnheader", "rowheader")
    ]
    caption = node.first("caption")
    worded = {at for row in cells for at, cell in enumerate(row) if words_in(cell)}
    return Table(
        part=part(node),
        rows=len(rows),
        columns=max((len(row) for row in cells), default=0),
        headers=len(heads),
        caption=words_in(caption) if caption else "",
        silent=node.role in ("presentation", "none"),
        worded_columns=len(worded),
    )


def _table_of(node: Node) -> Node | None:
    return next((one for one in node.above_all if one.name == "table"), None)


def part(node: Node, words: str = "") -> Part:
    """Return an element, to point at."""
    shown = words or words_in(node) or node.get("aria-label") or node.get("id")
    return Part(shown[:80], box_pt(node.box) if node.box else None, node.name)


def groups(controls: Iterable[Control]) -> Iterator[Group]:
    """Yield the sets of answers to choose from: fields of one name, where there are 2 or more."""
    found: dict[tuple[str, str], list[Control]] = defaultdict(list)
    for one in controls:
        if one.field.group:
            found[(one.field.group, one.type)].append(one)
    for (name, _), answers in found.items():
        if len(answers) > 1:
            yield Group(name, answers[0].legend, tuple(answers))
