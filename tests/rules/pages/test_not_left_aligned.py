import pytest

from easyread.model.box import Box
from easyread.model.lettering import Block
from easyread.model.page import Page
from tests.rules.pages.made import (
    WIDTH,
    facts,
    field,
    page,
    paragraph,
    picture,
    seen,
)

LONG = [
    "These are words on a line of this text",
    "and these are words on the next line.",
    "This is the end.",
]
TEXT = paragraph(*LONG)
FULL = [*LONG, "And here is one more line of words.", "This is the end."]


@pytest.mark.parametrize(("align", "severity", "message"), [
    ("justified", "error", "This text has 2 straight edges."),
    ("right", "error", "This text is lined up on the right."),
    ("centre", "warning", "This text is in the middle."),
])  # fmt: skip
def test_text_that_is_lined_up_elsewhere_is_found(align: str, severity: str, message: str) -> None:
    text = paragraph(*FULL, align=align)
    (found,) = seen("not-left-aligned", facts(page(TEXT), page(text)))
    assert (found.page, found.severity, found.message) == (2, severity, message)
    assert (found.boxes, found.hint) == ((text.box,), "Line it up on the left only.")


def test_text_lined_up_on_the_left_is_right() -> None:
    assert not seen("not-left-aligned", facts(page(TEXT, TEXT)))


def test_2_lines_that_end_at_the_same_place_may_be_chance_on_paper() -> None:
    chance = paragraph(*LONG, align="justified")
    again = paragraph(*LONG, align="justified", top=300)
    assert not seen("not-left-aligned", facts(page(TEXT, chance)))
    assert seen("not-left-aligned", facts(page(chance, again)))


def test_3_lines_among_paragraphs_with_a_free_edge_may_be_chance() -> None:
    chance = paragraph(*FULL[:4], align="justified")
    free = [paragraph(*LONG, top=top) for top in (300, 400)]
    assert not seen("not-left-aligned", facts(page(chance, *free)))
    assert seen("not-left-aligned", facts(page(chance, free[0])))
    six = paragraph(*LONG, *LONG, align="justified")
    assert seen("not-left-aligned", facts(page(six, *free)))


def test_a_browser_knows_how_text_is_lined_up() -> None:
    chance = paragraph(*LONG, align="justified")
    assert seen("not-left-aligned", facts(page(TEXT, chance), medium="html"))


def test_2_lines_with_the_same_middle_may_be_chance_on_paper() -> None:
    chance = paragraph(*LONG[:2], align="centre")
    assert not seen("not-left-aligned", facts(page(*[TEXT] * 9, chance)))
    assert seen("not-left-aligned", facts(page(*[TEXT] * 9, chance), medium="html"))
    middle = (WIDTH - (chance.box.right - chance.box.left)) / 2
    sure = paragraph(*LONG[:2], align="centre", left=middle)
    assert seen("not-left-aligned", facts(page(*[TEXT] * 9, sure)))


def _page(*blocks: Block, **changed: object) -> Page:
    return page(*[TEXT] * 9, *blocks, **changed)


def test_one_line_headings_captions_and_numbers_are_let_be() -> None:
    quiet = [
        paragraph("One line in the middle of the page.", align="centre"),
        paragraph(*LONG, align="centre", role="h2"),
        paragraph(*LONG[:2], align="centre", size_pt=24.0),
        paragraph(*LONG, align="centre", role="caption"),
        paragraph(*LONG, align="centre", role="th"),
        paragraph("£12.50", "£130.00", align="right"),
    ]
    assert not seen("not-left-aligned", facts(_page(*quiet)))


def test_the_title_of_a_cover_may_stand_in_the_middle() -> None:
    title = paragraph("A plan for our town", "Easy Read", "For all of us", align="centre")
    assert not seen("not-left-aligned", facts(page(title), page(TEXT)))
    assert seen("not-left-aligned", facts(page(TEXT), page(title, TEXT)))


def test_words_under_the_faces_of_a_scale_are_let_be() -> None:
    words = paragraph("I am", "not happy", "at all", left=200, top=300, align="centre")
    middle = (words.box.left + words.box.right) / 2
    face = picture(box=Box(middle - 40, 210, middle + 40, 290))
    assert not seen("not-left-aligned", facts(_page(words, pictures=(face,))))
    assert seen("not-left-aligned", facts(_page(words)))


def test_an_address_on_the_right_of_a_letter_is_let_be() -> None:
    address = paragraph("12 High Street", "Derby", "DE1 2AB", align="right", left=WIDTH - 200)
    assert not seen("not-left-aligned", facts(_page(address)))


def test_words_of_a_button_are_let_be() -> None:
    words = paragraph(
        "Send my answers to the council now", "and go on to the next page", align="centre"
    )
    button = field("button", box=words.box)
    assert not seen("not-left-aligned", facts(_page(words, fields=(button,))))


def test_languages_that_run_from_the_right_are_let_be() -> None:
    text = paragraph(*LONG, align="right")
    assert not seen("not-left-aligned", facts(page(text), language="ar"))
    assert seen("not-left-aligned", facts(page(text), language="en-GB"))


def test_short_sentences_on_the_right_are_no_address() -> None:
    text = paragraph("You can plant seeds.", "We have cake and tea.", align="right")
    assert [one.severity for one in seen("not-left-aligned", facts(page(text)))] == ["error"]
