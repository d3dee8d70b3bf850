"""A table → its rows, each with as many parts as the first."""

import re

from easyread.content.inline import text
from easyread.content.mistakes import Mistakes
from easyread.content.source import Node, Source
from easyread.errors import ContentError
from easyread.model.document import Table, Text


def read(node: Node, source: Source) -> tuple[Table, ...]:
    """Return the table.

    Raises:
        ContentError: it has no rows, or rows with more or fewer parts than the first.
    """
    found = [row for part in node.children for row in part.children]
    place = source.place(node)
    if len(found) < 2:
        raise ContentError("This table has no rows.", place, "Add one: | words | words |")
    rows: list[tuple[Text, ...]] = []
    mistakes = Mistakes()
    for row in found:
        with mistakes.noted():
            _refuse_uneven(row, len(found[0].children), source)
            rows.append(tuple(_cell(cell, source, row) for cell in row.children))
    mistakes.refuse()
    return (Table((), rows[0], tuple(rows[1:]), place),)


def _refuse_uneven(row: Node, columns: int, source: Source) -> None:
    """The parser drops what is more than the first row has, and fills up what is less."""
    cells = re.split(r"(?<!\\)\|", source.first_line(row).strip())
    count = len(cells) - (cells[0] == "") - (cells[-1] == "")
    if count != columns:
        parts = "1 part" if count == 1 else f"{count} parts"
        message = f"This row has {parts}. The first row has {columns}."
        hint = "Give each row as many parts. Write a | that is part of the words as \\|"
        if len(cells) == 1:
            hint = "If the table ends above, put an empty line there."
        raise ContentError(message, source.place(row), hint)


def _cell(cell: Node, source: Source, row: Node) -> Text:
    words = cell.children[0].content if cell.children else ""
    return text(words, source.place(row))
