from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, ideas, image, words

COVER = [heading("Our plan"), words("Easy Read"), words("Bromley Council", top=90)]


def test_a_front_page_without_a_picture_is_found() -> None:
    (found,) = seen("front-page-without-picture", facts(page(*COVER), ideas(3)))
    assert (found.page, found.severity) == (1, "warning")
    assert found.message == "There is no picture on the front page."


def test_a_picture_or_a_ground_will_do() -> None:
    for picture in (image(20, 100, 100), image(0, 0, 210, background=True)):
        cover = page(*COVER, pictures=(picture,))
        assert not seen("front-page-without-picture", facts(cover, ideas(3)))


def test_letters_and_screens_have_no_front_page() -> None:
    letter = page(*COVER, *[words("This is a long letter to you. " * 8, top=100)])
    assert not seen("front-page-without-picture", facts(letter, page("More words.")))
    assert not seen("front-page-without-picture", facts(page(*COVER)))
    assert not seen("front-page-without-picture", facts(page(*COVER), medium="html"))
