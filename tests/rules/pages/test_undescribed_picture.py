from dataclasses import replace

import pytest

from easyread.model.page import Picture
from easyread.model.screen import HtmlFacts
from tests.rules.pages.made import facts, page, picture, seen


def _web(*pictures: Picture) -> HtmlFacts:
    return HtmlFacts(facts(page(pictures=pictures), medium="html"))


def test_pictures_without_a_description_are_found() -> None:
    silent = picture(alt=None)
    (found,) = seen("undescribed-picture", _web(silent, picture(), silent))
    assert (found.page, found.severity, len(found.boxes)) == (1, "error", 2)
    assert found.message == "2 pictures have no read-aloud description."


def test_they_are_found_in_a_page_that_no_browser_drew() -> None:
    web = _web(picture(alt=None))
    undrawn = replace(web, shown=replace(web.shown, laid_out=False))
    (found,) = seen("undescribed-picture", undrawn)
    assert found.boxes == ()


@pytest.mark.parametrize("alt", ["IMG_1234.jpg", "nurse.png", "IMG_1234", "image12"])
def test_names_of_files_are_found(alt: str) -> None:
    (found,) = seen("undescribed-picture", _web(picture(alt=alt)))
    assert (found.severity, found.words) == ("error", alt)


@pytest.mark.parametrize("alt", ["", "A nurse", "Nurse", "Page 12"])
def test_descriptions_and_decoration_are_right(alt: str) -> None:
    assert not seen(
        "undescribed-picture", _web(picture(alt=alt), picture(alt=None, background=True))
    )
