import pytest

from easyread.model.box import points
from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen


def _sized(width_mm: float, height_mm: float) -> Page:
    return page("Words.", width=points(width_mm), height=points(height_mm))


def _said(*pages: Page) -> list[tuple[int, str | None, str]]:
    found = seen("odd-page-size", facts(*pages))
    return [(one.page, one.severity, one.message) for one in found]


A4, WIDE = _sized(210, 297), _sized(297, 210)


def test_a_small_page_is_an_error() -> None:
    said = "The page is 105 mm wide and 148 mm high. That is smaller than A5."
    assert _said(_sized(105, 148), _sized(105, 148)) == [(1, "error", said)]


def test_another_size_is_a_warning() -> None:
    said = "The page is 148 mm wide and 210 mm high. That is not A4."
    assert _said(_sized(148, 210)) == [(1, "warning", said)]
    assert _said(_sized(216, 279))[0][1] == "warning"


def test_a_wide_page_between_upright_pages_is_an_error() -> None:
    assert _said(A4, WIDE, A4) == [(2, "error", "This page is wide. Other pages are upright.")]
    assert _said(WIDE, WIDE, A4) == [(3, "error", "This page is upright. Other pages are wide.")]


@pytest.mark.parametrize("pages", [
    [A4, A4], [_sized(211.5, 296)], [WIDE, WIDE], [_sized(338, 190)], [_sized(297, 420)],
])  # fmt: skip
def test_a4_slides_and_posters_are_right(pages: list[Page]) -> None:
    assert _said(*pages) == []


def test_a_screen_has_no_size_of_paper() -> None:
    assert not seen("odd-page-size", facts(_sized(90, 150), medium="html"))
