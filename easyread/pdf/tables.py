"""Says, for each cell of a table, which headers speak for it."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.pdf.nodes import Node


def describe_tables(root: Node) -> None:
    """Give every header cell a scope and an id, and every other cell the ids of its headers."""
    tables = [node for node in root.walk() if node.role == "Table"]
    for number, table in enumerate(tables, 1):
        cells = tuple(_cells(table))
        for row, column, cell in cells:
            _describe_span(cell)
            if cell.role == "TH":
                cell.id = f"table{number}-row{row}-column{column}"
                cell.attributes["Scope"] = f"/{_scope(table, cell)}"
        for row, column, cell in cells:
            if cell.role == "TD":
                headers = [other.id for other in _headers(cells, row, column, cell)]
                if headers:
                    cell.attributes["Headers"] = headers


def _rows(node: Node) -> Iterator[Node]:
    for kid in node.nodes():
        if kid.role == "TR":
            yield kid
        elif kid.role in ("THead", "TBody", "TFoot"):
            yield from _rows(kid)


def _cells(table: Node) -> Iterator[tuple[int, int, Node]]:
    """Walk the cells with the row and column, from 1, that they start in."""
    taken: set[tuple[int, int]] = set()
    for row, line in enumerate(_rows(table), 1):
        column = 1
        for cell in line.nodes():
            while (row, column) in taken:
                column += 1
            width, height = _span(cell)
            taken.update((row + y, column + x) for y in range(height) for x in range(width))
            yield row, column, cell
            column += width


def _span(cell: Node) -> tuple[int, int]:
    if cell.element is None:
        return 1, 1
    return int(cell.element.get("colspan", 1)), int(cell.element.get("rowspan", 1))


def _describe_span(cell: Node) -> None:
    width, height = _span(cell)
    cell.attributes = {"O": "/Table"}
    if width > 1:
        cell.attributes["ColSpan"] = width
    if height > 1:
        cell.attributes["RowSpan"] = height


def _scope(table: Node, cell: Node) -> str:
    """Return what the author wrote, or else a guess: a row of headers alone heads columns."""
    written = cell.element.get("scope", "") if cell.element is not None else ""
    if written:
        return "Row" if written.startswith("row") else "Column"
    line = next(row for row in _rows(table) if cell in row.kids)
    return "Column" if all(other.role == "TH" for other in line.nodes()) else "Row"


def _headers(
    cells: tuple[tuple[int, int, Node], ...], row: int, column: int, cell: Node
) -> Iterator[Node]:
    """Walk the headers of a cell: those of its row first, then those of its column."""
    width, height = _span(cell)
    headers = [entry for entry in cells if entry[2].role == "TH"]
    for y, _, header in headers:
        if header.attributes["Scope"] == "/Row" and _overlap(y, _span(header)[1], row, height):
            yield header
    for _, x, header in headers:
        if header.attributes["Scope"] == "/Column" and _overlap(x, _span(header)[0], column, width):
            yield header


def _overlap(start: int, length: int, other_start: int, other_length: int) -> bool:
    return start < other_start + other_length and other_start < start + length
