from typing import Any

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Drawn
from tests.rules.pages.made import MARGIN, facts, field, page, paragraph, picture, seen

SOME = ["These are some words", "that stand on lines", "in a small column,", "and so they go on."]
RIGHT = MARGIN + 230


def _two(count: int = 4, **changed: Any) -> list[Block]:
    return [paragraph(*SOME[:count], **changed), paragraph(*SOME[:count], left=RIGHT, **changed)]


def test_2_columns_of_text_are_found() -> None:
    left, right = _two()
    (found,) = seen("text-columns", facts(page("Words."), page(left, right)))
    assert (found.page, found.severity) == (2, "error")
    assert (found.message, found.hint) == ("There are 2 columns of text.", "Use 1 column.")
    assert found.boxes == (left.box, right.box)


def test_columns_of_many_short_paragraphs_are_found() -> None:
    short = [
        paragraph(*SOME[:2], left=left, top=top) for left in (MARGIN, RIGHT) for top in (100, 160)
    ]
    assert seen("text-columns", facts(page(*short)))


def test_1_column_is_right() -> None:
    assert not seen("text-columns", facts(page(paragraph(*SOME), paragraph(*SOME, top=300))))


def test_blocks_that_start_elsewhere_below_each_other_are_right() -> None:
    steps = [paragraph(*SOME), paragraph(*SOME, left=RIGHT, top=300)]
    assert not seen("text-columns", facts(page(*steps)))


def test_a_few_lines_side_by_side_are_let_be() -> None:
    assert not seen("text-columns", facts(page(*_two(3))))


def test_pictures_beside_words_are_right() -> None:
    pictures = tuple(picture(box=Box(MARGIN, top, MARGIN + 99, top + 90)) for top in (100, 200))
    words = [paragraph(*SOME, left=RIGHT, top=top) for top in (100, 200)]
    assert not seen("text-columns", facts(page(*words, pictures=pictures)))


def test_labels_left_of_fields_are_right() -> None:
    labels = [paragraph("Your first name", top=top) for top in range(100, 400, 40)]
    boxes = tuple(field("line", box=Box(RIGHT, top, 500, top + 24)) for top in range(100, 400, 40))
    assert not seen("text-columns", facts(page(*labels, fields=boxes)))


def test_answers_side_by_side_with_boxes_are_right() -> None:
    answers = [
        paragraph("I want this very much.", left=left, top=top)
        for top in range(100, 300, 40)
        for left in (MARGIN + 30, RIGHT + 30)
    ]
    boxes = [one.box for one in answers]
    spots = [Box(box.left - 30, box.top, box.left - 10, box.top + 20) for box in boxes]
    fields = tuple(field(box=spot) for spot in spots)
    shapes = tuple(Drawn(spot, stroke=(0, 0, 0)) for spot in spots)
    assert not seen("text-columns", facts(page(*answers, fields=fields)))
    assert not seen("text-columns", facts(page(*answers, shapes=shapes)))
    assert seen("text-columns", facts(page(*answers)))


def test_contents_lists_word_lists_and_tables_of_contacts_are_right() -> None:
    tops = range(100, 400, 40)
    contents = [paragraph("What this booklet is about", top=top) for top in tops]
    numbers = [paragraph(str(top), left=450, top=top) for top in tops]
    words = [paragraph("The integrated care board", top=top) for top in tops]
    meanings = [paragraph("A person who speaks up for you", left=RIGHT, top=top) for top in tops]
    contacts = [
        paragraph(text, left=left, top=top, role="td")
        for top in tops
        for left, text in (
            (MARGIN, "Ann Smith at the town hall"),
            (RIGHT, "Call 0300 123 4567 now"),
        )
    ]
    for right in ([*contents, *numbers], [*words, *meanings], contacts):
        assert not seen("text-columns", facts(page(*right)))


def test_nothing_is_said_when_places_are_not_known() -> None:
    assert not seen("text-columns", facts(page(*_two()), laid_out=False))
