"""Pages with no number, or with the number in another place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from easyread.model.box import Box, points
from easyread.model.lettering import Line
from easyread.model.page import Page, PageFacts
from easyread.rules.counts import paper_pages
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_ALONE = re.compile(r"\W*(?:page\s+)?(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_BESIDE = re.compile(
    r"^(\d{1,4})\b(?=\s*\D)|\bpage\s+(\d{1,4})\b|(?<=\D)\b(\d{1,4})$", re.IGNORECASE
)
_EDGE = points(30)
_MOVED = points(6)
_FEW_WORDS = 10


@rule(
    asks="Put a number on each page, always in the same place.",
    alias="page-number",
    sources=["VATT", "UKAAF19", "RNIB (in the same place)"],
    bad=["4 pages without numbers."],
    good=["4 pages with a number in the same corner."],
    counts=paper_pages,
)
def missing_page_number(facts: PageFacts) -> Iterator[OnPage]:
    """People say “look at page 4”. They need to find their place again."""
    if facts.medium != "pdf" or not facts.laid_out:
        return
    pages = [page for page in facts.pages if page.blocks]
    numbers = _numbers(pages)
    if len(pages) > 1 and not numbers:
        hint = "Put a number on each page, in the same place."
        yield on_page("warning", "The pages have no numbers.", hint, pages[0].number)
        return
    between = range(min(numbers, default=0), max(numbers, default=0))
    bare = [one for one in pages if one.number in between and one.number not in numbers]
    bare = [one for one in bare if _is_read(one)]
    if bare:
        yield on_page("warning", "This page has no number.", "Add it.", bare[0].number)
    yield from _moved(numbers)


def _is_read(page: Page) -> bool:
    return page.word_count >= _FEW_WORDS


def _numbers(pages: Sequence[Page]) -> dict[int, Box]:
    """Return where the number of each page stands: the one that grows by 1 a page."""
    seen = [(page, *found) for page in pages for found in _candidates(page)]
    steps: Counter[int] = Counter()
    for step in {(page.number, value - page.number) for page, value, _ in seen}:
        steps[step[1]] += 1
    if not steps or steps.most_common(1)[0][1] < min(2, len(pages)):
        return {}
    best = steps.most_common(1)[0][0]
    return {page.number: box for page, value, box in seen if value - page.number == best}


def _candidates(page: Page) -> Iterator[tuple[int, Box]]:
    """Yield the numbers at the top and the foot of a page."""
    for block in page.blocks:
        for line in block.lines:
            outside = line.box.bottom < _EDGE or line.box.top > page.height - _EDGE
            if block.furniture or outside:
                yield from _in_line(line)


def _in_line(line: Line) -> Iterator[tuple[int, Box]]:
    text = line.text.strip()
    alone = _ALONE.fullmatch(text)
    if alone:
        yield int(alone[1]), line.box
    else:
        for found in _BESIDE.finditer(text):
            yield int(next(group for group in found.groups() if group)), line.box


def _moved(numbers: dict[int, Box]) -> Iterator[OnPage]:
    """Say where a number stands elsewhere. Left and right pages may mirror each other."""
    for side in (0, 1):
        boxes = {at: box for at, box in numbers.items() if at % 2 == side}
        usual = Counter(_place(box) for box in boxes.values()).most_common(1)
        if not usual:
            continue
        for at, box in boxes.items():
            likely = next(one for one in boxes.values() if _place(one) == usual[0][0])
            if _away(box, likely):
                hint = "Put each number in the same place."
                yield on_page("warning", "The page number is in another place.", hint, at, box)
                return


def _place(box: Box) -> tuple[int, int]:
    return round((box.left + box.right) / 40), round(box.bottom / 20)


def _away(box: Box, usual: Box) -> bool:
    across = min(
        abs(box.left - usual.left),
        abs(box.right - usual.right),
        abs((box.left + box.right) - (usual.left + usual.right)) / 2,
    )
    return across > _MOVED or abs(box.bottom - usual.bottom) > _MOVED
