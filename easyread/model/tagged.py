"""What a PDF says about itself: its tags, its title, its fonts, its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from easyread.model.box import Box
from easyread.model.lettering import Font
from easyread.model.page import PageFacts

# ISO 32000-1, 14.8.4: the names that every program knows. PDF 2.0 adds some of its own.
_ROLES = """
Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6
L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot
Ruby RB RT RP Warichu WT WP Figure Formula Form
"""
STANDARD_ROLES = frozenset(_ROLES.split())


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag. `role` is the standard one, after the role map; `own_role` is as it was written.

    Where no map leads to a standard role, `role` is as written too, and `known` is false.
    `parent` and `kids` are numbers in `PdfFacts.tags`, kids in reading order. `marks` are the
    pieces of content that are its own: (page, number of the mark). `text` are its own words and
    those below it. `page` is where it begins, 0 where it has none. `objects` is how many fields,
    links and notes are its own. `attributes` are as in the file, and its “ID”.
    """

    role: str
    own_role: str
    parent: int = -1
    kids: tuple[int, ...] = ()
    page: int = 0
    marks: tuple[tuple[int, int], ...] = ()
    objects: int = 0
    known: bool = True
    alt: str | None = None
    actual: str | None = None
    language: str = ""
    title: str = ""
    text: str = ""
    box: Box | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline. `level` counts from 1; `page` is 0 where it leads nowhere."""

    text: str
    level: int
    page: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """Something that is laid over a page: a field (“Widget”), a “Link”, a note, a film.

    `spoken` is its own description, `tag` the tag that holds it (-1: none).
    """

    kind: str
    page: int
    box: Box | None = None
    spoken: str = ""
    hidden: bool = False
    tag: int = -1


@dataclass(frozen=True, slots=True)
class Fault:
    """What another program found: its name for the fault, its words, how often and where first."""

    name: str
    words: str
    count: int = 1
    page: int = 0


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """All that can be read off a PDF. `shown` is what a reader sees of it.

    `tags` has the root's kids first to last, depth first; it is empty where there are none.
    `whole` is false where some part of them could not be read. `known` is false where the file
    could not be asked at all: then only `shown` says something.
    `unmarked` has the boxes of content that is neither tagged nor marked as decoration, page by
    page. `tab_orders` has the pages with something to tab to, and their order (“” if none is said).
    `ua_part` is 0 where the file does not call itself PDF/UA. `xfa`: “”, “static” or “dynamic”.
    `fonts` are those of the pages, used or not; `field_fonts` those that answers are written in.
    `hidden_layers` are off when the file is opened. `validator` is what another program found: None
    where there is none, or where it gave no answer.
    """

    shown: PageFacts
    known: bool = True
    version: str = "1.7"
    tags: tuple[Tag, ...] = ()
    whole: bool = True
    marked: bool = False
    suspects: bool = False
    role_map: Mapping[str, str] = field(default_factory=dict)
    xmp_title: str = ""
    shows_title: bool = False
    language: str = ""
    ua_part: int = 0
    fonts: tuple[Font, ...] = ()
    field_fonts: tuple[Font, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    unmarked: Mapping[int, tuple[Box, ...]] = field(default_factory=dict)
    tab_orders: Mapping[int, str] = field(default_factory=dict)
    encrypted: bool = False
    can_be_spoken: bool = True
    xfa: Literal["", "static", "dynamic"] = ""
    layers: int = 0
    hidden_layers: tuple[str, ...] = ()
    media: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    page_labels: tuple[str, ...] = ()
    validator: tuple[Fault, ...] | None = None
