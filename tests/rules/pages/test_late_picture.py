from easyread.model.box import Box
from tests.rules.pages.made import block, page, picture
from tests.rules.pages.made_pdf import pdf, tags, told, weights

BESIDE = Box(200, 100, 500, 130)
TAGS = tags(("P",), ("P",), ("Figure", {"alt": "A house"}))


def test_a_picture_read_after_its_words_is_asked_about() -> None:
    made = page(block("Words.", box=BESIDE, tag=1), pictures=(picture(tag=2),))
    found = told("late-picture", pdf(made, tags=TAGS))
    assert weights(found) == [("ask", 1)]
    assert found[0].words == "A house"


def test_a_picture_read_before_its_words_or_in_the_middle_is_fine() -> None:
    first = page(block("Words.", box=BESIDE, tag=2), pictures=(picture(tag=1),))
    assert not told("late-picture", pdf(first, tags=TAGS))
    both = [block("Words.", box=BESIDE, tag=tag) for tag in (0, 2)]
    assert not told("late-picture", pdf(page(*both, pictures=(picture(tag=1),)), tags=TAGS))


def test_decoration_and_pictures_below_words_are_let_be() -> None:
    words = block("Words.", box=BESIDE, tag=1)
    assert not told(
        "late-picture", pdf(page(words, pictures=(picture(alt="", tag=-1),)), tags=TAGS)
    )
    above = block("Words.", box=Box(70, 20, 500, 50), tag=1)
    assert not told("late-picture", pdf(page(above, pictures=(picture(tag=2),)), tags=TAGS))
