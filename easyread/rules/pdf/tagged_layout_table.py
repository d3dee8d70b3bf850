"""Tables that only set pictures beside words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tables import beside_pictures
from easyread.rules.tag_places import on_tags


@rule(
    asks="Use tables for facts. Set pictures beside words without a table.",
    sources=["VERA (PDF/UA-1, 7.2 and 7.5)", "WCAG22 (1.3.1)"],
    bad=["A table with pictures in the first column and words in the second."],
    good=["Pictures and words one after the other, with no table."],
    kind="partial",
    counts=tags_of("Table"),
)
def tagged_layout_table(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen hear “table, 12 rows, 2 columns” in place of the words."""
    found = [n for n, tag in enumerate(facts.tags) if tag.role == "Table"]
    wrong = [number for number in found if beside_pictures(facts.tags, number)]
    one = "A table here only sets pictures beside words. Programs read it aloud as a table."
    many = "{count} tables here only set pictures beside words. Programs read them as tables."
    hint = "Set pictures beside words without a table. Or change the table tags to “Div”."
    yield from on_tags(facts, wrong, "warning", one, many, hint)
