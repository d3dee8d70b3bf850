from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from pikepdf import Array, Dictionary, Name, String

from easyread.model.box import Box
from easyread.pdf.facts import walk
from easyread.pdf.facts.tree import Tree, tree
from tests.pdf.facts.made import Node, blank, tagged
from tests.pdf.facts.odd import ODD, odd_object


def _roles(found: Tree) -> list[str]:
    return [tag.role for tag in found.tags]


def test_a_file_without_tags_has_none() -> None:
    assert tree(blank()) == Tree()


def test_tags_come_depth_first_and_know_each_other() -> None:
    pdf = tagged(blank(), ("Document", ("Sect", ("H1", 0, {"page": 1})), ("P", 1, {"page": 1})))
    found = tree(pdf)
    assert _roles(found) == ["Document", "Sect", "H1", "P"]
    assert [tag.parent for tag in found.tags] == [-1, 0, 1, 0]
    assert [tag.kids for tag in found.tags] == [(1, 3), (2,), (), ()]
    assert [tag.page for tag in found.tags] == [1, 1, 1, 1]
    assert found.whole


def test_marks_come_in_reading_order_even_between_tags() -> None:
    page = {"page": 1}
    pdf = tagged(blank(), ("P", 4, ("Span", 7, page), 2, page))
    found = tree(pdf)
    assert list(found.of_mark.items()) == [((1, 4), 0), ((1, 7), 1), ((1, 2), 0)]
    assert found.tags[0].marks == ((1, 4), (1, 2))


def test_marks_know_their_page_whoever_names_it() -> None:
    pdf = blank(b"", b"")
    second = pdf.pages[1].obj
    there = Dictionary(Type=Name.MCR, Pg=second, MCID=0)
    found = tree(tagged(pdf, ("Sect", ("P", 0), ("P", there), {"page": 1})))
    assert found.of_mark == {(1, 0): 1, (2, 0): 2}


def test_marks_in_a_drawing_are_kept_apart() -> None:
    pdf = blank()
    drawing = pdf.make_stream(b"")
    inside = Dictionary(Type=Name.MCR, Pg=pdf.pages[0].obj, Stm=drawing, MCID=3)
    found = tree(tagged(pdf, ("Figure", inside)))
    assert found.of_mark == {}
    assert found.of_stream == {(*drawing.objgen, 3): 0}
    assert found.tags[0].page == 1


def test_fields_and_links_know_their_tags() -> None:
    pdf = blank()
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, P=pdf.pages[0].obj))
    found = tree(tagged(pdf, ("P", ("Link", Dictionary(Type=Name.OBJR, Obj=note)))))
    assert found.of_object == {note.objgen: 1}
    assert found.tags[1].objects == 1
    assert found.tags[1].page == 1


def test_what_a_tag_says_of_itself_is_read() -> None:
    pdf = tagged(blank(), ("Figure", {"Alt": "A house", "Lang": "cy", "T": "House"}))
    (tag,) = tree(pdf).tags
    assert (tag.alt, tag.actual, tag.language, tag.title) == ("A house", None, "cy", "House")


def test_attributes_of_the_tag_go_before_those_of_its_class() -> None:
    own = Array([Dictionary(O=Name.Table, Scope=Name.Row), 0])
    classes = Dictionary(Cell=Dictionary(O=Name.Table, Scope=Name.Column, ColSpan=2))
    headers = {"A": own, "C": Name.Cell, "ID": "a"}
    (tag,) = tree(tagged(blank(), ("TH", headers), ClassMap=classes)).tags
    assert tag.attributes == {"Scope": "Row", "ColSpan": "2", "ID": "a"}


