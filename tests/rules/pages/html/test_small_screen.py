from easyread.model.box import Box
from tests.rules.pages import made
from tests.rules.pages.html.made import html, part, seen, small


def test_a_page_that_scrolls_sideways_is_told() -> None:
    (found,) = seen("sideways-scrolling", html(narrow=small(scroll_px=700.0, wide=(part("Wide"),))))
    assert "700 px" in found.message
    assert found.boxes == ()
    assert not seen("sideways-scrolling", html(narrow=small(scroll_px=321.0)))


def test_words_that_are_cut_off_are_told() -> None:
    (found,) = seen("clipped-text", html(narrow=small(clipped=(part("Cut"), part("Cut too")))))
    assert "2 boxes cut words off" in found.message
    assert not seen("clipped-text", html())


def test_words_that_are_small_on_phones_only_are_told() -> None:
    wide = made.page(made.run("Words to read.", size_pt=16))
    for size, faults in ((12, 1), (13.8, 0), (16, 0)):
        narrow = small(made.page(made.run("Words to read.", size_pt=size)))
        assert len(seen("small-text-on-phones", html(wide, narrow=narrow))) == faults


def test_words_that_are_small_everywhere_are_left_to_the_other_rule() -> None:
    page = made.page(made.run("Words to read.", size_pt=12))
    assert not seen("small-text-on-phones", html(page, narrow=small(page)))


def test_a_picture_below_its_words_on_a_small_screen_is_told() -> None:
    left = made.picture(box=Box(70, 100, 170, 200))
    words = made.run("You can come.", box=Box(200, 140, 400, 156))
    wide = made.page(words, pictures=(left,))
    below = made.page(
        made.run("You can come.", box=Box(16, 10, 200, 26)),
        pictures=(made.picture(box=Box(16, 40, 116, 140)),),
    )
    above = made.page(
        made.run("You can come.", box=Box(16, 150, 200, 166)),
        pictures=(made.picture(box=Box(16, 40, 116, 140)),),
    )
    (found,) = seen("words-before-picture", html(wide, narrow=small(below)))
    assert found.words == "You can come."
    assert not seen("words-before-picture", html(wide, narrow=small(above)))


def test_a_picture_below_its_words_on_each_screen_is_not_this_fault() -> None:
    below = made.page(
        made.run("You can come.", box=Box(16, 10, 200, 26)),
        pictures=(made.picture(box=Box(16, 40, 116, 140)),),
    )
    assert not seen("words-before-picture", html(below, narrow=small(below)))


def test_without_a_browser_nothing_is_said() -> None:
    blind = html(narrow=None, stops=None)
    for rule in ("sideways-scrolling", "clipped-text", "small-text-on-phones",
                 "words-before-picture", "hidden-focus"):  # fmt: skip
        assert not seen(rule, blind)
