"""Reads with pikepdf what a PDF says of itself; pages are read by PDFium meanwhile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf

from easyread.errors import PdfError
from easyread.model.page import Field, Link, PageFacts
from easyread.model.tagged import PdfFacts
from easyread.pdf.facts import unread as unread_words
from easyread.pdf.facts.catalog import catalog
from easyread.pdf.facts.fields import WRONG_KINDS, fields
from easyread.pdf.facts.frame import frame
from easyread.pdf.facts.links import links
from easyread.pdf.facts.tree import Tree, tree
from easyread.pdf.refused import cut_off, unreadable
from easyread.pdf.values import words

_FAULTS = (pikepdf.PdfError, RecursionError, *WRONG_KINDS)


@dataclass(frozen=True, slots=True)
class Told:
    """What a file says. `units`: how many pt each page's unit is, where that is not 1."""

    facts: PdfFacts
    tree: Tree
    fields: Mapping[int, list[Field]]
    links: Mapping[int, list[Link]]
    units: Mapping[int, float]


NOTHING_TOLD = Told(PdfFacts(PageFacts("", "pdf", ()), known=False), Tree(), {}, {}, {})


def told(path: Path, name: str, unread: list[str]) -> Told:
    """Return what a file says; what cannot be read is told in `unread`.

    Raises:
        PdfError: it is no PDF, or it is locked.
    """
    with _opened(path, name) as pdf:
        if pdf.get_warnings():
            unread.append(unread_words.CUT if cut_off(path) else unread_words.PARTS)
        with _tried(unread, unread_words.TAGS):
            found = tree(pdf)
            return _told(pdf, found, unread)
        return _told(pdf, Tree(whole=False), unread)


def _told(pdf: pikepdf.Pdf, found: Tree, unread: list[str]) -> Told:
    known_fields: Mapping[int, list[Field]] = {}
    known_links: Mapping[int, list[Link]] = {}
    units: dict[int, float] = {}
    facts = PdfFacts(PageFacts("", "pdf", ()), known=False, tags=found.tags)
    with _tried(unread, unread_words.ITSELF):
        facts = catalog(pdf, found, _shown(pdf))
        title = facts.xmp_title or facts.shown.title
        facts = replace(facts, shown=replace(facts.shown, title=title))
    with _tried(unread, unread_words.FIELDS):
        known_fields = fields(pdf, found)
    with _tried(unread, unread_words.LINKS):
        known_links = links(pdf, found)
    with _tried(unread, unread_words.SIZES):
        units = {
            number: unit
            for number, page in enumerate(pdf.pages, 1)
            if (unit := frame(page.obj).unit) != 1
        }
    return Told(facts, found, known_fields, known_links, units)


def _shown(pdf: pikepdf.Pdf) -> PageFacts:
    """Return the title and the language that old programs read."""
    title = words(pdf.docinfo.get("/Title"))
    return PageFacts("", "pdf", (), title=title, language=words(pdf.Root.get("/Lang")))


@contextmanager
def _tried(unread: list[str], sentence: str) -> Iterator[None]:
    try:
        yield
    except _FAULTS:
        unread.append(sentence)


@contextmanager
def _opened(path: Path, name: str) -> Iterator[pikepdf.Pdf]:
    try:
        pdf = pikepdf.open(path, suppress_warnings=True)
    except pikepdf.PasswordError:
        hint = "Ask for a copy without a password."
        raise PdfError(f"{name} is locked with a password.", hint=hint) from None
    except (pikepdf.PdfError, *WRONG_KINDS):
        raise unreadable(path, name) from None
    with pdf:
        yield pdf


def mend(path: Path, mended: Path) -> None:
    """Write a file anew, so that other programs can open it."""
    with pikepdf.open(path, suppress_warnings=True) as pdf:
        pdf.save(mended)
