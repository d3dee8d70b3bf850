from dataclasses import replace

from easyread.rules.profiles import profile
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import box, heading, ideas, image, question, together, words


def test_pictures_on_the_right_are_an_error() -> None:
    (found,) = seen("picture-on-right", facts(ideas(3), ideas(3, left=150)))
    assert (found.page, found.severity, len(found.boxes)) == (2, "error", 3)
    assert found.message == "3 pictures here are on the right of the words."
    assert found.hint == "Put pictures on the left."


def test_1_side_that_changes_is_a_warning() -> None:
    once = together(ideas(3), page(words("One more idea.", top=200), pictures=(image(150, 190),)))
    found = seen("picture-on-right", facts(*[ideas(4, name=name) for name in "abc"], once))
    assert [(one.page, one.severity) for one in found] == [(4, "warning")]


def test_pictures_on_the_left_or_above_are_right() -> None:
    above = page(words("You can bring a friend.", 20, 90), pictures=(image(20, 50),))
    assert not seen("picture-on-right", facts(ideas(4), above))


def test_a_grid_of_pictures_with_words_on_their_right_is_right() -> None:
    blocks = [words("You can come.", left, 60) for left in (60, 150)]
    pictures = (image(20, 50), image(110, 50))
    assert not seen("picture-on-right", facts(page(*blocks, pictures=pictures)))


def test_covers_answers_logos_and_headings_are_let_be() -> None:
    cover = page(heading("Our plan"), words("Easy Read", 20, 60), pictures=(image(120, 50),))
    asked = question("How is it?", 40, "Good", "Poor")
    faces = tuple(image(31, 60 + 14 * at, 12) for at in range(2))
    scale = replace(asked, pictures=faces)
    labels = [replace(one, box=box(20, 62, 29, 66)) for one in asked.blocks[1:]]
    scale = replace(scale, blocks=(asked.blocks[0], *labels))
    logo = [image(170, 12, 15, digest="logo")]
    pages = [together(ideas(3), page(pictures=tuple(logo))) for _ in range(3)]
    beside_heading = page(heading("What we do", 50), pictures=(image(150, 45),))
    assert not seen("picture-on-right", facts(cover, *pages, scale, beside_heading))


def test_a_language_from_the_right_has_pictures_on_the_right() -> None:
    assert not seen("picture-on-right", facts(ideas(3, left=150), language="ar"))


def test_profiles_that_do_not_ask_for_a_side_warn_at_most() -> None:
    options = profile("govuk-2021").rules["picture-on-right"]
    (found,) = seen("picture-on-right", facts(ideas(3, left=150)), **options)
    assert found.severity == "warning"
    assert profile("simple-text").rules["picture-on-right"] == {"severity": "off"}
