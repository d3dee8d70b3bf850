"""What a browser shows becomes blocks, lines and runs."""

from itertools import pairwise

import pytest

from tests.web.conftest import Facts, block_of


def test_a_page_is_one_long_page_in_points(facts: Facts) -> None:
    (page,) = facts("service").shown.pages
    assert page.width == 960  # 1280 px
    assert page.height > 600
    assert page.drawn


def test_title_and_language_are_those_of_the_page(facts: Facts) -> None:
    shown = facts("service").shown
    assert (shown.title, shown.language, shown.medium) == (
        "Annual health checks - NHS",
        "en",
        "html",
    )
    assert shown.unread == ()


def test_sizes_are_in_points_and_not_in_px(facts: Facts) -> None:
    assert block_of(facts("service"), "If you have").size_pt == 14.25  # 19 px
    assert block_of(facts("word"), "Everyone").size_pt == 11


@pytest.mark.parametrize(("page", "start", "role"), [
    ("service", "Annual health checks", "h1"), ("service", "Anyone over", "li"),
    ("service", "If you have", "p"), ("service", "What is a learning", "summary"),
    ("service", "Yes", "label"), ("cards", "Email", "label"), ("old", "Dates", "caption"),
    ("old", "Day", "th"), ("old", "10am", "td"), ("cards", "Submit", "button"),
    ("cards", "Second point", "li"), ("service", "Do you want", "h2"),
])  # fmt: skip
def test_a_block_has_the_role_that_the_page_gives_it(
    facts: Facts, page: str, start: str, role: str
) -> None:
    assert block_of(facts(page), start).role == role


def test_words_in_different_letters_stay_in_one_line(facts: Facts) -> None:
    line = block_of(facts("cards"), "Some quick").lines[0]
    assert line.text.startswith("Some quick example text to build on the card title")
    assert [run.text for run in line.runs][:4] == [
        "Some quick ",
        "example",
        " text to ",
        "build",
    ]
    assert [run.font.bold for run in line.runs][:2] == [False, True]
    assert line.runs[3].font.italic


def test_lines_are_those_of_the_page(facts: Facts) -> None:
    block = block_of(facts("cards"), "Justified text")
    assert len(block.lines) == 3
    assert " ".join(line.text for line in block.lines) == block.text
    assert block.line_height == 1.5
    lines = block.lines
    assert all(high.baseline < low.baseline for high, low in pairwise(lines))
    assert all(line.box.top < line.baseline < line.box.bottom for line in lines)


@pytest.mark.parametrize(("page", "start", "align"), [
    ("cards", "Justified", "justified"), ("cards", "Some quick", "left"),
    ("old", "WELCOME", "centre"), ("word", "Words beside", "right"),
])  # fmt: skip
def test_lines_are_aligned_as_the_page_says(
    facts: Facts, page: str, start: str, align: str
) -> None:
    assert block_of(facts(page), start).align == align


def test_contrast_takes_all_grounds_into_account(facts: Facts) -> None:
    assert block_of(facts("cards"), "Go somewhere").lines[0].contrast == pytest.approx(4.5, 0.01)
    assert block_of(facts("service"), "Health A-Z").lines[0].paper == (0, 94, 184)
    assert block_of(facts("rows"), "Light on dark").lines[0].contrast == pytest.approx(17.3, 0.01)
    assert block_of(facts("rows"), "Faint on dark").lines[0].contrast == pytest.approx(3.3, 0.01)


@pytest.mark.parametrize("start", ["Tell us what", "Words over a photo"])
def test_words_on_a_picture_or_a_change_of_colour_have_no_plain_ground(
    facts: Facts, start: str
) -> None:
    line = block_of(facts("cards"), start).lines[0]
    assert (line.plain, line.contrast) == (False, None)


def test_a_change_of_colour_that_is_hard_to_see_is_plain(facts: Facts) -> None:
    line = block_of(facts("rows"), "On a faint").lines[0]
    assert (line.plain, line.paper) == (True, (0, 85, 136))


def test_links_underlines_and_other_fonts_are_told(facts: Facts) -> None:
    link = next(run for run in block_of(facts("cards"), "Some quick").runs if run.link)
    assert (link.text, link.underlined) == ("guide", True)
    under = [run.text for run in block_of(facts("word"), "More words").runs if run.underlined]
    assert under == ["underlined"]
    slanted = block_of(facts("rows"), "Slanted").lines[0].runs[0]
    assert (slanted.font.family, slanted.font.style, slanted.font.italic) == (
        "Georgia",
        "serif",
        True,
    )
    assert block_of(facts("old"), "WELCOME").lines[0].runs[0].font.name == "Comic Sans MS"


def test_capitals_squeezed_letters_and_turned_words_are_told(facts: Facts) -> None:
    squeezed = block_of(facts("old"), "SQUEEZED").lines[0].runs[0]
    assert squeezed.letter_space_em == pytest.approx(-1 / 16, 0.01)
    assert block_of(facts("rows"), "Turned").lines[0].runs[0].angle == 90


def test_a_word_that_is_broken_at_the_end_of_a_line_has_its_hyphen(facts: Facts) -> None:
    lines = [line.text for line in block_of(facts("old"), "Broken").lines]
    assert any(line.endswith("-") for line in lines), lines


def test_columns_are_lines_side_by_side(facts: Facts) -> None:
    block = block_of(facts("old"), "Words in two columns")
    assert len({round(line.box.left) for line in block.lines}) == 2


def test_the_head_and_the_foot_of_a_page_are_furniture(facts: Facts) -> None:
    furniture = {block.text for block in facts("service").shown.pages[0].blocks if block.furniture}
    assert furniture == {"Health A-Z", "Contact us", "© Crown copyright"}


def test_words_for_screen_readers_only_are_not_shown(facts: Facts) -> None:
    words = " ".join(block.text for block in facts("service").shown.pages[0].blocks)
    assert "Skip to main" not in words
    assert "to everything" not in " ".join(
        block.text for block in facts("cards").shown.pages[0].blocks
    )


def test_what_a_reader_can_unfold_is_shown(facts: Facts) -> None:
    assert block_of(facts("service"), "It affects the way")
