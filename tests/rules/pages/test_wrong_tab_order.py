from tests.rules.pages.made_pdf import pdf, told, weights


def test_pages_that_do_not_follow_the_tags_are_told_once() -> None:
    found = told("wrong-tab-order", pdf(tab_orders={1: "S", 3: "", 4: "R"}))
    assert weights(found) == [("error", 3)]
    assert found[0].message.startswith("2 pages")


def test_the_order_of_the_tags_is_fine() -> None:
    assert not told("wrong-tab-order", pdf(tab_orders={1: "S"}))
    assert not told("wrong-tab-order", pdf(tab_orders={}))


def test_the_second_part_of_the_standard_allows_more() -> None:
    assert told("wrong-tab-order", pdf(tab_orders={1: "W"}, ua_part=1))
    assert not told("wrong-tab-order", pdf(tab_orders={1: "W"}, ua_part=2))


def test_without_tags_there_is_no_order_to_follow() -> None:
    assert not told("wrong-tab-order", pdf(tab_orders={1: ""}, tags=()))
