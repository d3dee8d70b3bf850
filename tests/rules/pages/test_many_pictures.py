import pytest

from easyread.model.page import Page
from easyread.rules.profiles import profile
from tests.rules.pages.made import facts, page, seen
from tests.rules.pages.placed import heading, ideas, image, question, together


def _with(count: int) -> Page:
    return ideas(count, size=18)


@pytest.mark.parametrize(
    ("count", "severity"), [(5, ""), (6, "warning"), (8, "warning"), (9, "error")]
)
def test_more_than_5_are_a_warning_and_more_than_8_an_error(count: int, severity: str) -> None:
    found = seen("many-pictures", facts(_with(3), _with(count)))
    assert [(one.page, one.severity) for one in found] == ([(2, severity)] if severity else [])


def test_the_message_counts() -> None:
    (found,) = seen("many-pictures", facts(_with(9)))
    assert found.message == "There are 9 pictures on this page."
    assert len(found.boxes) == 9


def test_the_pictures_of_a_scale_are_1() -> None:
    faces = tuple(image(33, 60 + 14 * at, 13) for at in range(4))
    scale = together(
        question("How is it?", 40, "Good", "OK", "Poor", "Not sure"), page(pictures=faces)
    )
    few = page(pictures=tuple(image(20 + 40 * at, 200) for at in range(4)))
    assert not seen("many-pictures", facts(together(scale, few)))
    more = page(pictures=tuple(image(20 + 30 * at, 240, 25) for at in range(2)))
    assert seen("many-pictures", facts(together(scale, few, more)))


def test_icons_grounds_covers_and_screens_are_let_be() -> None:
    icons = tuple(image(20, 30 + 10 * at, 4) for at in range(9))
    grounds = tuple(image(20, 30 + 10 * at, 30, background=True) for at in range(9))
    cover = page(
        heading("Our plan"), pictures=tuple(image(20, 20 + 30 * at, 25) for at in range(2))
    )
    assert not seen("many-pictures", facts(cover, page(pictures=icons + grounds)))
    assert not seen("many-pictures", facts(_with(9), medium="html"))


def test_easy_english_allows_4_and_others_warn() -> None:
    assert seen("many-pictures", facts(_with(5)), **profile("easy-english").rules["many-pictures"])
    (found,) = seen(
        "many-pictures", facts(_with(9)), **profile("govuk-2021").rules["many-pictures"]
    )
    assert found.severity == "warning"
    assert profile("nhs-plain").rules["many-pictures"] == {"severity": "off"}
