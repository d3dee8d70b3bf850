"""Tables whose rows and columns have no names."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Table
from easyread.rules.counts import tables
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, on_screen
from easyread.rules.rule import rule


@rule(
    asks="Give each column of a table a heading.",
    sources=["WCAG22 (1.3.1)"],
    bad=["A table of days and times without headings."],
    good=["A table with “Day” and “Time” over its columns, made with <th>."],
    counts=tables,
)
def table_without_headings(facts: HtmlFacts) -> Iterator[OnPage]:
    """Who listens does not see which column a word is in."""
    found = [one.part for one in facts.tables if _unnamed(one)]
    if found:
        tables = counted(len(found), "table has", "tables have")
        yield on_screen(None, f"{tables} no headings for the columns.", "Use <th> in row 1.", found)


def _unnamed(table: Table) -> bool:
    bare = not (table.silent or table.headers)
    return bare and table.rows > 1 and table.worded_columns > 1
