"""Parts of lists, tables and contents lists that are not where they belong."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tag_places import holder, inside, on_tags

_PARENTS = {
    "LI": {"L"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "TOCI": {"TOC"},
}
_KIDS = {
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "TOC": {"TOC", "TOCI", "Caption"},
}
_KINDS = {
    "list": ("L", "LI", "LBody"),
    "table": ("Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"),
    "list of contents": ("TOC", "TOCI"),
}
_HINT = "Make it again with the {kind} button of your program. Then make the PDF again."


@rule(
    asks="Tag real lists as lists, and real tables as tables.",
    alias="pdf-list-table-tags",
    sources=["VERA (PDF/UA-1, 7.2)", "WCAG22 (1.3.1)"],
    bad=["A point of a list that is in no list.", "A cell that is in no row."],
    good=["A list with points. A table with rows, and rows with cells."],
    severity="error",
    counts=tags_of(*_PARENTS, *_KIDS),
)
def misplaced_tag(facts: PdfFacts) -> Iterator[OnPage]:
    """Programs tell people how long a list is. They name the cell of a table."""
    for kind, roles in _KINDS.items():
        wrong = [n for n, tag in enumerate(facts.tags) if tag.role in roles and _wrong(facts, n)]
        name = kind.split(" ", maxsplit=1)[0]
        one = f"A part of a {kind} has a wrong tag."
        many = f"{{count}} parts of a {kind} have wrong tags."
        yield from on_tags(facts, wrong, "error", one, many, _HINT.format(kind=name))


def _wrong(facts: PdfFacts, number: int) -> bool:
    role, above = facts.tags[number].role, holder(facts.tags, number)
    if role in _PARENTS and (above is None or above.role not in _PARENTS[role]):
        return True
    kids = _KIDS.get(role)
    found = (facts.tags[kid] for kid in inside(facts.tags, number)) if kids else ()
    return any(tag.known and tag.role not in (kids or ()) for tag in found)
