import pytest

from easyread.model.box import Box
from easyread.rules import rules
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import box, image, words

INCH = box(20, 50, 20 + 25.4, 50 + 25.4)


@pytest.mark.parametrize(("pixels", "severity"), [
    ((80, 80), "error"), ((96, 96), "warning"), ((140, 140), "warning"), ((150, 150), ""),
    ((800, 800), ""), ((8, 8), ""), ((80, 800), ""),
])  # fmt: skip
def test_pixels_an_inch_on_paper(pixels: tuple[int, int], severity: str) -> None:
    one = image(20, 50, box=INCH, pixels=pixels)
    found = seen("blurred-picture", facts(page("Words."), page("Words.", pictures=(one,))))
    assert [(each.page, each.severity) for each in found] == ([(2, severity)] if severity else [])


def test_a_picture_that_is_turned_is_measured_turned() -> None:
    wide = Box(50, 100, 50 + 72, 100 + 144)
    assert not seen(
        "blurred-picture",
        facts(page(pictures=(image(20, 50, box=wide, pixels=(300, 150), angle=90.0),))),
    )


def test_a_screen_needs_1_pixel_for_1() -> None:
    def web(pixels: int) -> object:
        one = image(20, 50, box=Box(0, 0, 150, 150), pixels=(pixels, pixels))
        return facts(page("Words.", pictures=(one,)), medium="html")

    (found,) = seen("blurred-picture", web(120))
    assert (found.severity, found.message) == ("error", "A picture here is blurred.")
    assert not seen("blurred-picture", web(200))


def test_drawings_are_sharp_and_not_counted() -> None:
    made = facts(page(words("An idea."), pictures=(image(20, 50),)))
    counts = rules()["blurred-picture"].counts
    assert not seen("blurred-picture", made)
    assert counts is not None
    assert counts(made) == 0
