from tests.rules.pages.made_pdf import pdf, tags, told, weights


def test_a_table_without_headings_is_told() -> None:
    rows = [("TR", ("TD",), ("TD",))] * 3
    found = told("untagged-table-headings", pdf(tags=tags(("Table", *rows), ("Table", *rows))))
    assert weights(found) == [("warning", 1)]
    assert found[0].message.startswith("2 tables")


def test_headings_that_do_not_say_for_which_cells_are_told() -> None:
    rows = [("TR", ("TH",), ("TH",)), ("TR", ("TD",), ("TD",))]
    found = told("untagged-table-headings", pdf(tags=tags(("Table", *rows))))
    assert weights(found) == [("error", 1)]


def test_headings_with_a_scope_or_cells_with_headings_are_fine() -> None:
    scope, headers = {"attributes": {"Scope": "Column"}}, {"attributes": {"Headers": "a"}}
    below = ("TR", ("TD",), ("TD",))
    assert not told(
        "untagged-table-headings",
        pdf(
            tags=tags(
                ("Table", ("TR", ("TH", scope), ("TH", scope)), below),
                ("Table", ("TR", ("TH",), ("TH",)), ("TR", ("TD", headers), ("TD", headers))),
            )
        ),
    )


def test_what_only_looks_like_a_table_is_told_by_another_rule() -> None:
    pictured = [("TR", ("TD", ("Figure", {"alt": "A"})), ("TD", ("P",)))] * 3
    single = [("TR", ("TD",))] * 3
    assert not told("untagged-table-headings", pdf(tags=tags(("Table", *pictured))))
    assert not told("untagged-table-headings", pdf(tags=tags(("Table", *single))))
