"""The sooner looks at the lines of a form find what the plain ones find."""

import pytest

from easyread.readers import answer_lines, pieces, unmarked

LINES = (
    "Yes [ ] No [ ]",
    "[_] Yes [_] No",
    "( ) Yes ( ) No",
    "Do you agree? () Yes () No",
    "Yes ☐ No ☐ (not sure)",
    "Words (in brackets) and [1] a note",
    "Name: _ _ _ _ _",
    "Name: ______ years",
    "Page ........ 3",
    "Name ……",
    "Date: Click here to enter a date.",
    "It is snake_case here",
    "  ☐ Yes",
    "Which?\n [ ] Yes\n\t( ) No",
    "A line\n☐",
    "",
)
TOLD = (
    "How are you? Please tick one. (You can choose more.)",
    "CIRCLE what fits. It is yours. *Mark it!",
    "What is it? [select 1] Then go. (Initial here)",
    "Pick a card. Cross it out. Click it. Tap it. Write it.",
    "You came. You can go. Tickets are here.",
    "We ask (and they say) so. Why?",
    "",
)


@pytest.mark.parametrize("text", LINES)
def test_boxes_are_found_where_the_whole_pattern_finds_them(text: str) -> None:
    assert [one.span() for one in pieces.boxes(text)] == [
        one.span() for one in pieces._BOX.finditer(text)
    ]


@pytest.mark.parametrize("text", LINES)
def test_a_line_without_its_first_sign_has_no_boxes(text: str) -> None:
    likely = any(map(text.__contains__, answer_lines._BOX_SIGNS))
    assert likely <= (not answer_lines._BOX_FIRST.isdisjoint(text))
    if "\n" not in text and not likely:
        assert not answer_lines._BOX.search(text)


@pytest.mark.parametrize("text", LINES)
def test_places_to_write_on_have_one_of_their_signs(text: str) -> None:
    found = answer_lines._TO_WRITE.search(text)
    assert not found or any(map(text.__contains__, answer_lines._HINTS))


@pytest.mark.parametrize("text", TOLD)
def test_what_tells_how_to_answer_is_what_the_whole_pattern_finds(text: str) -> None:
    parts = unmarked._SENTENCE_END.split(text)
    assert unmarked.telling(text) == " ".join(filter(unmarked._TELLS.match, parts))
