from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import box, heading, ideas, image, together, words

LARGE = image(20, 150, 90)


def test_a_picture_of_another_size_is_found() -> None:
    (found,) = seen("uneven-pictures", facts(ideas(4), together(ideas(2), page(pictures=(LARGE,)))))
    assert (found.page, found.severity, found.boxes) == (2, "warning", (LARGE.box,))
    assert found.message == "The size of a picture here is very different from the rest."


def test_a_picture_of_half_a_page_is_found() -> None:
    half = image(20, 50, box=box(10, 80, 200, 270))
    (found,) = seen("uneven-pictures", facts(page(words("This is an idea."), pictures=(half,))))
    assert found.message == "A picture here is larger than half of the page."


def test_like_sizes_few_pictures_and_covers_are_right() -> None:
    cover = page(heading("Our plan"), pictures=(image(20, 60, 140),))
    few = together(ideas(2), page(pictures=(LARGE,)))
    assert not seen("uneven-pictures", facts(cover, ideas(4), ideas(3, size=25)))
    assert not seen("uneven-pictures", facts(few))
