from dataclasses import replace

from easyread.model.box import Box
from easyread.model.lettering import Block
from tests.rules.pages.made import MARGIN, block, facts, page, paragraph, picture, seen

LINES = [
    "These are words beside",
    "a picture, and then",
    "they go on under it",
    "at the left edge.",
]
BESIDE = picture(box=Box(MARGIN, 95, MARGIN + 90, 145))


def _round() -> Block:
    beside = paragraph(*LINES[:2], left=MARGIN + 100)
    under = paragraph(*LINES[2:], top=148)
    return replace(block(*beside.lines, *under.lines), line_height=1.5)


def test_text_that_runs_round_a_picture_is_found() -> None:
    text = _round()
    (found,) = seen("wrapped-text", facts(page("Words."), page(text, pictures=(BESIDE,))))
    assert (found.page, found.severity, found.boxes) == (2, "warning", (text.box,))
    assert found.message == "This text runs round a picture."
    assert found.hint == "Put the picture beside all of the text, or above it."


def test_lines_just_under_a_picture_may_still_stand_aside() -> None:
    beside = paragraph(*LINES[:3], left=MARGIN + 100)
    under = paragraph("at the left.", top=172)
    text = replace(block(*beside.lines, *under.lines), line_height=1.5)
    assert seen("wrapped-text", facts(page(text, pictures=(BESIDE,))))


def test_text_beside_a_picture_is_right() -> None:
    beside = paragraph(*LINES, left=MARGIN + 100)
    assert not seen("wrapped-text", facts(page(beside, pictures=(BESIDE,))))
    assert not seen("wrapped-text", facts(page(_round())))


def test_text_under_a_picture_is_right() -> None:
    assert not seen("wrapped-text", facts(page(paragraph(*LINES, top=160), pictures=(BESIDE,))))
