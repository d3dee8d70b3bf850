"""Small PDFs made by hand, so that each can have one fault."""

import io
import warnings
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from easyread.model.page import PageFacts
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts.catalog import catalog
from easyread.pdf.facts.tree import tree

Node = tuple[Any, ...]


def blank(*contents: bytes, size: tuple[int, int] = (600, 800)) -> pikepdf.Pdf:
    """A PDF with these streams as its pages."""
    pdf = pikepdf.new()
    for content in contents or (b"",):
        page = pdf.add_blank_page(page_size=size)
        page.Contents = pdf.make_stream(content)
        page.Resources = Dictionary()
    return pdf


def tagged(pdf: pikepdf.Pdf, *nodes: Node, **root: Any) -> pikepdf.Pdf:
    """Give a PDF these tags: (role, kid, kid …); kids are tags, marks, and entries as a dict.

    The entry “page” (from 1) is that of the marks.
    """
    top = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, **root))
    top.K = Array([element(pdf, top, node) for node in nodes])
    top.ParentTree = Dictionary(Nums=Array([]))
    pdf.Root.StructTreeRoot = top
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return pdf


def element(pdf: pikepdf.Pdf, parent: Any, node: Node) -> Any:
    """Make a tag and those below it."""
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{node[0]}"), P=parent))
    kids = []
    for kid in node[1:]:
        if isinstance(kid, dict):
            for key, value in kid.items():
                if key == "page":
                    made.Pg = pdf.pages[value - 1].obj
                else:
                    made[f"/{key}"] = String(value) if isinstance(value, str) else value
        else:
            kids.append(element(pdf, made, kid) if isinstance(kid, tuple) else kid)
    if kids:
        made.K = Array(kids)
    return made


def described(pdf: pikepdf.Pdf) -> PdfFacts:
    """What a PDF says of itself, as if it had been saved and opened again."""
    with pikepdf.open(saved(pdf)) as opened:
        return catalog(opened, tree(opened), PageFacts("made.pdf", "pdf", ()))


def saved(pdf: pikepdf.Pdf, **how: Any) -> io.BytesIO:
    """The file of a PDF."""
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pikepdf.PageCopyWarning)  # fields that no form knows
        pdf.save(file, **how)
    file.seek(0)
    return file


def note(pdf: pikepdf.Pdf, kind: str, page: int = 1, **entries: Any) -> Any:
    """Lay a link, a field or a note over a page."""
    one = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([50, 50, 150, 80]))
    for key, value in entries.items():
        one[f"/{key}"] = String(value) if isinstance(value, str) else value
    made = pdf.make_indirect(one)
    where = pdf.pages[page - 1].obj
    where.Annots = Array([*where.get("/Annots", []), made])
    return made


def held(annotation: Any) -> Any:
    """The kid of a tag that says: this field, link or note is mine."""
    return Dictionary(Type=Name.OBJR, Obj=annotation)
