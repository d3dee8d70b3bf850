"""Pictures that are read aloud after the words beside them."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.lettering import Block
from easyread.model.page import Page, Picture
from easyread.model.tagged import PdfFacts
from easyread.rules.counts import tags_of
from easyread.rules.on_page import OnPage, on_page
from easyread.rules.rule import rule

_BESIDE = 0.5
_TOUCH_PT = 6


@rule(
    asks="Let a picture be read aloud before its words.",
    sources=["WCAG22 (1.3.2)"],
    bad=["The picture on the left is read aloud after the words on its right."],
    good=["The picture on the left is read aloud first, then the words on its right."],
    severity="ask",
    kind="partial",
    counts=tags_of("Figure"),
)
def late_picture(facts: PdfFacts) -> Iterator[OnPage]:
    """A description that comes late seems to belong to the next words."""
    for page in facts.shown.pages:
        late = [one for one in page.pictures if one.tag >= 0 and one.alt and _late(page, one)]
        if late and facts.tags:
            what = "A picture is" if len(late) == 1 else f"{len(late)} pictures are"
            yield on_page(
                "ask",
                f"{what} read aloud after the words beside it."
                if len(late) == 1
                else f"{what} read aloud after the words beside them.",
                "Is this right? If not, move the tag of the picture before its words.",
                page.number,
                *(one.box for one in late),
                words=late[0].alt or "",
            )


def _late(page: Page, picture: Picture) -> bool:
    """Say whether all words on its right come before it."""
    beside = [one for one in page.reading if one.tag >= 0 and _right_of(one, picture)]
    return bool(beside) and all(one.tag < picture.tag for one in beside)


def _right_of(block: Block, picture: Picture) -> bool:
    shared = min(block.box.bottom, picture.box.bottom) - max(block.box.top, picture.box.top)
    beside = shared > _BESIDE * min(block.box.height, picture.box.height)
    return beside and picture.box.right <= block.box.left + _TOUCH_PT
