"""Tables whose rows do not have the same number of cells."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage
from easyread.rules.rule import rule
from easyread.rules.tables import grid, rows
from easyread.rules.tag_places import on_tags


@rule(
    asks="Give each row of a table the same number of cells.",
    sources=["VERA (PDF/UA-1, 7.2: rows and columns)"],
    bad=["A table with 3 cells in the first row and 2 in the second."],
    good=["A table with 2 cells in each row."],
    severity="error",
    counts=tags_of("Table"),
)
def uneven_table(facts: PdfFacts) -> Iterator[OnPage]:
    """People who listen are told the row and the column. A gap makes the rest wrong."""
    tables = [number for number, tag in enumerate(facts.tags) if tag.role == "Table"]
    uneven = [number for number in tables if not _even(facts, number)]
    one = "A table here has rows with different numbers of cells."
    many = "{count} tables here have rows with different numbers of cells."
    hint = "Make the table simple: the same cells in each row. Leave no cell out."
    yield from on_tags(facts, uneven, "error", one, many, hint)


def _even(facts: PdfFacts, number: int) -> bool:
    taken = grid(facts.tags, rows(facts.tags, number))
    return taken is None or len({len(row) for row in taken}) <= 1
