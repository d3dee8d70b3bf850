from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, ideas, image, together, words


def test_words_in_a_picture_are_asked_about() -> None:
    poster = image(20, 50, words="Come to our open day")
    (found,) = seen("words-in-picture", facts(ideas(2), page(words("A day."), pictures=(poster,))))
    assert (found.page, found.severity, found.words) == (2, "ask", "Come to our open day")
    assert found.boxes == (poster.box,)


def test_numbers_signs_logos_and_covers_are_let_be() -> None:
    signs = (image(20, 50, words="12 3 6 9"), image(20, 100, words="Bus stop"))
    logo = image(150, 5, 14, words="Bromley Council for all people")
    cover = page(heading("Plan"), pictures=(image(20, 50, words="Come to our open day"),))
    page_with = together(ideas(1), page(words("A day."), pictures=(*signs, logo)))
    assert not seen("words-in-picture", facts(cover, page_with))
