"""Paragraphs of a drawn page → blocks with their lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from easyread.model.box import Box
from easyread.model.colour import contrast
from easyread.model.lettering import Align, Block, Line, Run
from easyread.web.colours import paper
from easyread.web.flow import Flow, flows, furniture, role
from easyread.web.lettering import run
from easyread.web.overlaps import Grounds
from easyread.web.seen import apparent
from easyread.web.tree import Drawing, Node, Tree, Words

_ALIGN: dict[str, Align] = {
    "left": "left", "right": "right", "center": "centre", "justify": "justified",
    "-webkit-center": "centre", "-webkit-left": "left", "-webkit-right": "right",
}  # fmt: skip
_SOFT = "\u00ad"
Piece = tuple[Run, Node]


def blocks(tree: Tree) -> tuple[Block, ...]:
    """Return the blocks of a page that a browser drew, in its order."""
    drawing = tree.drawing
    if drawing is None:
        return ()
    grounds = Grounds(tree.root)
    made = (_block(flow, drawing, grounds) for flow in flows(tree.root))
    return tuple(block for block in made if block is not None)


def _block(flow: Flow, drawing: Drawing, grounds: Grounds) -> Block | None:
    pieces = [piece for words in flow.words for piece in _pieces(words, drawing)]
    lines = tuple(_line(part, grounds) for part in _lines(pieces))
    if not lines:
        return None
    box = lines[0].box
    for line in lines[1:]:
        box = box.around(line.box)
    return Block(
        lines=lines,
        box=box,
        role=role(flow),
        furniture=furniture(flow.holder),
        align=_align(flow.holder),
        line_height=_line_height(lines),
    )


def _pieces(words: Words, drawing: Drawing) -> Iterator[Piece]:
    node = words.above
    if not apparent(node):
        return
    broken = node.look["hyphens"] == "auto"
    for at, (text, box) in enumerate(words.lines):
        plain = _as_drawn(text, broken and at + 1 < len(words.lines))
        if plain and box.right > 0 and box.bottom > 0:
            yield run(plain, node, box, drawing), node


def _as_drawn(text: str, goes_on: bool) -> str:
    """Return words with single spaces, and with the hyphen that a browser draws at a broken end."""
    plain = " ".join(text.split())
    ends = plain.endswith(_SOFT) or (goes_on and plain[-1:].isalpha() and not text[-1:].isspace())
    plain = plain.replace(_SOFT, "") + ("-" if ends else "")
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and plain else ""
    return before + plain + after


def _lines(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield what stands side by side."""
    here: list[Piece] = []
    for piece in pieces:
        if here and not _beside(here[-1][0].box, piece[0].box):
            if any(one.text.strip() for one, _ in here):
                yield here
            here = []
        here.append(piece)
    if any(one.text.strip() for one, _ in here):
        yield here


def _beside(last: Box, box: Box) -> bool:
    shared = min(last.bottom, box.bottom) - max(last.top, box.top)
    level = shared > min(last.height, box.height) / 2
    return level and (box.left >= last.right - 2 or box.right <= last.left + 2)


def _line(pieces: Sequence[Piece], grounds: Grounds) -> Line:
    kept = _joined([piece for piece in pieces if piece[0].text])
    box = kept[0][0].box
    for one, _ in kept[1:]:
        box = box.around(one.box)
    papers = [paper(node) for _, node in kept]
    plain = all(one.plain for one in papers) and not grounds.pictured(kept[0][1], box)
    contrasts = [
        contrast(one.colour, behind.colour)
        for (one, _), behind in zip(kept, papers, strict=True)
        if one.colour and behind.colour and one.text.strip()
    ]
    return Line(
        runs=tuple(one for one, _ in kept),
        text=" ".join("".join(one.text for one, _ in kept).split()),
        box=box,
        baseline=kept[0][0].baseline,
        paper=papers[0].colour,
        plain=plain,
        contrast=round(min(contrasts), 2) if contrasts and plain else None,
    )


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Put a space that stands alone to the words before it; take spaces from both ends."""
    kept: list[Piece] = []
    for one, node in pieces:
        if one.text.isspace():
            if kept and not kept[-1][0].text.endswith(" "):
                kept[-1] = (replace(kept[-1][0], text=kept[-1][0].text + " "), kept[-1][1])
        else:
            kept.append((one, node))
    first, last = kept[0], kept[-1]
    kept[0] = (replace(first[0], text=first[0].text.lstrip()), first[1])
    kept[-1] = (replace(kept[-1][0], text=kept[-1][0].text.rstrip()), last[1])
    return kept


def _align(node: Node) -> Align:
    value, turned = node.look["textAlign"], node.look["direction"] == "rtl"
    if value in ("start", "end"):
        value = "right" if turned == (value == "start") else "left"
    return _ALIGN.get(value, "unknown")


def _line_height(lines: Sequence[Line]) -> float | None:
    steps = [
        (low.baseline - high.baseline) / low.size_pt
        for high, low in pairwise(lines)
        if low.baseline > high.baseline and low.size_pt and low.box.left < high.box.right
    ]
    return round(median(steps), 2) if steps else None
