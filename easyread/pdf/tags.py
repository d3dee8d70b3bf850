"""Writes the reading tree into the PDF: structure elements, and the way back from each mark."""

from __future__ import annotations

from typing import Any

import pydyf

from easyread.pdf.nodes import Annotation, Mark, Node

Pdf = Any  # a pydyf.PDF, which has no types


def write_tags(pdf: Pdf, root: Node) -> None:
    """Put the reading tree in the place of the one that WeasyPrint wrote."""
    writer = _TagWriter(pdf)
    pdf.catalog["StructTreeRoot"] = writer.write(root)
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})


class _TagWriter:
    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages: tuple[bytes, ...] = pdf.page_references
        self._parents: list[dict[int, bytes]] = [{} for _ in self._pages]
        self._annotations: list[bytes] = []
        self._ids: dict[str, bytes] = {}

    def write(self, root: Node) -> bytes:
        """Return the reference of the finished StructTreeRoot."""
        top = pydyf.Dictionary({"Type": "/StructTreeRoot"})
        self._pdf.add_object(top)
        top["K"] = pydyf.Array([self._element(root, top.reference)])
        top["ParentTree"] = self._parent_tree()
        if self._ids:
            names = [item for key in sorted(self._ids) for item in (_string(key), self._ids[key])]
            top["IDTree"] = self._added({"Names": pydyf.Array(names)})
        reference: bytes = top.reference
        return reference

    def _element(self, node: Node, parent: bytes) -> bytes:
        element = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{node.role}", "P": parent})
        self._pdf.add_object(element)
        reference: bytes = element.reference
        page = node.page()
        if page is not None:
            element["Pg"] = self._pages[page]
        self._describe(node, element)
        element["K"] = pydyf.Array(self._kid(kid, reference, page) for kid in node.kids)
        return reference

    def _describe(self, node: Node, element: Any) -> None:
        if node.language:
            element["Lang"] = _string(node.language)
        if node.alt:
            element["Alt"] = _string(node.alt)
        if node.id:
            element["ID"] = _string(node.id)
            self._ids[node.id] = element.reference
        if len(node.attributes) > 1:
            element["A"] = pydyf.Dictionary(
                {key: _value(value) for key, value in node.attributes.items()}
            )

    def _kid(self, kid: Node | Mark | Annotation, parent: bytes, page: int | None) -> Any:
        if isinstance(kid, Node):
            return self._element(kid, parent)
        if isinstance(kid, Mark):
            self._parents[kid.page][kid.number] = parent
            if kid.page == page:
                return kid.number
            return _inline({"Type": "/MCR", "Pg": self._pages[kid.page], "MCID": kid.number})
        kid.widget["StructParent"] = len(self._pages) + len(self._annotations)
        self._annotations.append(parent)
        pg = self._pages[kid.page]
        return _inline({"Type": "/OBJR", "Pg": pg, "Obj": kid.widget.reference})

    def _parent_tree(self) -> bytes:
        numbers: list[Any] = []
        for page, parents in enumerate(self._parents):
            count = max(parents, default=-1) + 1
            listed = pydyf.Array(parents.get(number, b"null") for number in range(count))
            numbers += [page, listed]
        for key, parent in enumerate(self._annotations, len(self._pages)):
            numbers += [key, parent]
        return self._added({"Nums": pydyf.Array(numbers)})

    def _added(self, entries: dict[str, Any]) -> bytes:
        dictionary = pydyf.Dictionary(entries)
        self._pdf.add_object(dictionary)
        reference: bytes = dictionary.reference
        return reference


def _inline(entries: dict[str, Any]) -> Any:
    return pydyf.Dictionary(entries)


def _string(text: str) -> Any:
    return pydyf.String(text)


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return pydyf.Array(_string(item) if isinstance(item, str) else item for item in value)
    return value
