"""Ways to spoil the good file: one fault each, what veraPDF calls it, and what we find."""

from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.pdf.facts.good import add, bounds, entitle, part, put
from tests.pdf.facts.made import held, note


def _old_title(pdf: pikepdf.Pdf) -> None:
    entitle(pdf, "")
    pdf.docinfo["/Title"] = String("Have your say")


def _claim(pdf: pikepdf.Pdf) -> None:
    entitle(pdf, "Have your say", ' pdfuaid:part="1"')
    put(part(pdf, 3), "/Alt", None)


def _layer(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Notes")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))


def _bookmark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Nowhere"))


CELLS = ("TR", ("TD",), ("TD",))
HEADS = ("TR", ("TH",), ("TH",))
ROW = ("TR", ("TD", ("Figure", {"Alt": "A house", "A": bounds()})), ("TD", ("P",)))
Spoil = Callable[[pikepdf.Pdf], None]
# What veraPDF calls each fault stands beside its name; “” where it sees none.
FAULTS: list[tuple[str, str, Spoil, dict[str, str]]] = [
    (
        "no tags",
        "7.1 t11",
        lambda pdf: put(pdf.Root, "/StructTreeRoot", None),
        {"untagged-pdf": "error"},
    ),
    (
        "not marked",
        "6.2 t1",
        lambda pdf: put(pdf.Root, "/MarkInfo", None),
        {"untagged-pdf": "error"},
    ),
    (
        "doubts",
        "7.1 t4",
        lambda pdf: put(pdf.Root.MarkInfo, "/Suspects", True),
        {"doubtful-tags": "error"},
    ),
    ("a ring", "", lambda pdf: part(pdf).K.append(part(pdf)), {"doubtful-tags": "warning"}),
    (
        "no way back",
        "7.1 t3",
        lambda pdf: put(pdf.Root.StructTreeRoot, "/ParentTree", None),
        {"doubtful-tags": "warning"},
    ),
    (
        "no scope",
        "7.5 t1",
        lambda pdf: add(pdf, ("Table", HEADS, CELLS)),
        {"untagged-table-headings": "error"},
    ),
    (
        "no language",
        "7.2 t33",
        lambda pdf: put(pdf.Root, "/Lang", None),
        {"missing-language": "error"},
    ),
    (
        "no such language",
        "",
        lambda pdf: put(pdf.Root, "/Lang", String("English")),
        {"missing-language": "error"},
    ),
    (
        "American",
        "",
        lambda pdf: put(pdf.Root, "/Lang", String("en-US")),
        {"american-english": "warning"},
    ),
    ("no title", "", lambda pdf: entitle(pdf, ""), {"missing-title": "error"}),
    (
        "old title",
        "",
        _old_title,
        {"missing-title": "warning"},
    ),
    ("file name", "", lambda pdf: entitle(pdf, "say_v2.docx"), {"file-name-as-title": "error"}),
    (
        "hidden title",
        "7.1 t10",
        lambda pdf: put(pdf.Root, "/ViewerPreferences", None),
        {"hidden-title": "error"},
    ),
    ("unknown", "7.1 t5", lambda pdf: put(part(pdf, 4), "/S", Name.Body), {"unknown-tag": "error"}),
    (
        "changed",
        "7.1 t7",
        lambda pdf: put(pdf.Root.StructTreeRoot, "/RoleMap", Dictionary(H1=Name.P)),
        {"changed-tag": "error"},
    ),
    (
        "late",
        "7.4.2 t1",
        lambda pdf: put(part(pdf, 0), "/S", Name.H2),
        {"late-top-heading": "error"},
    ),
    ("mixed", "7.4.4 t3", lambda pdf: add(pdf, ("H",)), {"mixed-headings": "error"}),
    (
        "no list",
        "7.2 t17",
        lambda pdf: put(part(pdf, 1), "/S", Name.Div),
        {"misplaced-tag": "error"},
    ),
    (
        "uneven",
        "7.2 t43",
        lambda pdf: put(part(pdf, 2, 1), "/K", Array([])),
        {"uneven-table": "error"},
    ),
    (
        "no headings",
        "",
        lambda pdf: add(pdf, ("Table", CELLS, CELLS)),
        {"untagged-table-headings": "warning"},
    ),
    ("layout", "", lambda pdf: add(pdf, ("Table", ROW, ROW)), {"tagged-layout-table": "warning"}),
    (
        "silent",
        "7.3 t1",
        lambda pdf: put(part(pdf, 3), "/Alt", None),
        {"missing-description": "error"},
    ),
    (
        "img",
        "",
        lambda pdf: put(part(pdf, 3), "/Alt", String("IMG_1.jpg")),
        {"file-name-as-description": "error"},
    ),
    ("no box", "", lambda pdf: put(part(pdf, 3), "/A", None), {"missing-picture-box": "warning"}),
    (
        "link",
        "7.18.5 t1",
        lambda pdf: put(part(pdf, 4, 0), "/S", Name.Span),
        {"untagged-link": "error"},
    ),
    (
        "link's name",
        "7.18.5 t2",
        lambda pdf: put(pdf.pages[0].obj.Annots[0], "/Contents", None),
        {"unnamed-link": "warning"},
    ),
    (
        "field",
        "7.18.4 t1",
        lambda pdf: put(part(pdf, 4, 1), "/S", Name.Span),
        {"untagged-field": "error"},
    ),
    (
        "two fields",
        "7.18.4 t2",
        lambda pdf: part(pdf, 4, 1).K.append(held(note(pdf, "Widget", F=2))),
        {"untagged-field": "error"},
    ),
    (
        "tabs",
        "7.18.3 t1",
        lambda pdf: put(pdf.pages[0].obj, "/Tabs", None),
        {"wrong-tab-order": "error"},
    ),
    ("XFA", "", lambda pdf: put(pdf.Root.AcroForm, "/XFA", Array([])), {"dynamic-form": "warning"}),
    ("layer", "7.10 t1", _layer, {"hidden-layers": "warning"}),
    ("bookmark", "", _bookmark, {"missing-bookmarks": "warning"}),
    (
        "film",
        "7.18.1 t1",
        lambda pdf: add(pdf, ("Annot", held(note(pdf, "RichMedia")))),
        {"silent-media": "error", "unnamed-link": "error"},
    ),
    (
        "claim",
        "7.3 t1",
        _claim,
        {"false-pdf-ua-claim": "error", "missing-description": "error"},
    ),
]
