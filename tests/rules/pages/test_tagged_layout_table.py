from tests.rules.pages.made_pdf import pdf, tags, told, weights

PICTURED = ("TR", ("TD", ("Figure", {"alt": "A"})), ("TD", ("P",)))
PLAIN = ("TR", ("TD",), ("TD",))


def test_pictures_beside_words_in_a_table_are_told() -> None:
    table = ("Table", PICTURED, ("TBody", PICTURED, PLAIN))
    assert weights(told("tagged-layout-table", pdf(tags=tags(table)))) == [("warning", 1)]


def test_a_table_of_facts_is_fine() -> None:
    assert not told("tagged-layout-table", pdf(tags=tags(("Table", PICTURED, PLAIN, PLAIN))))
    heads = ("TR", ("TH",), ("TH",))
    assert not told("tagged-layout-table", pdf(tags=tags(("Table", heads, PICTURED, PICTURED))))
    assert not told("tagged-layout-table", pdf(tags=tags(("Table",))))
