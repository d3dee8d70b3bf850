"""Reads what a PDF says of itself: title, language, fonts, tab order, locks, layers."""

from __future__ import annotations

import warnings
from typing import Any, Literal

import pikepdf

from easyread.model.page import PageFacts
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts.bookmarks import bookmarks
from easyread.pdf.facts.font_list import field_fonts, fonts
from easyread.pdf.facts.laid_over import MEDIA, laid_over, tab_orders
from easyread.pdf.facts.standard_roles import roles
from easyread.pdf.facts.tree import Tree
from easyread.pdf.facts.unpacked import unpacked
from easyread.pdf.values import words

_UA_PART = "{http://www.aiim.org/pdfua/ns/id/}part"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_MAY_BE_SPOKEN = 1 << 9  # ISO 32000-1, table 22, bit 10
_MAX_LAYERS = 1_000


def catalog(pdf: pikepdf.Pdf, found: Tree, shown: PageFacts) -> PdfFacts:
    """Return all facts but `unmarked` and the words of the tags, which need the drawn pages."""
    root, form = pdf.Root, _dictionary(pdf.Root.get("/AcroForm"))
    mark = _dictionary(root.get("/MarkInfo"))
    title, part = _metadata(pdf)
    over = laid_over(pdf, found.of_object)
    layers, hidden = _layers(_dictionary(root.get("/OCProperties")))
    locked = pdf.trailer.get("/Encrypt")
    return PdfFacts(
        shown=shown,
        version=str(pdf.pdf_version),
        tags=found.tags,
        whole=found.whole,
        marked=mark.get("/Marked") is True,
        suspects=mark.get("/Suspects") is True,
        role_map=roles(_dictionary(root.get("/StructTreeRoot"))).map,
        xmp_title=title,
        shows_title=_dictionary(root.get("/ViewerPreferences")).get("/DisplayDocTitle") is True,
        language=words(root.get("/Lang")).strip(),
        ua_part=part,
        fonts=fonts(pdf),
        field_fonts=field_fonts(pdf),
        annotations=over,
        bookmarks=bookmarks(pdf),
        tab_orders=tab_orders(pdf, over),
        encrypted=locked is not None,
        can_be_spoken=_can_be_spoken(locked),
        xfa=_xfa(root, form.get("/XFA")),
        layers=layers,
        hidden_layers=hidden,
        media={
            page: tuple(one.kind for one in over if one.page == page and one.kind in MEDIA)
            for page in sorted({one.page for one in over if one.kind in MEDIA})
        },
        page_labels=_page_labels(pdf),
    )


def _dictionary(value: Any) -> Any:
    return value if isinstance(value, pikepdf.Dictionary) else pikepdf.Dictionary()


def _metadata(pdf: pikepdf.Pdf) -> tuple[str, int]:
    """Return the title in the metadata, and which part of PDF/UA it names (0: none)."""
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream) or not unpacked(stream):
        return "", 0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", pikepdf.PikepdfWarning)
            known = pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False)
            title, part = known.get(_TITLE), str(known.get(_UA_PART, "")).strip()
    except Exception:  # noqa: BLE001  lxml and pikepdf raise whatever they like for broken XML
        return "", 0
    return _line(title), int(part) if part.isdecimal() and len(part) < 3 else 0


def _line(title: Any) -> str:
    if isinstance(title, list | tuple | set):
        title = next(iter(title), "")
    return " ".join(str(title or "").split())[:1000]


def _can_be_spoken(locked: Any) -> bool:
    """Say whether a locked file lets programs read it aloud. Old locks could not forbid it."""
    if not isinstance(locked, pikepdf.Dictionary):
        return True
    rights, revision = locked.get("/P"), locked.get("/R")
    if not isinstance(rights, int) or not isinstance(revision, int) or revision < 3:
        return True
    return bool(rights & _MAY_BE_SPOKEN)


def _xfa(root: Any, xfa: Any) -> Literal["", "static", "dynamic"]:
    if xfa is None:
        return ""
    parts = list(xfa)[:100] if isinstance(xfa, pikepdf.Array) else [xfa]
    streams = (unpacked(part) for part in parts if isinstance(part, pikepdf.Stream))
    required = any(b"<dynamicRender>required<" in b"".join(text.split()) for text in streams)
    return "dynamic" if required or root.get("/NeedsRendering") is True else "static"


def _layers(properties: Any) -> tuple[int, tuple[str, ...]]:
    """Return how many layers there are, and the names of those that are off at first."""
    groups = properties.get("/OCGs")
    all_groups = list(groups)[:_MAX_LAYERS] if isinstance(groups, pikepdf.Array) else []
    known = {group.objgen: group for group in all_groups if isinstance(group, pikepdf.Dictionary)}
    first = _dictionary(properties.get("/D"))
    off = _members(first.get("/OFF"))
    if first.get("/BaseState") == pikepdf.Name.OFF:
        off = set(known) - _members(first.get("/ON"))
    hidden = (words(group.get("/Name")) for key, group in known.items() if key in off)
    return len(known), tuple(hidden)


def _members(listed: Any) -> set[tuple[int, int]]:
    kids = list(listed)[:_MAX_LAYERS] if isinstance(listed, pikepdf.Array) else []
    return {one.objgen for one in kids if isinstance(one, pikepdf.Dictionary)}


def _page_labels(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    if "/PageLabels" not in pdf.Root:
        return ()
    try:
        return tuple(str(page.label) for page in pdf.pages)
    except (pikepdf.PdfError, AttributeError, KeyError, RuntimeError, TypeError, ValueError):
        return ()
