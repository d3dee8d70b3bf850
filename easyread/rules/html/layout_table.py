"""Tables that only put pictures beside words."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.screen import HtmlFacts, Table
from easyread.rules.counts import tables
from easyread.rules.on_page import OnPage
from easyread.rules.on_screen import counted, on_screen
from easyread.rules.rule import rule

_HINT = "Use styles. Or write “role=presentation” in the table."


@rule(
    asks="Do not use a table to put pictures beside words.",
    sources=["WCAG22 (1.3.1)", "VERA"],
    bad=["A table with a picture on the left and words on the right in each row."],
    good=["Pictures and words side by side, made with styles."],
    counts=tables,
)
def layout_table(facts: HtmlFacts) -> Iterator[OnPage]:
    """A screen reader says “table, row 1, column 2” all the time."""
    found = [one.part for one in facts.tables if _lays_out(one)]
    if found:
        tables = counted(len(found), "table only puts", "tables only put")
        yield on_screen(None, f"{tables} parts side by side.", _HINT, found)


def _lays_out(table: Table) -> bool:
    bare = not (table.silent or table.headers or table.caption)
    return bare and table.rows > 0 and (table.worded_columns <= 1 or table.columns == 1)
