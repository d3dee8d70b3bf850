"""What a page does on a small screen, and with the keyboard."""

from easyread.model.screen import HtmlFacts
from tests.web.conftest import Facts


def test_a_part_of_fixed_width_makes_a_small_screen_scroll(facts: Facts) -> None:
    narrow = facts("cards").narrow
    assert narrow
    assert narrow.scroll_px > 700
    assert any("fixed width" in one.words for one in narrow.wide)


def test_a_wide_table_is_let_be(facts: Facts) -> None:
    narrow = facts("old").narrow
    assert narrow
    assert (narrow.scroll_px, narrow.wide) == (320, ())


def test_a_page_that_fits_has_nothing_wide(facts: Facts) -> None:
    narrow = facts("rows").narrow
    assert narrow
    assert (narrow.scroll_px, narrow.wide, narrow.clipped) == (320, (), ())


def test_sizes_on_a_small_screen_are_its_own(facts: Facts) -> None:
    narrow = facts("service").narrow
    assert narrow
    assert narrow.page.width == 240  # 320 px
    assert {12.0} == {
        one.size_pt for one in narrow.page.blocks if one.text.startswith("Anyone over")
    }


def test_words_cut_by_a_box_of_fixed_height_are_told(facts: Facts) -> None:
    narrow = facts("clipped").narrow
    assert narrow
    assert [one.words for one in narrow.clipped] == ["Short words here"]


def test_a_focus_that_cannot_be_seen_is_told(facts: Facts) -> None:
    stops = facts("cards").stops
    assert stops
    assert not any(one.seen for one in stops if one.part.name in ("a", "button"))


def test_a_focus_that_can_be_seen_is_told(facts: Facts, ours: HtmlFacts) -> None:
    for found in (facts("service"), facts("rows"), ours):
        assert found.stops is not None
        assert all(one.seen for one in found.stops), found.shown.name


def test_the_tab_key_goes_through_all_that_can_be_used(facts: Facts) -> None:
    stops = facts("service").stops
    assert stops
    assert [one.part.words for one in stops][:4] == [
        "Skip to main content", "NHS homepage", "Health A-Z", "Home",
    ]  # fmt: skip
