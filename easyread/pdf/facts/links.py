"""Reads the links of a page: where they lead, and the words that are the link."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pikepdf

from easyread.model.box import Box
from easyread.model.lettering import Block, Line, Run
from easyread.model.page import Link
from easyread.pdf.facts.fields import WRONG_KINDS, laid_on
from easyread.pdf.facts.frame import frame
from easyread.pdf.facts.tree import Tree
from easyread.pdf.questions import key
from easyread.pdf.values import words

_MAX_LINKS = 20_000
_MOST_ON_PAGE = 500
_MAX_LETTERS = 2_000
_SHARE = 0.5


def links(pdf: pikepdf.Pdf, tree: Tree) -> dict[int, list[Link]]:
    """Return the links of each page. Their words are found on the page."""
    found: dict[int, list[Link]] = {}
    count = 0
    for number, page in enumerate(pdf.pages, 1):
        for one in laid_on(page):
            if one.get("/Subtype") != pikepdf.Name.Link or count >= _MAX_LINKS:
                continue
            count += 1
            try:
                made = Link(
                    text="",
                    target=_target(one)[:_MAX_LETTERS],
                    box=frame(page.obj).box(one.get("/Rect", ())),
                    page=number,
                    spoken=words(one.get("/Contents"))[:_MAX_LETTERS],
                    tag=tree.of_object.get(key(one), -1),
                )
            except (*WRONG_KINDS, pikepdf.PdfError):
                continue
            found.setdefault(number, []).append(made)
    return found


def _target(link: Any) -> str:
    """Return an address, or “#” and a place in the same file."""
    action = link.get("/A")
    if isinstance(action, pikepdf.Dictionary):
        if "/URI" in action:
            return words(action.get("/URI"))
        if "/F" in action:
            file = action.get("/F")
            return words(file.get("/F") if isinstance(file, pikepdf.Dictionary) else file)
        return _place(action.get("/D"))
    return _place(link.get("/Dest"))


def _place(target: Any) -> str:
    if target is None:
        return ""
    return f"#{words(target)}" if isinstance(target, pikepdf.String | pikepdf.Name) else "#"


def linked(
    found: Sequence[Link], blocks: Iterable[Block]
) -> tuple[tuple[Link, ...], tuple[Block, ...]]:
    """Return links with their words, and blocks whose runs know that they are links.

    A link over two lines has two boxes in the file; it is one link where one tag holds both.
    """
    found = found[:_MOST_ON_PAGE]
    boxes = [one.box for one in found if one.box is not None]
    marked = tuple(_marked(block, boxes) for block in blocks) if boxes else tuple(blocks)
    runs = [run for block in marked for run in block.runs if run.link]
    made: dict[object, Link] = {}
    for at, one in enumerate(found):
        own = [run for run in runs if one.box is not None and _in(run.box, [one.box])]
        text = " ".join("".join(run.text for run in own).split())
        same = (one.tag, one.target) if one.tag >= 0 else at
        if same in made:
            text = f"{made[same].text} {text}".strip()
            made[same] = replace(made[same], text=text)
        else:
            made[same] = replace(one, text=text)
    return tuple(made.values()), marked


def _marked(block: Block, boxes: Sequence[Box]) -> Block:
    if not any(box.shared(block.box) for box in boxes):
        return block
    lines = tuple(_line(line, boxes) for line in block.lines)
    return replace(block, lines=lines)


def _line(line: Line, boxes: Sequence[Box]) -> Line:
    runs: tuple[Run, ...] = tuple(
        replace(run, link=True) if _in(run.box, boxes) else run for run in line.runs
    )
    return replace(line, runs=runs)


def _in(box: Box, boxes: Iterable[Box]) -> bool:
    area = max(box.width * box.height, 0.01)
    return any(box.shared(other) >= _SHARE * area for other in boxes)
