"""Puts together what lies on the pages and what the file says to the facts that rules ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Page
from easyread.model.tagged import PdfFacts, Tag
from easyread.pdf.facts.blocks import blocks
from easyread.pdf.facts.furniture import without_furniture
from easyread.pdf.facts.labels import labelled
from easyread.pdf.facts.links import linked
from easyread.pdf.facts.pictures import pictures
from easyread.pdf.facts.pieces import Content, Mark
from easyread.pdf.facts.tagging import Tagging
from easyread.pdf.facts.told import Told
from easyread.pdf.facts.underlines import underlines
from easyread.pdf.facts.units import in_points
from easyread.pdf.facts.unread import FULL_PAGES

_MOST_UNMARKED = 200
_MOST_TAG_LETTERS = 10_000
_ORDERED = 0.5  # of the letters must be in tags, for tags to say the order


def assembled(
    contents: Iterable[Content], told: Told, name: str, unread: Sequence[str]
) -> PdfFacts:
    """Return the facts of a file."""
    tagging = Tagging(told.tree)
    sentences = list(unread)
    read = [in_points(one, told.units.get(one.number, 1)) for one in contents]
    if not all(content.whole for content in read):
        sentences.append(FULL_PAGES)
    pages = without_furniture([_page(one, told, tagging) for one in read])
    pages = _continued(pages, tagging)
    shown = replace(
        told.facts.shown,
        name=name,
        pages=tuple(pages),
        ordered=_ordered(pages, tagging),
        unread=tuple(dict.fromkeys(sentences)),
    )
    return replace(
        told.facts,
        shown=shown,
        tags=_worded(told.facts.tags, read, tagging),
        unmarked=_unmarked(read, tagging),
    )


def _page(content: Content, told: Told, tagging: Tagging) -> Page:
    whole = Box(0, 0, content.width, content.height)
    lines = underlines(content)
    paths = tuple(path for path in content.paths if path.order not in lines.paths)
    pictured = pictures(content._replace(paths=paths), tagging)
    unknown = {font.name for font in told.facts.fonts if not font.mapped}
    texts = [
        text._replace(font=replace(text.font, mapped=False)) if text.font.name in unknown else text
        for text in content.texts
        if text.order not in pictured.inside
    ]
    made = blocks(content.number, whole, texts, tagging, lines.words)
    found, made = linked(told.links.get(content.number, ()), made)
    fields = told.fields.get(content.number, ())
    return Page(
        number=content.number,
        width=content.width,
        height=content.height,
        turned=content.turned,
        blocks=made,
        pictures=pictured.pictures,
        shapes=pictured.shapes,
        fields=labelled(fields, made, pictured.shapes, content, tagging),
        links=found,
        drawn=content.drawn,
    )


def _continued(pages: Sequence[Page], tagging: Tagging) -> list[Page]:
    """Mark the block that goes on from the page before."""
    found: list[Page] = []
    before: Page | None = None
    for page in pages:
        first = next((block for block in page.blocks if not block.furniture), None)
        if before is not None and first is not None and _goes_on(before, first, tagging):
            marked = replace(first, continues=True)
            blocks = tuple(marked if block is first else block for block in page.blocks)
            found.append(replace(page, blocks=blocks))
        else:
            found.append(page)
        before = page
    return found


def _goes_on(before: Page, first: Block, tagging: Tagging) -> bool:
    last = before.reading[-1] if before.reading else None
    if last is None:
        return False
    if first.tag >= 0 and not tagging.groups(first.tag):
        return any(block.tag == first.tag for block in before.reading)
    if last.tag >= 0:
        return False
    return last.text[-1:] not in tuple('.!?:;”’"') and first.text[:1].islower()


def _ordered(pages: Iterable[Page], tagging: Tagging) -> bool:
    if not tagging.tags:
        return False
    known = total = 0
    for page in pages:
        for block in page.reading:
            total += len(block.text)
            known += len(block.text) if block.tag >= 0 else 0
    return known >= _ORDERED * total


def _worded(tags: Sequence[Tag], contents: Iterable[Content], tagging: Tagging) -> tuple[Tag, ...]:
    """Return the tags with their words, in reading order, and those of the tags below them."""
    said: dict[tuple[int, int], list[str]] = defaultdict(list)
    for content in contents:
        for text in content.texts:
            if text.mark.number >= 0 and not text.mark.inner:
                said[content.number, text.mark.number].append(text.text)
    words: dict[int, list[str]] = defaultdict(list)
    lengths: dict[int, int] = defaultdict(int)
    for mark in tagging.ranks:
        spoken = " ".join(" ".join(said.get(mark, ())).split())
        for tag in tagging.above(tagging.tree.of_mark[mark]) if spoken else ():
            if lengths[tag] < _MOST_TAG_LETTERS:
                words[tag].append(spoken)
                lengths[tag] += len(spoken)
    return tuple(
        replace(tag, text=" ".join(words[number])) if number in words else tag
        for number, tag in enumerate(tags)
    )


def _unmarked(contents: Iterable[Content], tagging: Tagging) -> Mapping[int, tuple[Box, ...]]:
    if not tagging.tags:
        return {}
    found: dict[int, tuple[Box, ...]] = {}
    for content in contents:
        pieces: list[tuple[Box, Mark]] = [
            (one.box, one.mark)
            for some in (content.texts, content.images, content.groups, content.paths)
            for one in some
        ]
        loose = [
            box
            for box, mark in pieces
            if not mark.artifact and tagging.of(content.number, mark) < 0
        ]
        if loose:
            found[content.number] = tuple(loose[:_MOST_UNMARKED])
    return found
