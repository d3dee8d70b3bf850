"""Leaves one picture for each part of a document, in place of one beside each idea."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from easyread.model.document import (
    AnyPicture,
    Block,
    Box,
    Bullets,
    Document,
    HardWord,
    Quote,
    Section,
    Statement,
    Steps,
    Subheading,
)


def fewer(document: Document) -> Document:
    """Return the document with one picture at each heading: its own, or the first one below it.

    Questions, their answers and charts keep theirs: there a picture says which is which.
    """
    return replace(document, sections=tuple(_section(one) for one in document.sections))


def _section(section: Section) -> Section:
    picture = section.picture or _first(section.blocks)
    blocks = tuple(
        replace(block, picture=block.picture or _first(section.blocks[at + 1 :]))
        if isinstance(block, Subheading)
        else _bare(block)
        for at, block in enumerate(section.blocks)
    )
    return replace(section, picture=picture, blocks=blocks)


def _first(blocks: Iterable[Block]) -> AnyPicture | None:
    """Return the first picture beside an idea, before the next heading."""
    for block in blocks:
        match block:
            case Subheading():
                return None
            case Statement() | Quote():
                found = block.picture
            case Bullets() | Steps():
                found = _first(block.points)
            case HardWord():
                found = _first(block.meaning)
            case Box():
                found = _first(block.blocks)
            case _:
                found = None
        if found:
            return found
    return None


def _bare(block: Block) -> Block:
    match block:
        case Statement() | Quote():
            return replace(block, picture=None)
        case Bullets() | Steps():
            return replace(block, points=tuple(replace(one, picture=None) for one in block.points))
        case HardWord():
            bare = tuple(replace(one, picture=None) for one in block.meaning)
            return replace(block, meaning=bare)
        case Box():
            return replace(block, blocks=tuple(_bare(one) for one in block.blocks))
        case _:
            return block
