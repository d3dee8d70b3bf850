import pytest

from tests.rules.pages.made_pdf import Node, pdf, tags, told, weights


@pytest.mark.parametrize("node", [
    ("LI", ("LBody",)),
    ("L", ("P",)),
    ("Div", ("LBody",)),
    ("Table", ("TR", ("P",))),
    ("Table", ("P",)),
    ("Table", ("TD",)),
    ("TR", ("TD",)),
    ("Table", ("TBody", ("TD",))),
    ("TOC", ("P",)),
    ("Sect", ("TOCI",)),
])  # fmt: skip
def test_a_part_where_it_does_not_belong_is_told(node: Node) -> None:
    assert weights(told("misplaced-tag", pdf(tags=tags(("Document", node))))) == [("error", 1)]


@pytest.mark.parametrize("node", [
    ("L", ("Caption",), ("LI", ("Lbl",), ("LBody", ("L", ("LI", ("LBody",)))))),
    ("Table", ("Caption",), ("THead", ("TR", ("TH",))), ("TBody", ("TR", ("TD", ("P",))))),
    ("Table", ("TR", ("TH",), ("TD",))),
    ("TOC", ("TOCI", ("Reference", ("Link",))), ("TOC", ("TOCI",))),
    ("L", ("NonStruct", ("LI", ("NonStruct", ("LBody",))))),
    ("LI", {"role": "P"}),
])  # fmt: skip
def test_parts_where_they_belong_are_fine(node: Node) -> None:
    assert not told("misplaced-tag", pdf(tags=tags(("Document", node))))


def test_what_is_alike_on_a_page_is_told_once() -> None:
    found = told("misplaced-tag", pdf(tags=tags(("LI",), ("LI",), ("TD",), ("LI", {"page": 2}))))
    assert [(one.page, one.message[:1]) for one in found] == [(1, "2"), (2, "A"), (1, "A")]


def test_points_without_a_body_are_a_warning() -> None:
    loose = ("L", ("LI", ("Lbl",), ("P",)), ("LI", ("P",)))
    found = told("misplaced-tag", pdf(tags=tags(loose)))
    assert weights(found) == [("warning", 1)]
    assert found[0].message.startswith("2 points")
