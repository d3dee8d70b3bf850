"""What the tags say: known with a browser and without."""

import pytest

from tests.web.conftest import HEAD, Facts


def test_landmarks_are_tags_or_roles(parsed: Facts) -> None:
    body = "<html><body><div role=banner></div><nav></nav><main></main><footer></footer>"
    assert parsed(body).landmarks == ("banner", "navigation", "main", "contentinfo")


@pytest.mark.parametrize(("content", "seconds"), [
    ("30", 30.0), ("5;url=x", 5.0), ("0; url=x", 0.0), ("x", None), ("", None),
])  # fmt: skip
def test_a_page_that_goes_away_says_after_how_long(
    parsed: Facts, content: str, seconds: float | None
) -> None:
    body = f"<html><head><meta http-equiv=refresh content='{content}'></head><body>x"
    assert parsed(body).refresh_s == seconds


@pytest.mark.parametrize("body", [
    "<div onclick=go()>Go</div>", "<a onclick=go()>Go</a>", "<img src=x onclick=go()>",
])  # fmt: skip
def test_what_only_a_mouse_can_use_is_told(parsed: Facts, body: str) -> None:
    assert len(parsed(body).mouse_only) == 1


@pytest.mark.parametrize("body", [
    "<button onclick=go()>Go</button>", "<a href=x onclick=go()>Go</a>", "<div>Go</div>",
    "<div onclick=go()><a href=x>Go</a></div>", "<div role=button tabindex=0 onclick=go()>Go</div>",
    "<label onclick=go()>x<input></label>", "<div hidden onclick=go()>Go</div>",
])  # fmt: skip
def test_what_the_keyboard_reaches_is_no_mouse_only(parsed: Facts, body: str) -> None:
    assert parsed(body).mouse_only == ()


def test_only_a_tabindex_over_0_forces_the_order(parsed: Facts) -> None:
    body = "<input tabindex=2><input tabindex=0><input tabindex=-1><input>"
    assert len(parsed(body).forced_tabs) == 1


def test_an_id_on_2_parts_matters_where_something_points_to_it(parsed: Facts) -> None:
    body = "<i id=a></i><i id=a></i><i id=b></i><i id=b></i><label for=b>x</label>"
    assert parsed(body).ids_twice == ("b",)


def test_a_skip_link_is_found_among_the_first_links(parsed: Facts) -> None:
    assert parsed("<a href=#x>Skip to main content</a>").skip_link
    assert not parsed("<a href=#x>About us</a>").skip_link


def test_tables_tell_their_headings_and_their_words(parsed: Facts) -> None:
    body = (
        "<table><caption>When</caption><tr><th>Day<th>Time<tr><td>Monday<td>10am</table>"
        "<table role=presentation><tr><td><img src=x alt=''><td>Words</table>"
    )
    named, silent = parsed(body).tables
    assert (named.rows, named.columns, named.headers, named.caption) == (2, 2, 2, "When")
    assert (silent.silent, silent.worded_columns) == (True, 1)


GIF = "R0lGODlhAQABAAAAACH5BAkKAAAALAAAAAABAAEAAAIBACH5BAkKAAAALAAAAAABAAEAAAIBADs="
STILL = "R0lGODlhAQABAAAAACH5BAkKAAAALAAAAAABAAEAAAIBADs="


@pytest.mark.parametrize(("body", "kind"), [
    ("<video autoplay src=x></video>", "video"), ("<audio autoplay src=x></audio>", "sound"),
    ("<marquee>x</marquee>", "words"), (f"<img src='data:image/gif;base64,{GIF}'>", "picture"),
    ("<iframe src='https://example.com/v?autoplay=1'></iframe>", "video"),
])  # fmt: skip
def test_what_moves_by_itself_is_told(parsed: Facts, body: str, kind: str) -> None:
    assert [one.kind for one in parsed(body).moving] == [kind]


@pytest.mark.parametrize("body", [
    "<video controls src=x></video>", f"<img src='data:image/gif;base64,{STILL}'>",
    "<img src='data:image/gif;base64,%%%'>", "<img src=missing.gif>",
    "<img src='../../../../../../etc/passwd.gif'>", "<iframe src='https://example.com'></iframe>",
])  # fmt: skip
def test_what_stands_still_is_let_be(parsed: Facts, body: str) -> None:
    assert parsed(body).moving == ()


def test_an_animation_tells_how_long_it_lasts(facts: Facts) -> None:
    assert [(one.kind, one.seconds) for one in facts("cards").moving] == [("animation", None)]


def test_words_that_the_style_writes_are_told(facts: Facts) -> None:
    assert [one.words for one in facts("cards").drawn_words] == ["Important note: "]
    assert facts("service").drawn_words == ()


def test_links_tell_where_they_open(facts: Facts) -> None:
    found = [(one.link.text, one.new_tab, one.inline) for one in facts("cards").anchors]
    assert ("Pricing", True, False) in found
    assert ("guide", False, True) in found


def test_an_empty_mark_to_jump_to_is_no_link(facts: Facts) -> None:
    assert all(one.link.spoken for one in facts("rows").anchors)


def test_a_puzzle_is_told_once(parsed: Facts) -> None:
    body = "<div class=g-recaptcha><iframe src=https://example.com/recaptcha></iframe></div>"
    assert len(parsed(body).puzzles) == 1


def test_with_and_without_a_browser_the_tags_say_the_same(facts: Facts, parsed: Facts) -> None:
    for name in ("cards", "service", "rows", "old"):
        drawn = facts(name)
        alone = parsed(_source(drawn.shown.name))
        for what in ("viewport", "landmarks", "skip_link", "ids_twice", "refresh_s"):
            assert getattr(drawn, what) == getattr(alone, what), (name, what)
        for what in ("controls", "groups", "tables", "forced_tabs", "mouse_only", "puzzles"):
            assert len(getattr(drawn, what)) == len(getattr(alone, what)), (name, what)
        assert [one.alt for one in drawn.shown.pages[0].pictures if one.box.width != 36] == [
            one.alt for one in alone.shown.pages[0].pictures
        ]
        assert [one.spoken for one in drawn.shown.fields] == [
            one.spoken for one in alone.shown.fields
        ]


def _source(name: str) -> str:
    from pathlib import Path

    return Path(name).read_text("utf-8")


def test_without_a_browser_nothing_is_said_about_looks(parsed: Facts) -> None:
    found = parsed("<p style='font-size:8px'>Words</p><img src=x>")
    assert not found.shown.laid_out
    assert (found.stops, found.narrow, found.shown.pages[0].blocks) == (None, None, ())
    assert found.shown.unread == ("We read the page, but did not look at it.",)
    assert HEAD
