from easyread.model.page import Page
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, ideas, image, together


def _photos(count: int) -> Page:
    pictures = tuple(
        image(20, 50 + 45 * at, style="photo", pixels=(800, 800)) for at in range(count)
    )
    return ideas(count, pictures=pictures)


def test_photos_and_drawings_are_asked_about_once() -> None:
    (found,) = seen("mixed-picture-styles", facts(ideas(4), _photos(3)))
    assert (found.page, found.severity, len(found.boxes)) == (2, "ask", 3)
    assert found.message == "There are 3 photos and 4 drawings here."


def test_one_style_or_one_odd_picture_is_right() -> None:
    assert not seen("mixed-picture-styles", facts(ideas(4), ideas(4)))
    assert not seen("mixed-picture-styles", facts(_photos(4), _photos(3)))
    assert not seen("mixed-picture-styles", facts(ideas(4), ideas(4), _photos(1)))


def test_covers_logos_and_unknown_styles_are_let_be() -> None:
    cover = page(heading("Our plan"), pictures=_photos(2).pictures)
    unknown = ideas(3, pictures=tuple(image(20, 50 + 43 * at, style="unknown") for at in range(3)))
    logo = page(pictures=(image(150, 5, 14, style="photo"), image(20, 280, 12, style="photo")))
    assert not seen("mixed-picture-styles", facts(cover, together(ideas(4), logo), unknown))
