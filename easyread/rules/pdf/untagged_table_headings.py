"""Tables whose cells have no heading."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tables import beside_pictures, cells, rows
from easyread.rules.tag_places import on_tags


@rule(
    asks="Give each column or row of a table a heading.",
    sources=["VERA (PDF/UA-1, 7.5)", "WCAG22 (1.3.1)"],
    bad=["A table where the first row is bold, but has no tag for headings."],
    good=["A table whose first row has headings for the columns."],
    severity="error",
    counts=tags_of("Table"),
)
def untagged_table_headings(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen hear the heading with each cell. Without it, a number means little."""
    tables = [number for number, tag in enumerate(facts.tags) if tag.role == "Table"]
    bare, silent = [], []
    for number in tables:
        heads = [cell for cell in cells(facts.tags, number) if facts.tags[cell].role == "TH"]
        if not heads and _is_table(facts, number):
            bare.append(number)
        elif heads and not _says_for_which(facts, number, heads):
            silent.append(number)
    hint = "In Word, click in the first row. Choose “Table Layout > Repeat Header Rows”."
    one = "A table here has no headings for its columns or rows."
    yield from on_tags(
        facts,
        bare,
        "warning",
        one,
        "{count} tables here have no headings for columns or rows.",
        hint,
    )
    one = "A table here does not say which cells its headings are for."
    many = "{count} tables here do not say which cells their headings are for."
    hint = "In Acrobat, open the table editor. Set the “scope” of each heading."
    yield from on_tags(facts, silent, "error", one, many, hint)


def _is_table(facts: PdfFacts, number: int) -> bool:
    """Say whether it has rows and columns, and is not there to set pictures beside words."""
    found = rows(facts.tags, number)
    wide = any(len(row) > 1 for row in found)
    return len(found) > 1 and wide and not beside_pictures(facts.tags, number)


def _says_for_which(facts: PdfFacts, number: int, heads: list[int]) -> bool:
    said = (facts.tags[cell].attributes for cell in heads)
    named = (facts.tags[cell].attributes for cell in cells(facts.tags, number))
    return any("Scope" in one for one in said) or any("Headers" in one for one in named)
