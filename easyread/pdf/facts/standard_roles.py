"""What a tag means: names of our own, or of a program, led back to the standard ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pikepdf

from easyread.model.tagged import STANDARD_ROLES
from easyread.pdf.values import words

# ISO 32000-2, 14.8.6: the names that PDF 2.0 kept or brought, and the two families they live in.
_OLD, _NEW = "http://iso.org/pdf/ssn", "http://iso.org/pdf2/ssn"
_MATHS = "http://www.w3.org/1998/Math/MathML"
_GONE = "Art BlockQuote TOC TOCI Index Private Quote Note Reference BibEntry Code"
_ADDED = "DocumentFragment Aside Title FENote Sub Em Strong Artifact"
_STANDARD_2 = STANDARD_ROLES.difference(_GONE.split()).union(_ADDED.split())
_HEADING_2 = re.compile(r"H[1-9]\d*")
_MAX_STEPS = 50


@dataclass(frozen=True, slots=True)
class Roles:
    """The role map of a file: each name and what it stands for."""

    map: Mapping[str, str]

    def standard(self, own: str, space: Any) -> tuple[str, bool]:
        """Return the standard role of a name, and true; or the name itself, and false.

        `space` is the family of names that the tag is of (PDF 2.0), if it says so.
        """
        name = own
        for _ in range(_MAX_STEPS):
            uri = _uri(space)
            if _is_standard(name, uri):
                return name, True
            if uri not in ("", _OLD):
                name, space = _mapped(name, space)
            else:
                name, space = self.map.get(name, ""), None
            if not name:
                break
        return own, False


def roles(root: Any) -> Roles:
    """Return the role map of a tree; an empty one where it has none."""
    given = root.get("/RoleMap")
    if not isinstance(given, pikepdf.Dictionary):
        return Roles({})
    return Roles({str(name).lstrip("/"): words(role) for name, role in given.items()})


def _is_standard(name: str, uri: str) -> bool:
    if uri == _MATHS:
        return True
    if uri == _NEW:
        return name in _STANDARD_2 or _HEADING_2.fullmatch(name) is not None
    return uri in ("", _OLD) and name in STANDARD_ROLES


def _uri(space: Any) -> str:
    return words(space.get("/NS")) if isinstance(space, pikepdf.Dictionary) else ""


def _mapped(name: str, space: Any) -> tuple[str, Any]:
    """Follow a map of one family of names (PDF 2.0) by a step."""
    names = space.get("/RoleMapNS")
    role = names.get(f"/{name}") if isinstance(names, pikepdf.Dictionary) and name else None
    if isinstance(role, pikepdf.Array) and len(role) == 2:
        return words(role[0]), role[1]
    return (words(role), None) if isinstance(role, pikepdf.Name) else ("", None)
