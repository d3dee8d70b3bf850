import pytest

from tests.rules.pages.made_pdf import Node, pdf, tags, told, weights

ROW = ("TR", ("TH",), ("TD",))


@pytest.mark.parametrize("rows", [
    [ROW, ("TR", ("TD",))],
    [ROW, ("TR", ("TD", {"attributes": {"ColSpan": "3"}}))],
    [("TR", ("TD", {"attributes": {"RowSpan": "2"}}), ("TD",)), ROW],
])  # fmt: skip
def test_rows_of_different_length_are_told(rows: list[Node]) -> None:
    assert weights(told("uneven-table", pdf(tags=tags(("Table", *rows))))) == [("error", 1)]


@pytest.mark.parametrize("rows", [
    [ROW, ROW],
    [ROW, ("TR", ("TD", {"attributes": {"ColSpan": "2"}}))],
    [("TR", ("TD", {"attributes": {"RowSpan": "2"}}), ("TD",)), ("TR", ("TD",))],
    [("THead", ROW), ("TBody", ROW, ROW)],
    [ROW, ("TR", ("TD", {"attributes": {"ColSpan": "99999999"}}))],
    [ROW, ("TR", ("TD", {"attributes": {"RowSpan": "odd"}}), ("TD",))],
    [],
])  # fmt: skip
def test_rows_of_one_length_or_beyond_belief_are_let_be(rows: list[Node]) -> None:
    assert not told("uneven-table", pdf(tags=tags(("Table", *rows))))
