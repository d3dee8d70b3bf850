from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import box, heading, ideas, image, together, words


def test_a_picture_far_from_all_words_is_found() -> None:
    alone = together(ideas(2), page(pictures=(image(20, 220),)))
    (found,) = seen("picture-apart", facts(ideas(2), alone))
    assert (found.page, found.severity) == (2, "warning")
    assert found.boxes == (box(20, 220, 55, 255),)
    assert found.message == "A picture here is far from the words."


def test_pictures_beside_their_words_are_right() -> None:
    assert not seen("picture-apart", facts(ideas(5)))


def test_a_narrow_drawing_has_room_around_it() -> None:
    bulb = image(30, 50, box=box(30, 50, 48, 85))
    assert not seen("picture-apart", facts(page(words("An idea.", 81, 60), pictures=(bulb,))))
    photo = image(30, 50, box=box(30, 50, 48, 85), pixels=(180, 350))
    assert seen("picture-apart", facts(page(words("An idea.", 81, 60), pictures=(photo,))))


def test_covers_and_pages_of_pictures_only_are_right() -> None:
    cover = page(heading("Our plan"), pictures=(image(20, 200),))
    assert not seen("picture-apart", facts(cover, ideas(2), page(pictures=(image(20, 200),))))


def test_words_at_the_height_of_a_picture_stand_beside_it() -> None:
    assert not seen(
        "picture-apart", facts(page(words("An idea.", 74, 60), pictures=(image(20, 50),)))
    )
    assert seen("picture-apart", facts(page(words("An idea.", 90, 60), pictures=(image(20, 50),))))


def test_words_with_another_picture_between_are_not_beside_it() -> None:
    pictures = (image(20, 50), image(57, 58, 14))
    (found,) = seen("picture-apart", facts(page(words("An idea.", 73, 60), pictures=pictures)))
    assert found.boxes == (pictures[0].box,)


def test_a_heading_over_a_picture_is_not_its_words() -> None:
    shown = page(heading("Our plan"), words("An idea.", 20, 150), pictures=(image(20, 42),))
    assert seen("picture-apart", facts(shown))


def test_a_heading_beside_its_picture_is_its_words() -> None:
    shown = page(
        heading("Our plan", left=60), words("An idea.", 20, 120), pictures=(image(20, 20),)
    )
    assert not seen("picture-apart", facts(shown))
