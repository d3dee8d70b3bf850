import pytest

from easyread.model.box import Box
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import box, heading, ideas, image, question, together, words


@pytest.mark.parametrize(("size", "pixels", "severity"), [
    (10, None, "error"), (15, None, "error"), (19, (400, 400), "error"),
    (20, (400, 400), "warning"), (29, (400, 400), "warning"), (22, None, "warning"),
    (30, (400, 400), ""), (35, None, ""), (26, None, ""),
])  # fmt: skip
def test_sizes_on_paper(size: float, pixels: tuple[int, int] | None, severity: str) -> None:
    picture = image(20, 50, size, pixels=pixels)
    found = seen("small-picture", facts(page(words("An idea."), pictures=(picture,))))
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_pictures_of_a_page_are_told_together() -> None:
    (found,) = seen("small-picture", facts(ideas(3), ideas(4, size=12)))
    assert (found.page, len(found.boxes)) == (2, 4)
    assert found.message == "4 pictures here are only 12 mm in size."
    assert found.hint == "Make each one 30 mm or larger."


def test_a_tall_drawing_is_as_large_as_it_is_tall() -> None:
    person = image(20, 50, box=box(20, 50, 38, 85))
    assert not seen("small-picture", facts(page(words("An idea."), pictures=(person,))))


def test_on_a_screen_sizes_are_pixels() -> None:
    small = image(20, 50, box=Box(20, 100, 20 + 60, 160))
    web = facts(page(words("An idea."), pictures=(small,)), medium="html")
    (found,) = seen("small-picture", web)
    assert found.message == "A picture here is only 80 px in size."
    assert (found.severity, found.hint) == ("error", "Make it 120 px or larger.")


def test_pictures_of_answers_may_be_smaller() -> None:
    asked = question("How is it?", 40, "Good", "Poor")
    faces = tuple(image(33, 60 + 14 * at, 13) for at in range(2))
    assert not seen("small-picture", facts(together(asked, page(pictures=faces))))
    tiny = tuple(image(33, 61 + 14 * at, 8) for at in range(2))
    (found,) = seen("small-picture", facts(together(asked, page(pictures=tiny))))
    assert (found.severity, found.hint) == ("warning", "Make each one 12 mm or larger.")


def test_icons_logos_and_covers_are_let_be() -> None:
    cover = page(heading("Our plan"), pictures=(image(20, 60, 12),))
    icon = image(58, 60, 4)
    logo = image(170, 8, 10, digest="logo")
    assert not seen("small-picture", facts(cover, together(ideas(3), page(pictures=(icon, logo)))))
    mark = image(150, 40, 15, digest="mark")
    pages = [together(ideas(3), page(pictures=(mark,))) for _ in range(3)]
    assert not seen("small-picture", facts(*pages))
