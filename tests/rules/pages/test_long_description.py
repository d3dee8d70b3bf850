import pytest

from tests.rules.pages.made import facts, page, picture, seen


def test_a_long_description_is_found() -> None:
    (found,) = seen("long-description", facts(page(), page(pictures=(picture(alt="word " * 30),))))
    assert (found.page, found.severity) == (2, "warning")
    assert found.message == "The read-aloud description of a picture has 149 letters."
    assert found.hint == "Keep it to 125 or fewer."


@pytest.mark.parametrize("alt", ["Image of a nurse", "A picture of a man", "Photograph showing us"])
def test_a_description_that_says_picture_is_found(alt: str) -> None:
    (found,) = seen("long-description", facts(page(pictures=(picture(alt=alt),))))
    assert (found.words, found.severity) == (alt, "warning")


@pytest.mark.parametrize("alt", ["", None, "A nurse and a man", "A man takes a picture of a nurse"])
def test_short_ones_and_decoration_are_right(alt: str | None) -> None:
    assert not seen("long-description", facts(page(pictures=(picture(alt=alt),))))