@pytest.mark.parametrize(("turned", "box"), [
    (0, Box(10, 680, 110, 780)),
    (90, Box(20, 10, 120, 110)),
    (180, Box(490, 20, 590, 120)),
    (270, Box(680, 490, 780, 590)),
])  # fmt: skip
def test_the_box_is_where_a_reader_sees_it(turned: int, box: Box) -> None:
    pdf = blank()
    pdf.pages[0].Rotate = turned
    bounds = Dictionary(O=Name.Layout, BBox=Array([10, 20, 110, 120]))
    (tag,) = tree(tagged(pdf, ("Figure", 0, {"page": 1, "A": bounds}))).tags
    assert tag.box == box


def test_a_role_map_is_followed_to_its_end() -> None:
    names = Dictionary(Heading_1=Name.Title_1, Title_1=Name.H1)
    (tag,) = tree(tagged(blank(), ("Heading_1",), RoleMap=names)).tags
    assert (tag.role, tag.own_role, tag.known) == ("H1", "Heading_1", True)


@pytest.mark.parametrize("names", [{}, {"A": Name.B, "B": Name.A}, {"A": Name.A}, {"A": Name.C}])
def test_a_name_that_leads_nowhere_is_not_known(names: dict[str, Any]) -> None:
    (tag,) = tree(tagged(blank(), ("A",), RoleMap=Dictionary(**names))).tags
    assert (tag.role, tag.own_role, tag.known) == ("A", "A", False)


def test_names_of_pdf_2_are_known_where_the_file_says_so() -> None:
    pdf = blank()
    new = pdf.make_indirect(Dictionary(Type=Name.Namespace, NS=String("http://iso.org/pdf2/ssn")))
    own = pdf.make_indirect(
        Dictionary(NS=String("urn:ours"), RoleMapNS=Dictionary(Box=Array([Name.Aside, new])))
    )
    nodes: list[Node] = [("Aside", {"NS": new}), ("H7", {"NS": new}), ("Box", {"NS": own})]
    found = tree(tagged(pdf, *nodes, ("Aside",)))
    assert [(tag.role, tag.known) for tag in found.tags] == [
        ("Aside", True),
        ("H7", True),
        ("Aside", True),
        ("Aside", False),
    ]


def test_a_ring_is_walked_once() -> None:
    pdf = tagged(blank(), ("Document", ("Sect",)))
    top = pdf.Root.StructTreeRoot.K[0]
    top.K[0].K = Array([top, top.K[0]])
    found = tree(pdf)
    assert _roles(found) == ["Document", "Sect"]
    assert not found.whole


def test_a_tree_as_deep_as_a_well_is_cut() -> None:
    pdf = blank()
    kid = pdf.make_indirect(Dictionary(S=Name.P))
    for _ in range(walk.MAX_DEPTH + 50):
        kid = pdf.make_indirect(Dictionary(S=Name.Div, K=kid))
    pdf.Root.StructTreeRoot = Dictionary(K=kid)
    found = tree(pdf)
    assert len(found.tags) == walk.MAX_DEPTH + 1
    assert not found.whole


def test_a_tree_as_wide_as_a_sea_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "MAX_TAGS", 5)
    found = tree(tagged(blank(), *[("P",)] * 9))
    assert len(found.tags) == 5
    assert not found.whole


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(ODD, ODD, ODD)
def test_whatever_stands_there_something_is_read(kids: Any, names: Any, classes: Any) -> None:
    pdf = tagged(blank(), ("P",))
    root = pdf.Root.StructTreeRoot
    for key, value in (("/K", kids), ("/RoleMap", names), ("/ClassMap", classes)):
        if value is not None:
            root[key] = odd_object(value)
    assert all(tag.parent < number for number, tag in enumerate(tree(pdf).tags))


def test_our_own_booklet_is_read_whole(booklet: Path) -> None:
    with pikepdf.open(booklet) as pdf:
        found = tree(pdf)
        widgets = [note.objgen for page in pdf.pages for note in page.get("/Annots", [])]
    assert found.whole
    assert all(tag.known for tag in found.tags)
    assert {found.tags[found.of_object[one]].role for one in widgets} <= {"Form", "Link"}
    assert all(tag.alt for tag in found.tags if tag.role == "Figure")
