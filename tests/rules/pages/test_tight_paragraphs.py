from typing import Any

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Drawn
from tests.rules.pages.made import MARGIN, facts, page, paragraph, picture, seen

FIRST = ("We will write to you soon. We say when", "you can come to see us.")
NEXT = "You can bring someone with you."


def _below(gap: float, text: str = NEXT, **changed: Any) -> tuple[Block, Block]:
    """Two paragraphs of 16pt on lines 24pt apart, with so much more room between them."""
    above = paragraph(*FIRST)
    return above, paragraph(text, **{"top": 100 + 24 + 24 + gap, **changed})


def test_a_paragraph_right_below_another_is_an_error() -> None:
    above, below = _below(0)
    (found,) = seen("tight-paragraphs", facts(page("Words."), page(above, below)))
    assert (found.page, found.severity, found.boxes) == (2, "error", (below.box,))
    assert found.message == "There is no gap above this paragraph."
    assert found.hint == "Leave 1 empty line there."


def test_blocks_that_the_file_does_not_call_paragraphs_may_be_one() -> None:
    above, below = _below(0, role="")
    assert not seen("tight-paragraphs", facts(page(above, below)))


def test_a_small_gap_is_a_warning() -> None:
    (found,) = seen("tight-paragraphs", facts(page(*_below(8))))
    assert (found.severity, found.message) == ("warning", "The gap above this paragraph is small.")


def test_a_gap_as_high_as_the_letters_is_right() -> None:
    assert not seen("tight-paragraphs", facts(page(*_below(14.1))))
    assert seen("tight-paragraphs", facts(page(*_below(13.9))))


def test_bullets_headings_answers_and_addresses_are_let_be() -> None:
    above, below = _below(0)
    for pair in (
        (paragraph(*FIRST, role="li"), paragraph(NEXT, role="li", top=148)),
        (paragraph(*FIRST, role="h2"), below),
        _below(0, size_pt=24.0),
        _below(0, "Phone 0300 123 4567"),
        _below(0, "12 High Street"),
        _below(0, f"• {NEXT}"),
        _below(0, f"2. {NEXT}"),
        _below(0, f"b) {NEXT}"),
        _below(0, left=MARGIN + 30),
        (above, paragraph(NEXT, top=148, role="td")),
    ):
        assert not seen("tight-paragraphs", facts(page(*pair, paragraph(*[FIRST[0]] * 9, top=400))))


def test_a_sentence_on_each_line_is_let_be() -> None:
    one = paragraph("We will write to you and say when", "you can come to see us.")
    other = paragraph(NEXT, top=148)
    assert not seen("tight-paragraphs", facts(page(one, other)))


def test_words_beside_1_picture_are_1_thought() -> None:
    above, below = _below(6)
    beside = picture(box=Box(0, 100, MARGIN - 8, 170))
    higher = picture(box=Box(0, 20, MARGIN - 8, 90))
    assert not seen("tight-paragraphs", facts(page(above, below, pictures=(beside,))))
    assert seen("tight-paragraphs", facts(page(above, below, pictures=(higher,))))


def test_a_new_sentence_on_each_line_is_let_be() -> None:
    lines = [
        paragraph(f"You can bring {who} with you.", top=100 + at * 24)
        for at, who in enumerate(("Ann", "Bob", "Cy"))
    ]
    assert not seen("tight-paragraphs", facts(page(*lines)))


def test_a_line_between_them_parts_paragraphs() -> None:
    drawn = Drawn(Box(MARGIN, 144, 500, 145), stroke=(0, 0, 0))
    assert not seen("tight-paragraphs", facts(page(*_below(0), shapes=(drawn,))))
