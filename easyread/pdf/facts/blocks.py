"""Makes the blocks of a page: by its tags where it has some, else by where words stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from easyread.model.box import Box
from easyread.model.lettering import Align, Block, Line
from easyread.pdf.facts.lines import line
from easyread.pdf.facts.marks import PAGINATION
from easyread.pdf.facts.order import in_order
from easyread.pdf.facts.paragraphs import paragraphs
from easyread.pdf.facts.pieces import Text
from easyread.pdf.facts.rows import Row, rows
from easyread.pdf.facts.tagging import Tagging

_SAME_PT = 2.0
_SAME_EM = 0.2
_JUSTIFIED_PT = 1.5
_INDENT_EM = 3.0
_TAGGED_GAP_EM = 2.5
_EDGE = 0.12  # of the page: where heads and feet stand


def blocks(
    number: int, page: Box, texts: Iterable[Text], tagging: Tagging, underlined: frozenset[int]
) -> tuple[Block, ...]:
    """Return the blocks of a page in reading order, furniture last."""
    tagged: dict[int, list[Text]] = {}
    loose: list[Text] = []
    furniture: list[Text] = []
    for text in texts:
        tag = tagging.block(tagging.of(number, text.mark))
        if tag >= 0 and not text.mark.artifact:
            tagged.setdefault(tag, []).append(text)
        elif text.mark.artifact and _is_furniture(text, page):
            furniture.append(text)
        else:
            loose.append(text)
    maker = _Maker(number, tagging, underlined)
    read = sorted(tagged, key=lambda tag: min(tagging.rank(number, t.mark) for t in tagged[tag]))
    found = [block for tag in read for block in maker.tagged(tag, tagged[tag])]
    return (*found, *maker.loose(loose), *maker.loose(furniture, furniture=True))


def _is_furniture(text: Text, page: Box) -> bool:
    high = text.box.bottom < _EDGE * page.height or text.box.top > (1 - _EDGE) * page.height
    return text.mark.artifact == PAGINATION or high


class _Maker:
    """Makes blocks of the words of one page."""

    def __init__(self, number: int, tagging: Tagging, underlined: frozenset[int]) -> None:
        self._number, self._tagging, self._underlined = number, tagging, underlined

    def tagged(self, tag: int, texts: Sequence[Text]) -> list[Block]:
        """Return the block of one tag; more, where the tag only groups others."""
        if self._tagging.groups(tag):
            return self.loose(texts, tag=tag)
        found = rows(texts, _TAGGED_GAP_EM)
        found.sort(key=lambda row: min(self._when(one.text) for one in row))
        lines = [self._line(row) for row in found]
        said = self._tagging.tags[tag].attributes.get("TextAlign", "")
        return [block(lines, role=self._tagging.role(tag), tag=tag, said=said)]

    def loose(
        self, texts: Sequence[Text], *, furniture: bool = False, tag: int = -1
    ) -> list[Block]:
        """Return blocks of words that no tag holds together."""
        lines = [self._line(row) for row in rows(texts)]
        made = [block(part, furniture=furniture, tag=tag) for part in paragraphs(lines)]
        return in_order(made)

    def _when(self, text: Text) -> tuple[int, int]:
        return self._tagging.rank(self._number, text.mark), text.order

    def _line(self, row: Row) -> Line:
        return line(row, lambda text: self._tagging.of(self._number, text.mark), self._underlined)


def block(
    lines: Sequence[Line],
    *,
    role: str = "",
    furniture: bool = False,
    tag: int = -1,
    said: str = "",
) -> Block:
    """Return lines as a block. `said` is how the file says that they are lined up."""
    box = lines[0].box
    for one in lines[1:]:
        box = box.around(one.box)
    return Block(
        lines=tuple(lines),
        box=box,
        role=role,
        furniture=furniture,
        align=_said(said) or _align(lines),
        line_height=_line_height(lines),
        tag=tag,
    )


def _said(said: str) -> Align | None:
    known: dict[str, Align] = {
        "Start": "left",
        "End": "right",
        "Center": "centre",
        "Justify": "justified",
    }
    return known.get(said)


def _align(lines: Sequence[Line]) -> Align:
    if len(lines) < 2 or any(run.angle for one in lines for run in one.runs):
        return "unknown"
    size = lines[0].size_pt
    lefts, rights = [one.box.left for one in lines], [one.box.right for one in lines]
    middles = [(left + right) / 2 for left, right in zip(lefts, rights, strict=True)]
    level = _spread(lefts[1:]) <= _SAME_PT and abs(lefts[0] - lefts[-1]) <= _INDENT_EM * size
    left = level if len(lines) > 2 else _spread(lefts) <= _SAME_PT
    spaced = sum(abs(run.word_space_em) > 0.03 for one in lines[:-1] for run in one.runs)
    full = len(lines) - 1
    if left and _spread(rights[:-1]) <= _JUSTIFIED_PT and (full >= 3 or (full >= 2 and spaced)):
        return "justified"
    if left:
        return "left"
    near = max(_SAME_PT, _SAME_EM * size)  # letters at the ends have room beside them
    if _spread(rights) <= near:
        return "right"
    return "centre" if _spread(middles) <= near else "unknown"


def _spread(places: Sequence[float]) -> float:
    return max(places) - min(places) if places else 0.0


def _line_height(lines: Sequence[Line]) -> float | None:
    """Return the usual way from baseline to baseline, as a multiple of the size."""
    steps = [
        low.baseline - high.baseline
        for high, low in pairwise(lines)
        if low.baseline - high.baseline > 0.3 * high.size_pt
        and abs(low.size_pt - high.size_pt) < 0.5
    ]
    sizes = [one.size_pt for one in lines]
    size = max(set(sizes), key=sizes.count)
    return round(median(steps) / size, 3) if steps and size > 0 else None
