"""A real PDF in which nothing is wrong, made by hand, and ways to spoil it."""

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.pdf.facts.made import blank, element, held, note, tagged

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"{claim}>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
DRAWN = b"/H1 <</MCID 0>> BDC 0 0 9 9 re f EMC /Figure <</MCID 1>> BDC 9 9 9 9 re f EMC"


def good() -> pikepdf.Pdf:
    """A heading, a list, a table, a picture, and a line with a link and a field."""
    pdf = blank(DRAWN)
    link = note(pdf, "Link", Contents="Our website")
    field = note(pdf, "Widget", FT=Name.Tx, T="name", TU="What is your name?")
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
    pdf.pages[0].obj.Tabs = Name.S
    scope = {"A": Dictionary(O=Name.Table, Scope=Name.Column)}
    document = (
        "Document",
        ("H1", 0, {"page": 1}),
        ("L", ("LI", ("Lbl",), ("LBody",))),
        ("Table", ("TR", ("TH", scope), ("TH", scope)), ("TR", ("TD",), ("TD",))),
        ("Figure", 1, {"page": 1, "Alt": "A house", "A": bounds()}),
        ("P", ("Link", held(link)), ("Form", held(field))),
    )
    tagged(pdf, document)
    _lead_back(pdf, link, field)
    pdf.Root.Lang = String("en-GB")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    entitle(pdf, "Have your say")
    return pdf


def _lead_back(pdf: pikepdf.Pdf, link: Any, field: Any) -> None:
    """Lead from what is on the page back to its tags."""
    page = pdf.pages[0].obj
    page.StructParents, link.StructParent, field.StructParent = 0, 1, 2
    line = part(pdf, 4)
    marks = pdf.make_indirect(Array([part(pdf, 0), part(pdf, 3)]))
    numbers = Array([0, marks, 1, line.K[0], 2, line.K[1]])
    pdf.Root.StructTreeRoot.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))


def bounds() -> Any:
    """Where a picture is."""
    return Dictionary(O=Name.Layout, BBox=Array([9, 9, 18, 18]))


def entitle(pdf: pikepdf.Pdf, title: str, claim: str = "") -> None:
    """Write the metadata."""
    data = XMP.format(title=title, claim=claim).encode()
    pdf.Root.Metadata = pdf.make_stream(data, Type=Name.Metadata, Subtype=Name.XML)


def part(pdf: pikepdf.Pdf, *path: int) -> Any:
    """The tag at the end of a path of kids, from the document down."""
    here = pdf.Root.StructTreeRoot.K[0]
    for at in path:
        here = here.K[at]
    return here


def add(pdf: pikepdf.Pdf, *nodes: Any) -> None:
    """Add tags at the end of the document."""
    top = part(pdf)
    top.K.extend([element(pdf, top, node) for node in nodes])


def put(where: Any, key: str, value: Any) -> None:
    """Write something into a dictionary; None takes it out."""
    if value is None:
        del where[key]
    else:
        where[key] = value
