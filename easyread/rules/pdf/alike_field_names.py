"""Several places for an answer that sound the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from easyread.model.page import Field
from easyread.model.tagged import PdfFacts
from easyread.rules.counts import pdf_fields
from easyread.rules.on_page import OnPage
from easyread.rules.page_groups import page_by_page
from easyread.rules.rule import rule


@rule(
    asks="Give each place for an answer a name of its own.",
    sources=["VERA (PDF/UA-1, 7.18.1)", "WCAG22 (2.4.6)"],
    bad=["3 tick boxes all have the name “Did we help you?”"],
    good=["The tick boxes have the names “Did we help you? Yes” and “Did we help you? No”."],
    counts=pdf_fields,
)
def alike_field_names(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen cannot tell the boxes apart."""
    yield from page_by_page(
        _alike(facts),
        "warning",
        "A field here sounds like another.",
        "{count} fields here sound like others.",
        "Put the answer into the name: “Did we help you? Yes”.",
    )


def _alike(facts: PdfFacts) -> Iterator[Field]:
    same: dict[tuple[int, str], list[Field]] = defaultdict(list)
    for field in facts.shown.fields:
        if field.spoken.strip() and not _labelled(facts, field):
            same[field.page, field.spoken.casefold().strip()].append(field)
    for group in same.values():
        places = {field.box for field in group}
        once = len({field.name for field in group}) == 1 and group[0].kind != "one"
        if len(places) > 1 and not once:
            yield from group


def _labelled(facts: PdfFacts, field: Field) -> bool:
    """Say whether the tag of a field has words of its own, which are read with it."""
    tag = facts.tags[field.tag] if 0 <= field.tag < len(facts.tags) else None
    return tag is not None and (bool(tag.alt) or any(facts.tags[n].role == "Lbl" for n in tag.kids))
