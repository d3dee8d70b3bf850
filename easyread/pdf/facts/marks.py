"""Reads which marked content a piece is in, and whether that is decoration."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field

import pypdfium2.raw as c

from easyread.pdf.facts import pdfium
from easyread.pdf.facts.pdfium import Handle
from easyread.pdf.facts.pieces import Mark

PAGINATION = "Pagination"
# PDFium gives no names, and so not the type. Only heads, feet and page numbers have these entries
# (ISO 32000-1, table 330).
_OF_PAGINATION = frozenset({"Subtype", "Attached"})


@dataclass(slots=True)
class Marks:
    """The marks of one page: many pieces share one, and C is slow to ask."""

    known: dict[int, str] = field(default_factory=dict)

    def of(self, piece: Handle, around: Mark, *, inner: bool) -> Mark:
        """Return the mark of a piece; where it has none, that of the drawing `around` it."""
        count = c.FPDFPageObj_CountMarks(piece)
        if count <= 0:
            return around
        number = c.FPDFPageObj_GetMarkedContentID(piece)
        artifact = around.artifact
        for at in range(min(count, 20)):
            artifact = artifact or self._artifact(c.FPDFPageObj_GetMark(piece, at))
        if around.number >= 0 or number < 0:
            return Mark(around.number, around.inner, artifact)
        return Mark(number, inner, artifact)

    def _artifact(self, mark: Handle) -> str:
        key = ctypes.cast(mark, ctypes.c_void_p).value or 0
        if key not in self.known:
            self.known[key] = self._kind(mark)
        return self.known[key]

    def _kind(self, mark: Handle) -> str:
        if pdfium.words(c.FPDFPageObjMark_GetName, mark) != "Artifact":
            return ""
        count = min(c.FPDFPageObjMark_CountParams(mark), 20)
        keys = {pdfium.words(c.FPDFPageObjMark_GetParamKey, mark, at) for at in range(count)}
        return PAGINATION if keys & _OF_PAGINATION else "Artifact"
