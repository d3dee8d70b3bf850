from easyread.rules.clocks import clocks
from tests.rules.pages.made import page
from tests.rules.pages.placed import image, words


def test_a_clock_beside_its_time_is_no_idea() -> None:
    shown = image(20, 50, 22), image(20, 80, 22), image(20, 110, 22)
    made = page(
        words("1:15pm", 47, 58), words("Noon", 47, 88), words("We eat at 1pm.", 47, 118),
        pictures=shown,
    )  # fmt: skip
    assert clocks(made, shown) == {id(shown[0]), id(shown[1])}


def test_a_picture_far_from_a_time_is_no_clock() -> None:
    shown = image(20, 50, 22), image(100, 50, 22)
    assert clocks(page(words("1:15pm", 80, 58), pictures=shown), shown) == frozenset()
