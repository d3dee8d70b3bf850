"""Small PDFs made by hand, so that each can have one fault."""

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

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
