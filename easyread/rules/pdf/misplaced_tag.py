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
_POINTS = "Put the words of each point into an “LBody” tag."
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
    points = [n for n, tag in enumerate(facts.tags) if tag.role == "LI"]
    loose = {n for n in points if _mixed(facts, n) and not _astray(facts, n)}
    one = "A point of a list is not tagged in full. Programs still read it."
    many = "{count} points of lists are not tagged in full. Programs still read them."
    yield from on_tags(facts, sorted(loose), "warning", one, many, _POINTS)
    for kind, roles in _KINDS.items():
        found = [n for n, tag in enumerate(facts.tags) if tag.role in roles]
        wrong = [n for n in found if _astray(facts, n) or (_mixed(facts, n) and n not in loose)]
        name = kind.split(" ", maxsplit=1)[0]
        one = f"A part of a {kind} has a wrong tag."
        many = f"{{count}} parts of a {kind} have wrong tags."
        yield from on_tags(facts, wrong, "error", one, many, _HINT.format(kind=name))


def _astray(facts: PdfFacts, number: int) -> bool:
    """Say whether a part is not where it belongs."""
    role, above = facts.tags[number].role, holder(facts.tags, number)
    return role in _PARENTS and (above is None or above.role not in _PARENTS[role])


def _mixed(facts: PdfFacts, number: int) -> bool:
    """Say whether a part holds what it should not."""
    kids = _KIDS.get(facts.tags[number].role)
    found = (facts.tags[kid] for kid in inside(facts.tags, number)) if kids else ()
    return any(tag.known and tag.role not in (kids or ()) for tag in found)
