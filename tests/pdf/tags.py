"""Reads the reading tree of a PDF back, as a screen reader would walk it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf


@dataclass
class Tag:
    """A structure element: its kind, what it says of itself, and what is in it."""

    kind: str
    entries: Any
    kids: list[Tag] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    annotations: list[Any] = field(default_factory=list)

    def walk(self) -> Iterator[Tag]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, kind: str) -> list[Tag]:
        """Return all of a kind below."""
        return [tag for tag in self.walk() if tag.kind == kind]

    def outline(self) -> str:
        """Return the kinds below as one line: “P”, “L(LI(Lbl LBody))”."""
        inside = " ".join(kid.outline() for kid in self.kids)
        return f"{self.kind}({inside})" if inside else self.kind


def tree(pdf: pikepdf.Pdf) -> Tag:
    """Return the Document element."""
    (top,) = pdf.Root.StructTreeRoot.K
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    return _tag(top, pages)


def _tag(element: Any, pages: dict[Any, int]) -> Tag:
    found = Tag(str(element.S).lstrip("/"), element)
    page = pages[element.Pg.objgen] if "/Pg" in element else -1
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            found.marks.append((page, kid))
        elif kid.get("/Type") == "/MCR":
            found.marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            found.annotations.append(kid.Obj)
        else:
            assert kid.P.objgen == element.objgen
            found.kids.append(_tag(kid, pages))
    return found


def marks(page: pikepdf.Page) -> tuple[list[int], list[str]]:
    """Return the numbers of the marks on a page, and the kinds of its artifacts."""
    content = page.Contents.read_bytes()
    numbers = [int(number) for number in re.findall(rb"/MCID (\d+)", content)]
    artifacts = re.findall(rb"/Artifact\s+(<<.*?>>\s+BDC|BMC)", content)
    return numbers, [item.decode() for item in artifacts]
