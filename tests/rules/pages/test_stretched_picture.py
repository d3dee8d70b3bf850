from typing import Any

from easyread.model.page import Picture
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import box, image

SHAPE = (400, 400)


def _photo(top: float, wide: float, high: float, **changed: Any) -> Picture:
    where = box(20, top, 20 + wide, top + high)
    return image(20, top, **{"box": where, "pixels": SHAPE, **changed})


def test_a_stretched_photo_is_asked_about() -> None:
    wide = _photo(50, 60, 30)
    (found,) = seen("stretched-picture", facts(page(pictures=(_photo(90, 40, 40), wide))))
    assert (found.page, found.severity, found.boxes) == (1, "ask", (wide.box,))
    assert found.message == "A picture here looks stretched or cut."


def test_the_own_shape_turned_or_nearly_so_is_right() -> None:
    turned = _photo(50, 30, 60, pixels=(600, 300), angle=90.0)
    assert not seen("stretched-picture", facts(page(pictures=(turned,))))
    assert not seen("stretched-picture", facts(page(pictures=(_photo(50, 40, 42),))))


def test_drawings_spacers_and_slanted_ones_are_let_be() -> None:
    pictures = (
        _photo(50, 60, 30, pixels=None),
        _photo(90, 60, 30, pixels=(1, 200)),
        _photo(140, 60, 30, angle=30.0),
    )
    assert not seen("stretched-picture", facts(page(pictures=pictures)))


def test_photos_that_are_all_cut_to_one_shape_are_let_be() -> None:
    cut = tuple(_photo(50 + 50 * at, 40, 40, pixels=(600, 400 + at)) for at in range(3))
    assert not seen("stretched-picture", facts(page(pictures=cut)))
